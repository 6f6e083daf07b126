package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.statistics.OrderAttack.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve authorities with whole numbers, and everything told of them: of nobody only one number is left, or numbers within a tenth. */
class SmallWorldsTest {

    private static final int AUTHORITIES = 12;

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void nobodyIsFoundByTheBoundariesOfAllGroups(int seed) {
        var worlds = new OrderWorlds(seed, AUTHORITIES, groups(new Random(seed)));
        IntStream.range(0, 12).forEach(number -> worlds.add(number % 3 * 10));
        worlds.attack();
        System.out.printf("Seed %d: %s%n", seed, worlds.answers);
        assertThat(worlds.found).noneMatch(line -> line.startsWith(Answer.FOUND.name()));
        assertThat(worlds.answers.getOrDefault(Answer.SAFE, 0)).isGreaterThan(500);
    }

    /** Four systems, each of two groups that cross the others. */
    private static Map<String, int[]> groups(Random random) {
        var groups = new HashMap<String, int[]>();
        List.of("SIZE", "PROVINCE", "REGION", "FACILITY").forEach(system -> {
            var all = new ArrayList<>(IntStream.range(0, AUTHORITIES).boxed().toList());
            Collections.shuffle(all, random);
            var cut = 5 + random.nextInt(3);
            groups.put(system + " 1", numbers(all.subList(0, cut)));
            groups.put(system + " 2", numbers(all.subList(cut, AUTHORITIES)));
        });
        return groups;
    }

    private static int[] numbers(List<Integer> all) {
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
