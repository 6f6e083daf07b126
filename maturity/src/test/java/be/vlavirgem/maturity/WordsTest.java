package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words dutch = DutchWords.words();
    private final Words english = new Words(DutchWords.messages(), Locale.ENGLISH);

    private static Reply reply(String token, String note, String evidence) {
        return new Reply(AnswerValue.kept(token), note, evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "=1200; 1.200 laptops; 1,200 laptops", "=0; 0 laptops; 0 laptops",
            "=1200000; 1.200.000 laptops; 1,200,000 laptops" })
    void aFigureHasItsUnitAndTheThousandsOfTheLanguage(String token, String dutchWords, String englishWords) {
        assertThat(dutch.answer(EveryKind.LAPTOPS, AnswerValue.kept(token))).isEqualTo(dutchWords);
        assertThat(english.answer(EveryKind.LAPTOPS, AnswerValue.kept(token))).isEqualTo(englishWords);
    }

    @Test
    void aFigureHasTheDecimalsItWasGivenWithAndNoMoreThanItsMeasure() {
        assertThat(dutch.figure(EveryKind.AFTER_A_FIGURE, new BigDecimal("12.5"))).isEqualTo("12,5 dagen");
        assertThat(dutch.figure(EveryKind.AFTER_A_FIGURE, new BigDecimal("12"))).isEqualTo("12 dagen");
        assertThat(dutch.figure(EveryKind.LAPTOPS, new BigDecimal("39.96"))).as("a median of peers")
                .isEqualTo("40 laptops");
        assertThat(dutch.figure(EveryKind.DEVICES, new BigDecimal("1.2E+3"))).isEqualTo("1.200 toestellen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "1234; 1.234 euro", "1234.5; 1.234,50 euro", "1234.05; 1.234,05 euro",
            "0; 0 euro", "1234.996; 1.235 euro", "1.2E+3; 1.200 euro" })
    void anAmountOfMoneyHasNoDecimalsOrTwo(BigDecimal number, String said) {
        var money = new Kind.Figure(new Measure("euro", 2, Per.INHABITANT, "uitgaven"), 10_000, "31 december",
                "Alles.");
        var question = new Question("TEC01", Wording.of("Hoeveel?"), "Kijk het na.", 0, Optional.empty(),
                Optional.empty(), money, Guidance.NONE);

        assertThat(dutch.figure(question, number)).isEqualTo(said);
    }

    @Test
    void ourLevelsHaveANameInBothLanguagesAndOthersKeepTheirs() {
        assertThat(ShippedQuestionnaire.SHIPPED.levels()).allSatisfy(level -> {
            assertThat(dutch.level(level.name())).isEqualTo(level.name());
            assertThat(english.known("maturity.level-name." + level.name().toLowerCase(Locale.ROOT).replace(' ', '-')))
                    .isPresent();
        });
        assertThat(english.level(ShippedQuestionnaire.SHIPPED.levels().get(2))).isEqualTo("level 3: Organised");
        assertThat(english.level("Niveau 2")).isEqualTo("Niveau 2");
    }

    @Test
    void severalThingsAreToldInTheOrderOfTheQuestion() {
        assertThat(dutch.answer(EveryKind.THINGS, AnswerValue.kept("+ai,gebruik")))
                .isEqualTo("Gebruik van toestellen; Gebruik van AI");
        assertThat(dutch.answer(EveryKind.THINGS, AnswerValue.kept("+"))).isEqualTo("Geen van deze");
    }

    @Test
    void aReplyTellsItsNoteAndItsEvidence() {
        assertThat(dutch.reply(EveryKind.LEVELS, reply("dag", "", ""))).isEqualTo("Elke dag een back-up.");
        assertThat(dutch.reply(EveryKind.LEVELS, reply("dag", "Sinds mei", "https://aalst.be")))
                .isEqualTo("Elke dag een back-up. · Notitie: Sinds mei · Bewijs: https://aalst.be");
        assertThat(english.reply(EveryKind.LEVELS, reply("?", "Since May", ""))).contains(" · ").contains("Since May");
    }

    @Test
    void aNoteWithBracesIsToldAsItIs() {
        assertThat(dutch.reply(EveryKind.LEVELS, reply("dag", "{0} en 'n {1}", ""))).endsWith("Notitie: {0} en 'n {1}");
    }

    @Test
    void whoUsuallyKnowsIsNamedInOrder() {
        var question = new Question("SEC01", Wording.of("Wie?"), "Kijk het na.", 0, Optional.empty(),
                Optional.empty(), EveryKind.UNSCORED.kind(),
                new Guidance(List.of(Knower.PERSONNEL, Knower.ICT), Optional.empty(),
                        Optional.empty()));

        assertThat(dutch.knowers(question)).isEqualTo("Personeel, ICT");
    }
}
