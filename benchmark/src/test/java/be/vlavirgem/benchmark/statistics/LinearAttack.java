package be.vlavirgem.benchmark.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** All sums that were told as equations about figures of zero and more: what do they determine, or nearly? */
final class LinearAttack {

    /** What one authority gave as one figure; it changes with the stand. */
    record Unknown(int authority, String figure, int version) {}

    /** These come to that together. */
    record Equation(Set<Unknown> unknowns, double sum) {}

    /** Something that is known better than it may be. */
    record Found(String how, Unknown unknown, double from, double to) {}

    private static final long PRIME = (1L << 31) - 1;
    private static final double NEAR = 0.1;

    private final Map<Unknown, Double> truth;
    private final List<Equation> equations;
    /** Unknowns that are in the same equations cannot be told apart. */
    private final Map<BitSet, List<Unknown>> alike = new LinkedHashMap<>();

    LinearAttack(Map<Unknown, Double> truth, List<Equation> equations) {
        this.truth = truth;
        this.equations = equations;
        var in = new HashMap<Unknown, BitSet>();
        IntStream.range(0, equations.size())
                .forEach(number -> equations.get(number)
                        .unknowns()
                        .forEach(unknown -> in.computeIfAbsent(unknown, _ -> new BitSet()).set(number)));
        in.forEach((unknown, numbers) -> alike.computeIfAbsent(numbers, _ -> new ArrayList<>()).add(unknown));
    }

    /** From outside, and by each who shares its place with one other at most; of whom shows it by name nothing is found. */
    List<Found> attack() {
        var insiders = alike.values()
                .stream()
                .filter(all -> all.size() <= 2)
                .flatMap(all -> all.stream().map(Unknown::authority))
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new ArrayList<>(exactly(-1));
        insiders.forEach(insider -> found.addAll(exactly(insider)));
        found.addAll(nearly());
        var named = equations.stream()
                .map(Equation::unknowns)
                .filter(all -> all.stream().map(Unknown::authority).distinct().count() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return found.stream().filter(one -> !named.contains(one.unknown())).toList();
    }

    /** So many are in at least one sum. */
    int attacked() {
        return alike.values().stream().mapToInt(List::size).sum();
    }

    int sums() {
        return equations.size();
    }

    private List<Unknown> left(List<Unknown> all, int insider) {
        return all.stream().filter(unknown -> unknown.authority() != insider).toList();
    }

    /** Unit vectors among the combinations of the equations, by Gauss in a field where nothing is rounded. */
    private List<Found> exactly(int insider) {
        var columns = alike.entrySet().stream().filter(each -> !left(each.getValue(), insider).isEmpty()).toList();
        var rows = new long[equations.size()][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            var at = column;
            columns.get(column).getKey().stream().forEach(row -> rows[row][at] = 1);
        }
        reduce(rows);
        return Arrays.stream(rows)
                .map(row -> IntStream.range(0, row.length).filter(at -> row[at] != 0).toArray())
                .filter(filled -> filled.length == 1)
                .map(filled -> left(columns.get(filled[0]).getValue(), insider))
                .filter(all -> all.size() == 1)
                .map(all -> new Found("exactly, by " + insider, all.getFirst(), truth.get(all.getFirst()),
                        truth.get(all.getFirst())))
                .toList();
    }

    private static void reduce(long[][] rows) {
        var done = 0;
        for (int column = 0; rows.length > 0 && column < rows[0].length; column++) {
            var at = column;
            var from = done;
            var pivot = IntStream.range(from, rows.length).filter(row -> rows[row][at] != 0).findFirst();
            if (pivot.isPresent()) {
                var row = rows[pivot.getAsInt()];
                rows[pivot.getAsInt()] = rows[done];
                rows[done] = row;
                scale(row, inverse(row[at]));
                IntStream.range(0, rows.length)
                        .filter(other -> other != from && rows[other][at] != 0)
                        .forEach(other -> subtract(rows[other], row, rows[other][at]));
                done++;
            }
        }
    }

    private static void scale(long[] row, long factor) {
        Arrays.setAll(row, at -> row[at] * factor % PRIME);
    }

    private static void subtract(long[] row, long[] other, long factor) {
        for (int at = 0; at < row.length; at++) {
            if (other[at] != 0) {
                row[at] = Math.floorMod(row[at] - other[at] * factor, PRIME);
            }
        }
    }

    private static long inverse(long number) {
        return BigInteger.valueOf(number).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
    }

    /** Whose least and most lie within a tenth: only who is alone, or beside one who asks, can be. */
    private List<Found> nearly() {
        return alike.values().stream().filter(all -> all.size() <= 2).flatMap(all -> {
            if (all.size() == 1) {
                return nearly(all.getFirst(), -1).stream();
            }
            if (all.getFirst().authority() == all.getLast().authority()) {
                return Stream.<Found>empty();
            }
            return Stream.concat(nearly(all.getFirst(), all.getLast().authority()).stream(),
                    nearly(all.getLast(), all.getFirst().authority()).stream());
        }).toList();
    }

    private List<Found> nearly(Unknown target, int insider) {
        var program = new Program(target, insider);
        var least = program.solve(GoalType.MINIMIZE);
        var most = program.solve(GoalType.MAXIMIZE);
        var own = truth.getOrDefault(target, 0d);
        return most - least <= NEAR * own + 1e-9
                ? List.of(new Found("nearly, by " + insider, target, least, most))
                : List.of();
    }

    /** The equations that have to do with one unknown, for who knows its own figures. */
    private final class Program {

        private final List<Map.Entry<BitSet, List<Unknown>>> columns;
        private final List<LinearConstraint> constraints = new ArrayList<>();
        private final double scale;
        private final int target;

        Program(Unknown asked, int insider) {
            var reached = reached(asked);
            columns = alike.entrySet()
                    .stream()
                    .filter(each -> each.getKey().intersects(reached) && !left(each.getValue(), insider).isEmpty())
                    .toList();
            target = IntStream.range(0, columns.size())
                    .filter(at -> columns.get(at).getValue().contains(asked))
                    .findFirst()
                    .orElseThrow();
            scale = Math.max(1, truth.getOrDefault(asked, 1d));
            reached.stream().forEach(number -> {
                var coefficients = new double[columns.size()];
                Arrays.setAll(coefficients, at -> columns.get(at).getKey().get(number) ? 1 : 0);
                var own = equations.get(number)
                        .unknowns()
                        .stream()
                        .filter(unknown -> unknown.authority() == insider)
                        .mapToDouble(unknown -> truth.getOrDefault(unknown, 0d))
                        .sum();
                constraints.add(new LinearConstraint(coefficients, Relationship.EQ,
                        (equations.get(number).sum() - own) / scale));
            });
        }

        /** Equations that hang together by what they have in common. */
        private BitSet reached(Unknown asked) {
            var reached = new BitSet();
            alike.forEach((numbers, all) -> {
                if (all.contains(asked)) {
                    reached.or(numbers);
                }
            });
            for (int before = -1; before != reached.cardinality();) {
                before = reached.cardinality();
                alike.keySet().stream().filter(numbers -> numbers.intersects(reached)).forEach(reached::or);
            }
            return reached;
        }

        double solve(GoalType goal) {
            var objective = new double[columns.size()];
            objective[target] = 1;
            var solution = new SimplexSolver(1e-7, 100).optimize(new MaxIter(20_000),
                    new LinearObjectiveFunction(objective, 0), new LinearConstraintSet(constraints), goal,
                    new NonNegativeConstraint(true));
            return solution.getValue() * scale;
        }
    }

    static Set<Unknown> union(Stream<Set<Unknown>> all) {
        return all.flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
    }
}
