package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An authority beside its peers, in two statements and with nothing of anybody else. */
class PeerStatisticsTest {
    private static final String TOTAL = SubjectValue.TOTAL;
    private static final List<String> RANGES = List.of("1-2", "1-3", "1-4", "2-3", "2-4", "2-5", "3-4", "3-5", "4-5");

    private final PeerRound round = new PeerRound();
    private final List<PeerGroup.Id> classes = new ArrayList<>();
    private final List<PeerGroup.Id> ranges = new ArrayList<>();
    private PeerGroup.Id flanders;

    @BeforeEach
    void fiveSizeClassesAndTheirRanges() {
        flanders = round.group(PeerSystem.FLANDERS, "vlaanderen");
        for (int sizeClass = 1; sizeClass <= 5; sizeClass++) {
            classes.add(round.group(PeerSystem.SIZE, String.valueOf(sizeClass)));
        }
        RANGES.forEach(range -> ranges.add(round.group(PeerSystem.SIZE_RANGE, range)));
    }

    @ParameterizedTest
    @CsvSource({ "12 12 12 12 12, 3, 3, OwnSize, 12", "12 12 9 12 12, 3, 2-4, TooFew, 33",
            "12 12 12 12 2, 5, 4-5, TooFew, 14", "1 1 1 2 2, 3, vlaanderen, TooFew, 7",
            "12 3 12 12 12, 1, 1-2, TooTelling, 15" })
    void theOwnSizeIsWidenedUntilThereAreTenToHideIn(String submitted, int own, String chosen, String reason,
            int participants) {
        var visitor = participants(submitted, own);
        var choice = round.compare(visitor, TOTAL).orElseThrow().choice();
        assertThat(choice.chosen().group().code()).isEqualTo(chosen);
        assertThat(choice.reason().getClass().getSimpleName()).isEqualTo(reason);
        assertThat(choice.chosen().participants()).isEqualTo(participants);
    }

    @Test
    void theReasonTellsHowManyOfTheOwnSizeSubmitted() {
        var visitor = participants("12 12 7 12 12", 3);
        var choice = round.compare(visitor, TOTAL).orElseThrow().choice();
        assertThat(choice.reason()).isInstanceOfSatisfying(PeerChoice.Reason.TooFew.class, reason -> {
            assertThat(reason.own().participants()).isEqualTo(7);
            assertThat(reason.own().group().name()).isEqualTo("groep 3");
        });
        assertThat(choice.groups()).extracting(each -> each.group().code())
                .containsExactly("vlaanderen", "3", "1-3", "1-4", "2-3", "2-4", "2-5", "3-4", "3-5");
    }

    @Test
    void twoStatementsCompareWithPeers() {
        var visitor = participants("12 12 7 12 12", 3);
        var comparison = new PeerComparison[1];
        var sent = round.statements
                .during(() -> comparison[0] = round.compare(visitor, TOTAL, "SEC").orElseThrow());
        assertThat(sent).filteredOn(statement -> !statement.contains("set_config")).hasSize(2);
        assertThat(comparison[0].on(TOTAL).orElseThrow().participants()).isEqualTo(31);
        assertThat(comparison[0].on("SEC")).isEmpty();
    }

    @Test
    void theVisitorMayAskForAnotherOwnGroup() {
        var visitor = participants("12 12 7 12 12", 3);
        var groups = groupsOf(visitor, visitor);
        var choices = Stream.of(flanders, classes.getFirst())
                .map(asked -> PeerChoice.of(groups, Optional.of(asked)).orElseThrow())
                .toList();
        assertThat(choices.getFirst().chosen().participants()).isEqualTo(55);
        assertThat(choices.getFirst().reason()).isEqualTo(new PeerChoice.Reason.Asked());
        assertThat(choices.getLast().chosen().group().code()).as("not a group of the visitor's").isEqualTo("2-4");
    }

    @Test
    void whoseInhabitantsAreUnknownIsComparedWithFlanders() {
        participants("12 12 12 12 12", 1);
        var visitor = round.authority(flanders);
        var choice = round.compare(visitor, TOTAL).orElseThrow().choice();
        assertThat(choice.chosen().group().id()).isEqualTo(flanders);
        assertThat(choice.reason()).isEqualTo(new PeerChoice.Reason.NoSize());
    }

    @Test
    void whoIsInNoGroupOrForeignHasNoPeers() {
        var foreign = participants("12 12 12 12 12", 1);
        var visitor = round.authority();
        assertThat(round.compare(visitor, TOTAL)).isEmpty();
        assertThat(groupsOf(foreign, visitor)).isEmpty();
        assertThat(groupsOf(foreign, foreign)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "select count(*) from measurement_outcome",
            "select count(*) from measurement_outcome where round_id is not null",
            "select count(*) from measurement_outcome as other join peer_group_member using (organisation_id)" })
    void theApplicationReadsNoOutcomesOfOthers(String statement) {
        participants("12 12 12 12 12", 1);
        var visitor = round.authority(flanders);
        long seen = round.as(visitor, sql -> sql.sql(statement).query(Long.class).single());
        assertThat(seen).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "select * from peer_group_counts(gen_random_uuid(), '{}', '{}')",
            "set local role vlavirgem_stats", "update measurement_outcome set value = 100",
            "alter function peer_statistics security invoker" })
    void theApplicationDoesNothingElse(String statement) {
        assertThatThrownBy(() -> round.as(round.authority(flanders), sql -> sql.sql(statement).update())).rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    private List<PeerParticipation> groupsOf(OrganisationId organisation, OrganisationId visitor) {
        return round.as(visitor, sql -> new PeerStatistics(sql).groupsOf(organisation, round.id));
    }

    /** So many submitted in each class; somebody of the own class, who submitted when anybody did. */
    private OrganisationId participants(String submitted, int own) {
        var numbers = submitted.split(" ");
        OrganisationId visitor = null;
        for (int sizeClass = 1; sizeClass <= 5; sizeClass++) {
            var authorities = round.submitted(Integer.parseInt(numbers[sizeClass - 1]), groups(sizeClass), TOTAL);
            visitor = sizeClass == own ? authorities.getFirst() : visitor;
        }
        return visitor;
    }

    private List<PeerGroup.Id> groups(int sizeClass) {
        var groups = new ArrayList<>(List.of(flanders, classes.get(sizeClass - 1)));
        for (int index = 0; index < RANGES.size(); index++) {
            var bounds = RANGES.get(index).split("-");
            if (Integer.parseInt(bounds[0]) <= sizeClass && sizeClass <= Integer.parseInt(bounds[1])) {
                groups.add(ranges.get(index));
            }
        }
        return groups;
    }
}
