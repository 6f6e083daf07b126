package be.vlavirgem.benchmark.groups;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.groups.Differing.Asked;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a group can be chosen, by who is in it. */
class DifferingTest {

    private static final UUID SELF = UUID.randomUUID();
    private static final List<UUID> OTHERS = Stream.generate(UUID::randomUUID).limit(80).toList();

    private static Optional<String> refused(Differing differing, Collection<UUID> chosen, int before) {
        return differing.refusal(SELF, chosen, before).map(Differing.Refusal::key);
    }

    private static Differing beside(int from, int to) {
        return new Differing(List.of(new Asked("Kust",
                Stream.concat(Stream.of(SELF), OTHERS.subList(from, to).stream()).collect(Collectors.toSet()))));
    }

    @Test
    void eightOthersAreEnoughAndOneselfIsNoOther() {
        var nothing = new Differing(List.of());
        assertThat(refused(nothing, OTHERS.subList(0, 8), 0)).isEmpty();
        var withSelf = Stream.concat(Stream.of(SELF), OTHERS.subList(0, 7).stream()).collect(Collectors.toSet());
        assertThat(refused(nothing, withSelf, 0)).contains("few");
        assertThat(refused(nothing, OTHERS.subList(0, 60), 0)).isEmpty();
        assertThat(refused(nothing, OTHERS.subList(0, 61), 0)).contains("many");
    }

    @Test
    void theSixthOfAYearIsOneTooMany() {
        assertThat(refused(new Differing(List.of()), OTHERS.subList(0, 8), 4)).isEmpty();
        assertThat(refused(new Differing(List.of()), OTHERS.subList(0, 8), 5)).contains("often");
    }

    @Test
    void itDiffersInFiveFromEachThatWasAsked() {
        assertThat(refused(beside(0, 12), OTHERS.subList(5, 15), 0)).isEmpty();
        assertThat(refused(beside(0, 12), OTHERS.subList(3, 13), 0)).contains("near");
        assertThat(refused(beside(0, 12), OTHERS.subList(0, 12), 0)).contains("same");
    }

    /** In a fixed group one may not be oneself: then one differs in that too. */
    @Test
    void aGroupWithoutOneselfCountsAsWell() {
        var fixed = new Differing(List.of(new Asked("Regio", Set.copyOf(OTHERS.subList(0, 12)))));
        assertThat(refused(fixed, OTHERS.subList(0, 12), 0)).contains("near");
    }
}
