package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.Translation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The English of the content is shown where it exists; what counts stays the same. */
class InEnglishTest {

    private static final Questionnaire ALL = EveryKind.QUESTIONNAIRE;

    @Test
    void everyTextThatIsTranslatedIsInEnglishAndKnownToBe() {
        var english = InEnglish.of(ALL.translated(translations(text -> "In English: " + text.dutch())));
        assertThat(QuestionnaireTexts.of(english)).filteredOn(text -> !text.key().endsWith(".eenheid"))
                .allSatisfy(text -> {
                    assertThat(text.dutch()).startsWith("In English: ");
                    assertThat(english.english().has(text.dutch())).isTrue();
                });
        assertThat(english.question("TEC01").orElseThrow().kind())
                .isInstanceOfSatisfying(Kind.Figure.class,
                        figure -> assertThat(figure.measure().isMoney()).isTrue());
        assertThat(english.question("CAP03").orElseThrow().kind()).isInstanceOfSatisfying(Kind.Figure.class,
                figure -> assertThat(figure.measure().unit()).isEqualTo("In English: laptops"));
    }

    @Test
    void aTranslationOfAnOlderDutchIsNotShown() {
        var outdated = InEnglish
                .of(ALL.translated(List.of(new Translation("SEC01.vraag", "en", "00000000", "How are the back-ups?"))));
        assertThat(outdated.question("SEC01")).isEqualTo(ALL.question("SEC01"));
        assertThat(outdated.english().has("How are the back-ups?")).isFalse();
    }

    @Test
    void aCardSaysOfEachTextWhetherItIsEnglishAndTheScoreIsTheSame() {
        var translated = ALL.translated(translations(text -> text.key().equals("SEC01.vraag")
                ? "How are the back-ups?"
                : ""));
        var dutch = Sheets.of(translated, Sheets.RESPONDENT, Earlier.NONE, "SEC01", "dag");
        var english = dutch.in(Locale.ENGLISH);
        var question = english.questions(english.chapter("SEC")).getFirst();
        assertThat(english.text(question)).isEqualTo("How are the back-ups?");
        assertThat(english.english().has(english.text(question))).isTrue();
        assertThat(english.english().has(question.help())).isFalse();
        assertThat(english.score().grade()).isEqualTo(dutch.score().grade());
        assertThat(dutch.in(DutchWords.DUTCH)).isSameAs(dutch);
    }

    private interface Translator {
        String of(ContentText text);
    }

    private static List<Translation> translations(Translator translator) {
        return QuestionnaireTexts.of(ALL)
                .stream()
                .flatMap(text -> Stream.of(translator.of(text))
                        .filter(words -> !words.isEmpty())
                        .map(words -> new Translation(text.key(), "en", text.fingerprint(), words)))
                .toList();
    }
}
