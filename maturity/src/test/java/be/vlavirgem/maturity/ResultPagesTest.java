package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The result beside the peers of its own round, or of the one before while too few have handed in. */
@SpringJUnitConfig(MaturitySlice.class)
class ResultPagesTest {

    private final Desk desk;
    private final EarlierRounds earlier;
    private final ResultPages pages;
    private final TestClock clock;
    private final JdbcClient owner;
    private Access kortrijk;

    @Autowired
    ResultPagesTest(Desk desk, EarlierRounds earlier, ResultPages pages, TestClock clock, TestDatabase database) {
        this.desk = desk;
        this.earlier = earlier;
        this.pages = pages;
        this.clock = clock;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void twoRoundsBefore() {
        earlier.fill();
        kortrijk = desk.editorOf(EarlierRounds.KORTRIJK);
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void itStandsBesideThePeersOfItsOwnRound() {
        var peers = result(in(2021)).peers();

        assertThat(peers).isNotNull();
        assertThat(peers.why()).endsWith("Cijfers van Meetronde 2021.");
        assertThat(peers.participants()).isGreaterThanOrEqualTo(10);
        assertThat(peers.band()).matches(
                "De helft van je vergelijkingsgroep zit tussen \\d+ en \\d+, met \\d+ in het midden \\(%d besturen\\)\\."
                        .formatted(peers.participants()));
        assertThat(peers.groups()).filteredOn(ResultPage.GroupChoice::chosen).hasSize(1);
    }

    @Test
    void whileTooFewHaveHandedInItStandsBesideThoseOfTheRoundBefore() {
        var result = result(startedIn2022());

        assertThat(result.peers()).isNotNull();
        assertThat(result.peers().why()).endsWith("Cijfers van 2021.");
        assertThat(result.charts().bars().frame().source()).endsWith(", 2021");
    }

    @Test
    void neverBesideThoseOfALaterRound() {
        assertThat(result(in(2020)).peers()).isNull();
    }

    @Test
    void theVisitorChoosesAnotherGroup() {
        var id = in(2021);
        var region = other(id, "Zuid-West-Vlaanderen");

        var peers = result(id, Optional.of(new PeerGroup.Id(UUID.fromString(region.id())))).peers();

        assertThat(peers.group()).isEqualTo("Zuid-West-Vlaanderen");
        assertThat(peers.groups()).filteredOn(ResultPage.GroupChoice::chosen)
                .extracting(ResultPage.GroupChoice::id)
                .containsExactly(region.id());
        assertThat(peers.why()).isEqualTo("Jij koos deze groep. Cijfers van Meetronde 2021.");
        assertThat(peers.band()).isNotNull();
    }

    @Test
    void aGroupOfTooFewStaysTheChosenOneAndShowsNothingOfThem() {
        var id = in(2021);
        var few = other(id, "te weinig besturen om te tonen");

        var result = result(id, Optional.of(new PeerGroup.Id(UUID.fromString(few.id()))));

        assertThat(result.peers().groups()).filteredOn(ResultPage.GroupChoice::chosen)
                .extracting(ResultPage.GroupChoice::id)
                .containsExactly(few.id());
        assertThat(result.peers().band()).isNull();
        assertThat(result.charts().bars().bars()).allSatisfy(bar -> assertThat(bar.band()).isNull());
    }

    @Test
    void tenAdvicesFiveOfThemForTheCollege() {
        var result = result(in(2021));

        assertThat(result.steps()).hasSize(10).doesNotHaveDuplicates();
        assertThat(result.firstSteps()).hasSize(5).isEqualTo(result.steps().subList(0, 5));
        assertThat(result.steps()).allSatisfy(step -> {
            assertThat(step.gain()).matches("\\d+,\\d");
            assertThat(step.effort()).isNotBlank();
            assertThat(step.code()).startsWith(step.chapter());
        });
    }

    @Test
    void theModelMunicipalityStandsBesideIt() {
        var result = result(in(2021));

        assertThat(result.model()).startsWith("De modelgemeente VlaVirGem zou ");
        assertThat(result.charts().bars().bars()).hasSize(10).allSatisfy(bar -> {
            assertThat(bar.model()).isNotNull();
            assertThat(bar.band()).isNotNull();
        });
    }

    @Test
    void theOwnRoundsMakeALine() {
        var line = result(in(2021)).charts().progress();

        assertThat(line).isNotNull();
        assertThat(line.points()).extracting("label").startsWith("2020", "2021");
    }

    @Test
    void everyQuestionOfAChapterIsExplained() {
        var shipped = ShippedQuestionnaire.SHIPPED;

        assertThat(result(in(2021)).chapters()).hasSize(10)
                .allSatisfy(chapter -> assertThat(chapter.parts()).hasSize(
                        (int) shipped.chapter(chapter.code())
                                .orElseThrow()
                                .questions()
                                .stream()
                                .filter(Question::isAsked)
                                .count()));
    }

    private ResultPage.GroupChoice other(Measurement.Id id, String name) {
        return result(id).peers()
                .groups()
                .stream()
                .filter(group -> !group.chosen() && group.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Measurement.Id startedIn2022() {
        clock.setTo(LocalDate.of(2022, 10, 3));
        return desk.started(kortrijk, 2022, ShippedQuestionnaire.file());
    }

    private Measurement.Id in(int year) {
        return new Measurement.Id(owner.sql("""
                select measurement.id from measurement join measurement_round as round on round.id = round_id
                where round.year = ? and organisation_id = ?
                """).params(year, kortrijk.organisation().value()).query(UUID.class).single());
    }

    private ResultPage result(Measurement.Id id) {
        return result(id, Optional.empty());
    }

    private ResultPage result(Measurement.Id id, Optional<PeerGroup.Id> group) {
        return kortrijk.scope()
                .call(() -> pages.of(kortrijk, id, new ResultPages.Wish(group, false, DutchWords.DUTCH)));
    }
}
