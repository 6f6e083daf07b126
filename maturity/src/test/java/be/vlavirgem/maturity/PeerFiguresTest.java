package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.testsupport.TestClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What peers said the round before, at the size of who answers now: twelve authorities, in the database. */
class PeerFiguresTest {

    private final PeerRound round = new PeerRound();
    private final LocalDate today = LocalDate.of(round.year + 1, 11, 21);
    private final TestClock clock = TestClock.on(today);
    private final PeerGroup.Id flanders = round.group(PeerSystem.FLANDERS, "vlaanderen");
    private OrganisationId visitor;

    @BeforeEach
    void twelvePeers() {
        visitor = round.authority(flanders);
        for (int peer = 0; peer < 12; peer++) {
            round.submit(round.authority(flanders), List.of(per("CAP01", "9", "1"), per("CAP03", "450", "900"),
                    SubjectValue.of("CAP06", new BigDecimal("12"))));
        }
        for (int peer = 0; peer < 4; peer++) {
            round.submit(round.authority(flanders), List.of(per("TEC01", "40", "1")));
        }
    }

    @Test
    void theMedianIsThatOfThePeersTimesTheOwnBase() {
        var medians = medians(figures(KnownRounds.round(round.id, round.year)), "CAP01", "=800");

        assertThat(medians.get("CAP01")).as("9 per thousand, of 87.000 inhabitants").isEqualByComparingTo("783");
        assertThat(medians.get("CAP03")).as("half per person employed, of 800").isEqualByComparingTo("400");
        assertThat(medians.get("CAP06")).isEqualByComparingTo("12");
    }

    @Test
    void withoutTheOwnBaseAndOfTooFewPeersThereIsNone() {
        assertThat(medians(figures(KnownRounds.round(round.id, round.year)))).containsOnlyKeys("CAP01", "CAP06");
    }

    @Test
    void aRoundThatIsNotOverWhenThisOneOpensIsNotBefore() {
        assertThat(medians(figures(KnownRounds.round(round.id, round.year + 1)))).isEmpty();
        assertThat(medians(figures())).isEmpty();
    }

    @Test
    void thePeersAreReadOnceAnHourAndTheOwnBaseEachTime() {
        var figures = figures(KnownRounds.round(round.id, round.year));
        medians(figures, "CAP01", "=800");

        var sent = round.statements
                .during(() -> assertThat(medians(figures, "CAP01", "=80").get("CAP03")).isEqualByComparingTo("40"));
        clock.setTo(today.plusDays(1));
        var later = round.statements.during(() -> medians(figures, "CAP01", "=80"));

        assertThat(sent).filteredOn(statement -> !statement.contains("set_config")).isEmpty();
        assertThat(later).filteredOn(statement -> !statement.contains("set_config")).hasSize(3);
    }

    @Test
    void whoeverIsInTheSameGroupReadsWhatWasCountedForAnother() {
        var figures = figures(KnownRounds.round(round.id, round.year));
        medians(figures, "CAP01", "=800");
        visitor = round.authority(flanders);

        var sent = round.statements
                .during(() -> assertThat(medians(figures, "CAP01", "=80").get("CAP06")).isEqualByComparingTo("12"));

        assertThat(sent).filteredOn(statement -> !statement.contains("set_config")).hasSize(1);
    }

    private Figures figures(Round... known) {
        return new Figures(new PeerFigures[1], known);
    }

    /** The same object over several requests, each with a connection of its own. */
    private record Figures(PeerFigures[] kept, Round... known) {

        PeerFigures with(JdbcClient sql, TestClock clock) {
            if (kept[0] == null) {
                kept[0] = new PeerFigures(new PeerStatistics(sql), new KnownRounds(known), clock,
                        TransactionOperations.withoutTransaction());
            }
            return kept[0];
        }
    }

    private Map<String, BigDecimal> medians(Figures figures, String... codesAndTokens) {
        var frame = new Measurement.Frame(new Measurement.Id(new UUID(2, 1)), visitor,
                KnownRounds.round(new Round.Id(new UUID(3, 1)), round.year + 1).period(),
                new QuestionnaireVersion.Id(new UUID(4, 1)), Sheets.RESPONDENT, Sheets.NOON, Optional.empty());
        var measurement = Measurement.start(frame);
        Answers.by(codesAndTokens)
                .forEach((code, value) -> measurement.answer(EveryKind.QUESTIONNAIRE.question(code).orElseThrow(),
                        Reply.of(value), 0, Sheets.INES, Sheets.NOON));
        var sheet = new Sheet(measurement, EveryKind.QUESTIONNAIRE, today);
        return round.as(visitor,
                sql -> figures.with(sql, clock).medians(sheet, EveryKind.QUESTIONNAIRE.questions()));
    }

    private static SubjectValue per(String subject, String value, String base) {
        return new SubjectValue(subject, new BigDecimal(value), Optional.of(new BigDecimal(base)));
    }
}
