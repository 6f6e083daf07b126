package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed at questions of the other kinds, and beside the answer. */
class TypedKindsTest {

    private static TypedAnswer typed(Question question, String... given) {
        return new TypedAnswer(question, List.of(given), "", "", "0");
    }

    private static Optional<String> token(Question question, String... given) {
        return typed(question, given).reply().map(reply -> reply.value().token());
    }

    private static Optional<String> complaint(TypedAnswer typed) {
        return typed.problem().map(Complaint::messageKey);
    }

    @Test
    void severalThingsAreOneAnswerInWhateverOrderTheyCome() {
        assertThat(token(EveryKind.THINGS, "cloud", "ai")).contains("+ai,cloud");
        assertThat(token(EveryKind.THINGS, "ai", "cloud", "ai")).contains("+ai,cloud");
        assertThat(token(EveryKind.THINGS, "+")).as("none of these").contains("+");
        assertThat(token(EveryKind.THINGS)).as("nothing ticked").contains("");
    }

    @Test
    void aThingThatIsNotOfferedIsRefused() {
        assertThat(complaint(typed(EveryKind.THINGS, "cloud", "fax"))).contains("maturity.answer.unknown-option");
        assertThat(complaint(typed(EveryKind.THINGS, "-"))).contains("maturity.answer.unknown-option");
    }

    @Test
    void twoLevelsAreNoAnswer() {
        assertThat(complaint(typed(EveryKind.LEVELS, "dag", "proef"))).contains("maturity.answer.unknown-option");
    }

    @ParameterizedTest
    @ValueSource(strings = { "+", "?" })
    void whatExcludesTheRestStandsAlone(String excluding) {
        assertThat(complaint(typed(EveryKind.THINGS, "cloud", excluding))).contains("maturity.answer.one-or-other");
        assertThat(complaint(typed(EveryKind.THINGS, excluding))).isEmpty();
        assertThat(complaint(typed(EveryKind.LAPTOPS, "12", "?"))).contains("maturity.answer.one-or-other");
        assertThat(token(EveryKind.LAPTOPS, "?", " ")).as("an empty field beside it").contains("?");
    }

    @ParameterizedTest
    @CsvSource({ "1200, =1200", "1.200, =1200", "1 200, =1200", "0, =0", "' 12 ', =12", "'12,00', =12" })
    void aFigureIsReadAsPeopleWriteIt(String written, String token) {
        assertThat(token(EveryKind.LAPTOPS, written)).contains(token);
    }

    @Test
    void aFigureHasTheDecimalsOfItsMeasure() {
        assertThat(token(EveryKind.AFTER_A_FIGURE, "12,5")).contains("=12.5");
        assertThat(complaint(typed(EveryKind.AFTER_A_FIGURE, "12,55"))).contains("web.number.decimals");
        assertThat(complaint(typed(EveryKind.LAPTOPS, "12,5"))).contains("web.number.whole");
    }

    @ParameterizedTest
    @CsvSource({ "-1, maturity.answer.negative", "400.001, maturity.answer.too-much", "401, maturity.answer.too-much",
            "twaalf, web.number.unreadable", "+, web.number.unreadable", "-, web.number.unreadable" })
    void aFigureThatCannotBeSaysWhatIsWrong(String written, String messageKey) {
        assertThat(complaint(typed(EveryKind.AFTER_A_FIGURE, written))).contains(messageKey);
        assertThat(typed(EveryKind.AFTER_A_FIGURE, written).reply()).isEmpty();
    }

    @Test
    void theLimitItselfFits() {
        assertThat(token(EveryKind.AFTER_A_FIGURE, "400")).contains("=400");
        assertThat(typed(EveryKind.AFTER_A_FIGURE, "401").problem())
                .contains(new Complaint("maturity.answer.too-much", List.of(400)));
    }

    @Test
    void aSumIsNeverTyped() {
        assertThat(complaint(typed(EveryKind.DEVICES, "12"))).contains("maturity.answer.unknown-option");
        assertThat(token(EveryKind.DEVICES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://www.aalst.be/plan", "http://intranet.aalst.be/x?y=1", "" })
    void evidenceIsAnAddressOnTheWebOrNothing(String address) {
        assertThat(complaint(with(address))).isEmpty();
        assertThat(with(address).reply()).map(Reply::evidence).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "file:///etc/passwd", "www.aalst.be", "https://", "https:///x",
            "https://aalst.be/een plan", "ftp://aalst.be", "mailto:ines@aalst.be", "https://aalst.be/\u0000" })
    void anythingElseIsNoEvidence(String address) {
        assertThat(WebAddress.isOne(address)).isFalse();
        assertThat(complaint(with(address))).contains("maturity.answer.evidence");
    }

    @Test
    void evidenceHasFiveHundredCharactersAtMost() {
        var address = "https://aalst.be/";

        assertThat(complaint(with(address + "x".repeat(500 - address.length())))).isEmpty();
        assertThat(complaint(with(address + "x".repeat(501 - address.length())))).contains("maturity.answer.evidence");
    }

    @Test
    void evidenceAloneIsKept() {
        assertThat(new TypedAnswer(EveryKind.LEVELS, List.of(), "", "https://aalst.be", "0").isBlank()).isFalse();
        assertThat(TypedAnswer.in(Forms.of("versie.SEC01", "0", "bewijs.SEC01", " https://aalst.be "),
                EveryKind.LEVELS)).map(TypedAnswer::evidence).contains("https://aalst.be");
    }

    @Test
    void aNoteWithACharacterThatCannotBeKeptIsRefused() {
        assertThat(complaint(new TypedAnswer(EveryKind.LEVELS, List.of("dag"), "a\0b", "", "0")))
                .contains("maturity.answer.note-character");
    }

    private static TypedAnswer with(String evidence) {
        return new TypedAnswer(EveryKind.LEVELS, List.of("dag"), "", evidence, "0");
    }
}
