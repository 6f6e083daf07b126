package be.vlavirgem.benchmark.indicators;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.entries.EntryRule;
import be.vlavirgem.platform.entries.FieldRule;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The indicators as versioned content. One that was published stays: it lapses, and keeps its words. */
@Component
class IndicatorsKind extends EntryKind {

    static final String KEY = "indicators";
    static final String CODE = "indicatoren";
    static final String NAME = "naam";
    static final String EXPLANATION = "uitleg";
    static final String DEFINITION = "definitie";
    static final String WHERE_FOUND = "vindplaats";
    static final String READING = "lezing";
    static final String UNIT = "eenheid";
    static final String SORT = "soort";
    static final String SOURCE = "bron";
    static final String NUMERATOR = "teller";
    static final String DENOMINATOR = "noemer";
    static final String TIMES = "maal";
    static final String DIRECTION = "richting";
    static final String PER = "per";
    static final String SUMMABLE = "optelbaar";
    static final String NOT_SUMMABLE = "niet-optelbaar";
    static final String DECIMALS = "decimalen";
    static final String THRESHOLD = "drempel";
    static final String STATE = "status";
    static final String WAITS_FOR = "wacht-op";
    static final String RATIO = "verhouding";
    static final String NOTHING = "geen";
    static final String WAITING = "wacht-op-gegevens";
    static final String IMPORT = "invoer";
    static final String YES = "ja";

    private static final EntryRule INDICATORS = EntryRule
            .of("indicatoren", List.of(FieldRule.line(NAME, 3, 80).inOtherLanguages(),
                    FieldRule.text(DEFINITION, 60, 700).inOtherLanguages(),
                    FieldRule.text(WHERE_FOUND, 30, 400).inOtherLanguages(),
                    FieldRule.text(READING, 40, 500).inOtherLanguages(),
                    FieldRule.line(UNIT, 1, 40).inOtherLanguages(),
                    FieldRule.choice(SORT, "aantal", "bedrag", RATIO, "score"),
                    FieldRule.choice(SOURCE, "vraag", "formule", "score", IMPORT),
                    FieldRule.line(NUMERATOR, 3, 120), FieldRule.line(DENOMINATOR, 3, 120).optional(),
                    FieldRule.choice(TIMES, "1", "100"),
                    FieldRule.choice(DIRECTION, "meer-beter", "minder-beter", "neutraal"),
                    FieldRule.choice(PER, NOTHING, "inwoner", "1000-inwoners", "medewerker", "toestel", "werkplek"),
                    FieldRule.choice(SUMMABLE, YES, "nee"),
                    FieldRule.text(NOT_SUMMABLE, 20, 300).inOtherLanguages().optional(),
                    FieldRule.choice(DECIMALS, "0", "1", "2"), FieldRule.choice(THRESHOLD, "0", "5"),
                    FieldRule.choice(STATE, "actief", WAITING, "vervallen"),
                    FieldRule.text(WAITS_FOR, 20, 300).inOtherLanguages().optional()))
            .known("indicator")
            .staying()
            .checking(must(NUMERATOR, entry -> isFormula(entry.text(NUMERATOR)), "no-formula"),
                    must(DENOMINATOR, entry -> entry.text(DENOMINATOR).isEmpty() || isFormula(entry.text(DENOMINATOR)),
                            "no-formula"),
                    must(DENOMINATOR, entry -> entry.text(SORT).equals(RATIO) != entry.text(DENOMINATOR).isEmpty(),
                            "denominator-of-ratio"),
                    must(PER, entry -> !entry.text(SORT).equals(RATIO) || entry.text(PER).equals(NOTHING),
                            "ratio-divided-twice"),
                    must(THRESHOLD, entry -> entry.text(SOURCE).equals(IMPORT) == entry.text(THRESHOLD).equals("0"),
                            "threshold-of-what-was-declared"),
                    must(NOT_SUMMABLE, entry -> entry.text(SUMMABLE).equals(YES) == entry.text(NOT_SUMMABLE).isEmpty(),
                            "why-not-summable"),
                    must(WAITS_FOR, entry -> entry.text(STATE).equals(WAITING) != entry.text(WAITS_FOR).isEmpty(),
                            "what-it-waits-for"));
    static final EntryRule RULE = EntryRule
            .of("themas", List.of(FieldRule.line(NAME, 3, 80).inOtherLanguages(),
                    FieldRule.text(EXPLANATION, 60, 400).inOtherLanguages()))
            .known("thema")
            .staying()
            .holding(INDICATORS);

    private final PublishedIndicators indicators;

    IndicatorsKind(MessageSource messages, PublishedIndicators indicators) {
        super(KEY, CODE, RULE, messages);
        this.indicators = indicators;
    }

    private static EntryRule.Check must(String field, Predicate<Entry> holds, String message) {
        return new EntryRule.Check(field, holds, "benchmark.indicators." + message);
    }

    private static boolean isFormula(String text) {
        return Formula.read(text).isPresent();
    }

    @Override
    public void published(ContentVersion version) {
        indicators.published(version);
    }
}
