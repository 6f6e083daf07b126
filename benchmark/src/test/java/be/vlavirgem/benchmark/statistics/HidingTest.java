package be.vlavirgem.benchmark.statistics;

import static be.vlavirgem.benchmark.statistics.Flanders.INDICATOR;
import static be.vlavirgem.benchmark.statistics.Flanders.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule K at once: what others hide behind is counted anew when somebody begins or ends to show a figure by name. */
class HidingTest {

    private final Flanders flanders = new Flanders();
    private final UUID five = flanders.group("SIZE", "1");
    private final List<UUID> few = flanders.with(List.of(10, 25, 40, 60, 95), five);
    private final UUID twenty = flanders.group("SIZE", "2");
    private final List<UUID> many = flanders.with(upTo(20).stream().map(number -> number * 1234).toList(), twenty);
    private final List<UUID> rest = flanders.with(upTo(40).stream().map(number -> number * 100).toList());
    private final UUID own = rest.getLast();

    private String hidden(UUID group) {
        return flanders.ownBand(own, group).map(Flanders.Band::hidden).orElse("none");
    }

    private void stand() {
        flanders.stand();
        flanders.standOfOwn(own, INDICATOR);
    }

    @Test
    void whoBeginsToShowAFigureHidesTheFourBesideItAtOnce() {
        stand();
        assertThat(flanders.hidden(five)).isEmpty();
        flanders.show(few.getFirst());
        assertThat(flanders.hidden(five)).isEmpty();
        flanders.hideAround(few.getFirst());
        assertThat(flanders.hidden(five)).isEqualTo("FEW");
        assertThat(flanders.band(five).orElseThrow().median()).isNull();
        assertThat(flanders.hidden(twenty)).isEmpty();
    }

    @Test
    void whoEndsToShowItHidesAloneWhereAllOthersShowIt() {
        few.forEach(flanders::show);
        stand();
        assertThat(flanders.hidden(five)).isEmpty();
        flanders.hide(few.getFirst());
        flanders.hideAround(few.getFirst());
        assertThat(flanders.hidden(five)).isEqualTo("FEW");
    }

    @Test
    void nothingIsShownAndNoFigureMovesBeforeTheNextStand() {
        flanders.show(few.getFirst());
        stand();
        assertThat(flanders.hidden(five)).isEqualTo("FEW");
        var before = flanders.band(twenty).orElseThrow();
        many.forEach(one -> flanders.correct(one, 90_000 + many.indexOf(one)));
        flanders.hide(few.getFirst());
        flanders.hideAround(few.getFirst());
        assertThat(flanders.hidden(five)).isEqualTo("FEW");
        assertThat(flanders.band(twenty).map(Flanders.Band::p75)).isEqualTo(Optional.of(before.p75()));
        flanders.stand();
        assertThat(flanders.hidden(five)).isEmpty();
    }

    @Test
    void anOwnGroupOfFiveStrangersHidesWhenOneOfThemIsKnown() {
        var group = flanders.own(own, "NEAREST", few);
        stand();
        assertThat(hidden(group)).isEmpty();
        flanders.show(few.getFirst());
        flanders.hideAround(few.getFirst());
        assertThat(hidden(group)).isEqualTo("FEW");
    }

    /** It is in the fixed group and not in the own one: the five in which they differ become four. */
    @Test
    void anOwnGroupHidesWhenSomebodyBesideItIsKnown() {
        var group = flanders.own(own, "SELECTION", many.subList(0, 15));
        var apart = flanders.own(own, "SELECTION", rest.subList(0, 20));
        stand();
        assertThat(List.of(hidden(group), hidden(apart))).containsExactly("", "");
        flanders.show(many.getLast());
        flanders.hideAround(many.getLast());
        assertThat(List.of(hidden(group), hidden(apart))).containsExactly("TELLS", "");
    }

    /** The same as judging all of them: whatever is chosen, and whoever is known. */
    @Test
    void noOwnGroupIsLeftOutThatTheNextStandWouldHide() {
        var random = new Random(11);
        var all = Stream.of(few, many, rest).flatMap(List::stream).filter(one -> !one.equals(own)).toList();
        var groups = Stream.iterate(0, at -> at < 12, at -> at + 1).map(_ -> {
            var members = new ArrayList<>(all);
            Collections.shuffle(members, random);
            return flanders.own(own, "SELECTION", members.subList(0, 8 + random.nextInt(20)));
        }).toList();
        stand();
        for (int round = 0; round < 10; round++) {
            var one = all.get(random.nextInt(all.size()));
            flanders.hide(one);
            flanders.show(one);
            flanders.hideAround(one);
            var shown = groups.stream().filter(group -> hidden(group).isEmpty()).toList();
            flanders.standOfOwn(own, INDICATOR);
            assertThat(shown).allMatch(group -> hidden(group).isEmpty());
        }
    }
}
