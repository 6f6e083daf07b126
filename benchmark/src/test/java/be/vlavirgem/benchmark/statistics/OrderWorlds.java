package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.benchmark.statistics.OrderAttack.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Authorities in groups that overlap; each indicator is a world of its own, of whole numbers: the worst for hiding in. */
final class OrderWorlds {

    private static final int MISSING = -1;

    private final Flanders flanders = new Flanders();
    private final Random random;
    private final Map<UUID, int[]> groups = new HashMap<>();
    private final List<UUID> authorities;
    private final Map<String, int[]> worlds = new LinkedHashMap<>();
    final Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
    final List<String> found = new ArrayList<>();

    /** With these groups, by system and code. */
    OrderWorlds(int seed, int many, Map<String, int[]> members) {
        random = new Random(seed);
        members.forEach((name, seats) -> groups.put(flanders.group(name.split(" ")[0], name.split(" ")[1]), seats));
        groups.put(flanders.flanders(), IntStream.range(0, many).toArray());
        authorities = flanders.authorities(many, groups);
    }

    /** Adds a world in which of so many in a hundred the figure is missing. */
    void add(int missing) {
        var code = "w-" + worlds.size();
        var world = world(missing);
        worlds.put(code, world);
        flanders.declare(code, IntStream.range(0, world.length)
                .filter(one -> world[one] != MISSING)
                .boxed()
                .collect(Collectors.toMap(authorities::get, one -> world[one])));
    }

    /** Spread out; with many alike; nearly all nothing; or all the same but few. */
    private int[] world(int missing) {
        var kind = worlds.size() % 5;
        var same = random.nextInt(20);
        return authorities.stream().mapToInt(_ -> random.nextInt(100) < missing ? MISSING : switch (kind) {
            case 0 -> random.nextInt(20);
            case 1 -> random.nextInt(3);
            case 2 -> random.nextInt(4) == 0 ? random.nextInt(20) : 0;
            case 3 -> random.nextInt(9) == 0 ? random.nextInt(20) : same;
            default -> (int) Math.min(400, Math.exp(random.nextGaussian() + 3));
        }).toArray();
    }

    /** From outside, and by each of those who gave the figure. */
    void attack() {
        flanders.standOf(worlds.keySet().toArray(String[]::new));
        var told = flanders.told().stream().collect(Collectors.groupingBy(Flanders.Told::indicator));
        var stood = IntStream.range(0, authorities.size())
                .boxed()
                .collect(Collectors.toMap(one -> one, one -> flanders.stood(authorities.get(one))));
        told.forEach((code, facts) -> attack(code, facts, stood));
    }

    private void attack(String code, List<Flanders.Told> facts, Map<Integer, List<Flanders.Stood>> stood) {
        var world = worlds.getOrDefault(code, new int[0]);
        var shown = facts.stream().flatMap(fact -> told(world, fact).stream()).toList();
        ask(code + " from outside", world, new OrderAttack(world, shown, MISSING), MISSING);
        stood.forEach((insider, places) -> {
            if (world[insider] != MISSING) {
                var all = new ArrayList<>(shown);
                places.stream()
                        .filter(place -> place.indicator().equals(code))
                        .forEach(place -> all.add(new OrderAttack.Place(members(world, place.peerGroup()),
                                world[insider], place.lower(), place.equal())));
                ask(code + " by " + insider, world, new OrderAttack(world, all, insider), insider);
            }
        });
    }

    /** Of those whom the same boundary of several groups would name, how many it names rightly, and how many wrongly. */
    int[] recognised(Map<UUID, List<BigDecimal>> boundaries, int[] world) {
        var at = new HashMap<BigDecimal, List<int[]>>();
        boundaries.forEach((group, all) -> all.stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .forEach(
                        boundary -> at.computeIfAbsent(boundary, _ -> new ArrayList<>()).add(members(world, group))));
        var named = new int[2];
        at.forEach((boundary, in) -> {
            var all = in.stream()
                    .map(members -> Arrays.stream(members).boxed().collect(Collectors.toSet()))
                    .reduce((one, other) -> {
                        one.retainAll(other);
                        return one;
                    })
                    .orElseThrow();
            if (in.size() > 1 && all.size() == 1) {
                var own = BigDecimal.valueOf(world[all.iterator().next()]);
                named[own.subtract(boundary).abs().multiply(BigDecimal.TEN).compareTo(own) <= 0 ? 0 : 1]++;
            }
        });
        return named;
    }

    private List<OrderAttack.Told> told(int[] world, Flanders.Told fact) {
        var members = members(world, fact.peerGroup());
        var shown = new HashMap<Integer, BigDecimal>(Map.of(5, fact.p25(), 10, fact.median(), 15, fact.p75()));
        if (fact.p10() != null && fact.p90() != null) {
            shown.putAll(Map.of(2, fact.p10(), 18, fact.p90()));
        }
        var told = new ArrayList<OrderAttack.Told>(List.of(OrderAttack.Band.of(members, shown, 3)));
        if (fact.sum() != null) {
            told.add(new OrderAttack.Sum(members, fact.sum().intValueExact()));
        }
        return told;
    }

    private int[] members(int[] world, UUID group) {
        return Arrays.stream(groups.getOrDefault(group, new int[0])).filter(one -> world[one] != MISSING).toArray();
    }

    private void ask(String how, int[] world, OrderAttack attack, int insider) {
        for (int target = 0; target < world.length; target++) {
            if (world[target] != MISSING && target != insider) {
                var answer = attack.about(target);
                answers.merge(answer, 1, Integer::sum);
                if (answer != Answer.SAFE) {
                    found.add("%s %s: authority %d, that has %d".formatted(answer, how, target, world[target]));
                }
            }
        }
    }
}
