package be.vlavirgem.benchmark.statistics;

import static be.vlavirgem.benchmark.statistics.Flanders.INDICATOR;
import static be.vlavirgem.benchmark.statistics.Flanders.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What groups of one's own may show: rule G of docs/decisions/014. */
class OwnBandTest {

    private final Flanders flanders = new Flanders();
    private final UUID region = flanders.group("REGION", "een");
    private final List<UUID> near = flanders.with(upTo(20).stream().map(number -> number * 1234).toList(), region);
    private final List<UUID> far = flanders.with(upTo(60).stream().map(number -> number * 100).toList());
    private final UUID own = far.getLast();

    private String hidden(UUID group) {
        return flanders.ownBand(own, group).map(Flanders.Band::hidden).orElse("none");
    }

    private void stand() {
        flanders.stand();
        flanders.standOfOwn(own, INDICATOR);
    }

    private static List<UUID> both(List<UUID> one, List<UUID> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @Test
    void theMiddleLeavesInTwoDigits() {
        var group = flanders.own(own, "NEAREST", near.subList(0, 15));
        stand();
        assertThat(flanders.ownBand(own, group)).hasValueSatisfying(band -> {
            assertThat(band.n()).isEqualTo(16);
            assertThat(band.median()).isEqualByComparingTo("9300");
        });
    }

    @Test
    void fiveStrangersHideEachOtherAndFourDoNot() {
        var four = flanders.own(own, "NEIGHBOURS", near.subList(0, 4));
        var five = flanders.own(own, "NEAREST", near.subList(10, 15));
        stand();
        assertThat(List.of(hidden(four), hidden(five))).containsExactly("FEW", "");
        flanders.show(near.get(10));
        stand();
        assertThat(hidden(five)).isEqualTo("FEW");
    }

    @Test
    void besideAFixedGroupItTellsOfOneToFour() {
        var close = flanders.own(own, "SELECTION", both(near, far.subList(0, 4)));
        var apart = flanders.own(own, "SELECTION", both(near, far.subList(10, 15)));
        stand();
        assertThat(flanders.hidden(region)).isEmpty();
        assertThat(List.of(hidden(close), hidden(apart))).containsExactly("TELLS", "");
    }

    @Test
    void besideOneThatWasAskedItTellsOfOneToFourAlsoWhenThatWasDropped() {
        var first = flanders.own(own, "SELECTION", far.subList(0, 12));
        stand();
        assertThat(hidden(first)).isEmpty();
        flanders.drop(first);
        var close = flanders.own(own, "SELECTION", far.subList(2, 13));
        var apart = flanders.own(own, "SELECTION", far.subList(5, 17));
        stand();
        assertThat(List.of(hidden(close), hidden(apart))).containsExactly("TELLS", "");
    }

    @Test
    void theSameAsAFixedGroupShowsNoChangeThatGroupDoesNot() {
        var same = flanders.own(own, "SELECTION", near);
        flanders.stand();
        near.stream().limit(3).forEach(one -> flanders.correct(one, 99_999));
        stand();
        assertThat(hidden(same)).isEqualTo("TELLS");
        near.stream().limit(6).forEach(one -> flanders.correct(one, 99_999));
        stand();
        assertThat(hidden(same)).isEmpty();
    }

    @Test
    void itMovesForSixStrangersAndNotForFive() {
        var group = flanders.own(own, "SELECTION", far.subList(0, 20));
        stand();
        assertThat(flanders.ownBand(own, group).orElseThrow().p75()).isEqualByComparingTo("1600");
        far.stream().limit(5).forEach(one -> flanders.correct(one, 9_000));
        stand();
        assertThat(flanders.ownBand(own, group).orElseThrow().p75()).isEqualByComparingTo("1600");
        flanders.correct(far.get(5), 9_000);
        stand();
        assertThat(flanders.ownBand(own, group).orElseThrow().p75()).isEqualByComparingTo("9000");
    }

    @Test
    void whereFewGaveTheFigureInAllOfFlandersNothingLeaves() {
        var small = new Flanders();
        var all = small.with(upTo(49));
        var group = small.own(all.getLast(), "SELECTION", all.subList(0, 20));
        small.stand();
        small.standOfOwn(all.getLast(), INDICATOR);
        assertThat(small.ownBand(all.getLast(), group).map(Flanders.Band::hidden)).contains("TELLS");
    }

    @Test
    void nobodyElseReadsItAndNobodyKeepsItForAnother() {
        var group = flanders.own(own, "SELECTION", far.subList(0, 12));
        stand();
        assertThat(flanders.ownBand(far.getFirst(), group)).isEmpty();
        assertThat(flanders.keepsOwnOf(far.getFirst(), own)).isZero();
    }

    /** Whatever is chosen: no two that are shown differ in one to four. */
    @Test
    void ofManyGroupsNoTwoThatAreShownTellOfAFew() {
        var random = new java.util.Random(7);
        var groups = new ArrayList<List<UUID>>();
        var ids = new ArrayList<UUID>();
        for (int number = 0; number < 12; number++) {
            var members = new ArrayList<>(number % 3 == 0 || groups.isEmpty() ? far.subList(0, 25) : groups.getLast());
            members.remove(random.nextInt(members.size()));
            if (random.nextBoolean()) {
                members.remove(random.nextInt(members.size()));
            }
            groups.add(members);
            ids.add(flanders.own(own, "SELECTION", members));
        }
        stand();
        var shown = ids.stream().filter(id -> hidden(id).isEmpty()).toList();
        assertThat(shown).hasSizeBetween(2, 8).allSatisfy(one -> assertThat(shown).allSatisfy(other -> {
            var mine = groups.get(ids.indexOf(one));
            var theirs = groups.get(ids.indexOf(other));
            var differing = mine.size() + theirs.size() - 2 * mine.stream().filter(theirs::contains).count();
            assertThat(differing == 0 || differing >= 5).isTrue();
        }));
        System.out.printf("%d of %d own groups are shown%n", shown.size(), ids.size());
    }
}
