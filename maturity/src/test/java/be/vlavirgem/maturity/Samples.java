package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.ShippedQuestionnaire.SHIPPED;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Three local authorities as they could answer, by hand: per chapter the codes of the options, in the order of its
 * choices; sets with + between their things.
 */
enum Samples {

    /** 3,000 inhabitants: one ICT worker shared with a neighbour, most of it as it has grown. */
    SMALL(3_000, """
            STR vorige-ploeg acties enkele-keren vermeld - niet overleg geen-maatstaf +gebruik
            ORG nul-tot-twee niemand twee zelf-zoeken wie-je-kent niet-gemeten minder-dan-helft beperkte-opdracht apart
            CAP vijf-tot-zeven los helft open wachten
            SEC geen aangesteld onvolledig gevoel nergens toeval zelfde-netwerk nooit geen geen-termijn enkelen geen nooit niets niemand geen
            TEC onbekend als-het-stuk-is helft niets minder-dan-kwart
            PRO hoogstens-twee overgenomen navragen geen niet-gemeten besluiten verspreid een-voor-een overgenomen
            DAT minder-dan-helft geen sommige-diensten niets elk-apart geen alle-organen op-vraag geen-termijnen geen-afspraak
            APP onvolledig geen in-hoofden bijna-geen zoeken nooit onbekend onzeker
            DIE +adreswijziging+strafregister+akte+attest+melding enkele enkele link minderheid geen geen achteraf nooit aan-het-loket niet
            INF hoofdgebouw geen een-netwerk privetoestel telefoontjes geen-lijst
            """),
    /** 25,000 inhabitants: an ICT service of four, some things well in hand. */
    MIDDLE(25_000, """
            STR goedgekeurd geraamd enkele-keren overleg helft eigen-lijst samen-aankopen op-papier +gebruik+aankoop
            ORG drie-tot-vijf tijd drie bij-invoering stand-zichtbaar gemeten helft papier-en-digitaal soms
            CAP drie-tot-vijf computers driekwart afgesloten contract
            SEC verouderd tijd volledig beperkt een-van-beide begin-en-einde andere-plaats bestanden alleen-ict een-maand enkelen op-papier drie-tot-vijf-jaar overeenkomst achteraf een-dienst
            TEC tien-duurste pcs meeste teruggave kwart-tot-helft
            PRO drie-tot-zeven een-deel helft een-of-twee niet-gemeten besluiten per-dienst gebundeld overgenomen
            DAT minder-dan-helft lijst vaste-weg algemeen gedeeld zonder-licentie alle-organen een-keer deel-termijnen bij-stopzetting
            APP volledig helft een-deel enkele helft een-keer gekend helft
            DIE +adreswijziging+strafregister+akte+attest+geboorte+overlijden+inname+melding+premie+zaal enkele verplichte ingebouwd helft zonder-test helft helft een-dienst vaste-plaats af-en-toe
            INF meeste zelfde-weg bezoekers-apart beperkt enkele lijst
            """),
    /** 120,000 inhabitants: advanced, but without two factors everywhere and without a tested restore. */
    LARGE(120_000, """
            STR herbekeken nagekeken met-overzicht raad in-de-nota indicatoren samen-beheren elk-project +gebruik+aankoop+cloud+ai
            ORG nagekeken jaarplan alle-vier op-noden termijnen teruggekoppeld met-toegang vooraf tijd
            CAP drie-tot-vijf alle-soorten negen-op-tien bewaakt tweede-plaats
            SEC opgevolgd verslag nagekeken eigenaar een-van-beide nagezien gescheiden bestanden plan twee-weken bijna-iedereen register recent-hersteld elke-aankoop dag-en-nacht meer-diensten
            TEC per-dienst alle-toestellen gemotiveerd overstap helft-tot-driekwart
            PRO nagekeken vaste-werkwijze alle-eigen drie-of-vier vergeleken ook-naar-buiten over-diensten aangepast eerst-zoeken
            DAT alle nagekeken controle altijd-genoemd gekoppeld vindbaar nagekeken vanzelf een-toepassing een-reeks
            APP nagekeken alle met-contact helft beide-data jaarlijks bij-aankoop enkele-beproefd
            DIE +adreswijziging+strafregister+akte+attest+geboorte+overlijden+concessie+inname+evenement+bewonerskaart+melding+premie+subsidie+zaal+materiaal+vrije-tijd+klacht helft-vlaams alle-fiches ingebouwd alle aangepakt alle alle elke-dienst ook-op-papier besproken
            INF alle vanzelf gefilterd gecontroleerd norm afgeschermd
            """);

    private final int inhabitants;
    private final String tokens;

    Samples(int inhabitants, String tokens) {
        this.inhabitants = inhabitants;
        this.tokens = tokens;
    }

    Respondent respondent() {
        return new Respondent(Measurement.Type.A, inhabitants);
    }

    /** Of every choice; refused when they do not fit the questionnaire. */
    Map<String, AnswerValue> answers() {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        tokens.lines().map(String::strip).forEach(line -> {
            var chapter = SHIPPED.chapter(line.substring(0, 3)).orElseThrow();
            var choices = chapter.questions().stream().filter(question -> !question.options().isEmpty()).toList();
            var given = Arrays.asList(line.substring(4).split(" "));
            Require.that(given.size() == choices.size(), "%s has %d choices; found %s".formatted(chapter.code(),
                    choices.size(), given));
            for (int index = 0; index < given.size(); index++) {
                answers.put(choices.get(index).code(), value(choices.get(index), given.get(index)));
            }
        });
        return answers;
    }

    private static AnswerValue value(Question question, String given) {
        var token = given.startsWith("+") ? "+" + given.substring(1).replace('+', ',') : given;
        return AnswerValue.parse(question, token)
                .orElseThrow(() -> new IllegalArgumentException(question.code() + " has no answer " + given));
    }

    Score score() {
        return Scoring.of(SHIPPED, respondent(), answers());
    }
}
