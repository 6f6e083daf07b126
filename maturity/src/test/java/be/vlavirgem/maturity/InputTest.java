package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputTest {

    private static final Words WORDS = DutchWords.words();

    private static Input kept(String token) {
        return Input.of(new Answer("CAP03", 1, new Reply(AnswerValue.kept(token), "Zie nota", "https://aalst.be"),
                Sheets.NOON, Sheets.INES));
    }

    private static List<String> chosen(Question question, String token) {
        var choices = new Choices(question, WORDS, kept(token));
        return Stream.concat(choices.options().stream(), choices.extra().stream())
                .filter(QuestionView.Choice::checked)
                .map(QuestionView.Choice::value)
                .toList();
    }

    @Test
    void aKeptFigureStandsInItsFieldAsPeopleWriteIt() {
        assertThat(kept("=1250.5").typed()).isEqualTo("1.250,5");
        assertThat(kept("=0").typed()).isEqualTo("0");
    }

    @Test
    void whatIsUnknownOrDoesNotApplyLeavesTheFieldEmpty() {
        assertThat(kept("?").typed()).isNull();
        assertThat(kept("-").typed()).isNull();
        assertThat(Input.NONE.typed()).isNull();
    }

    @Test
    void theNoteAndTheEvidenceComeAlong() {
        assertThat(kept("=1").note()).isEqualTo("Zie nota");
        assertThat(kept("=1").evidence()).isEqualTo("https://aalst.be");
    }

    @Test
    void whatIsKeptIsChosenAndNothingElse() {
        assertThat(chosen(EveryKind.THINGS, "+ai,cloud")).containsExactly("cloud", "ai");
        assertThat(chosen(EveryKind.THINGS, "+")).containsExactly("+");
        assertThat(chosen(EveryKind.LEVELS, "dag")).containsExactly("dag");
        assertThat(chosen(EveryKind.LEVELS, "-")).containsExactly("-");
        assertThat(chosen(EveryKind.LAPTOPS, "?")).containsExactly("?");
        assertThat(chosen(EveryKind.LAPTOPS, "=12")).isEmpty();
        assertThat(chosen(EveryKind.LEVELS, "")).isEmpty();
    }

    @Test
    void onlyAQuestionThatMayNotApplyOffersThatAndSaysWhen() {
        assertThat(new Choices(EveryKind.LEVELS, WORDS, Input.NONE).extra())
                .extracting(QuestionView.Choice::value, QuestionView.Choice::hint)
                .map(Object::toString)
                .containsExactly("(\"?\", null)", "(\"-\", \"Jullie bewaren niets.\")");
        assertThat(new Choices(EveryKind.LAPTOPS, WORDS, Input.NONE).extra()).extracting(QuestionView.Choice::value)
                .containsExactly("?");
        assertThat(new Choices(EveryKind.THINGS, WORDS, Input.NONE).extra()).extracting(QuestionView.Choice::value)
                .as("a set also offers none of these")
                .containsExactly("+", "?");
    }
}
