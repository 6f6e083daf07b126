package be.vlavirgem.benchmark.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whoever reads all quartiles, counts and sums of a small world of whole numbers, and asks whether there is a world in which one
 * authority has another number than it has. Knows who gave the figure, and what those who are known have.
 */
final class OrderAttack {

    private static final int PATIENCE = 30_000;
    /** Quartiles and tenths lie on twentieths between two numbers. */
    private static final int PARTS = 20;

    private final int[] truth;
    private final int insider;
    /** What was told of the groups each is in. */
    private final Told[][] about;

    /** By one of them, who knows its own number; from outside where that is -1. */
    OrderAttack(int[] truth, List<Told> told, int insider) {
        this.truth = truth;
        this.insider = insider;
        told.stream().filter(fact -> !fact.fits(truth, truth)).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("It is not so that " + wrong);
        });
        var lists = new ArrayList<List<Told>>();
        Arrays.stream(truth).forEach(_ -> lists.add(new ArrayList<>()));
        told.forEach(fact -> Arrays.stream(fact.members()).forEach(member -> lists.get(member).add(fact)));
        about = lists.stream().map(all -> all.toArray(Told[]::new)).toArray(Told[][]::new);
    }

    /** What came of asking. */
    enum Answer {
        SAFE, FOUND, GAVE_UP
    }

    /** Something about a group; whether it could still be, with what is open at its least and at its most. */
    interface Told {

        int[] members();

        boolean fits(int[] least, int[] most);

    }

    /**
     * Where a group lies, as it is shown.
     *
     * @param parts which of twenty each boundary is
     * @param from  of each, twenty times the least that is shown so
     * @param to    twenty times the most that is shown so
     */
    record Band(int[] members, int[] parts, int[] from, int[] to) implements Told {

        static Band of(int[] members, Map<Integer, BigDecimal> shown, int digits) {
            var parts = shown.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            return new Band(members, parts,
                    Arrays.stream(parts)
                            .map(part -> least(shown.getOrDefault(part, BigDecimal.ZERO), digits))
                            .toArray(),
                    Arrays.stream(parts)
                            .map(part -> most(shown.getOrDefault(part, BigDecimal.ZERO), digits))
                            .toArray());
        }

        private static int least(BigDecimal shown, int digits) {
            var power = shown.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
            return times(shown.subtract(half(shown, power ? digits + 1 : digits)));
        }

        private static int most(BigDecimal shown, int digits) {
            return shown.signum() == 0 ? 0 : times(shown.add(half(shown, digits))) - 1;
        }

        private static BigDecimal half(BigDecimal shown, int digits) {
            return shown.signum() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(5, digits - (shown.precision() - shown.scale()) + 1);
        }

        private static int times(BigDecimal number) {
            return number.multiply(BigDecimal.valueOf(PARTS)).setScale(0, RoundingMode.CEILING).intValueExact();
        }

        @Override
        public String toString() {
            return "%s from %s to %s".formatted(Arrays.toString(parts), Arrays.toString(from), Arrays.toString(to));
        }

        @Override
        public boolean fits(int[] least, int[] most) {
            var low = sorted(least);
            var high = least == most ? low : sorted(most);
            for (int at = 0; at < parts.length; at++) {
                if (quantile(low, parts[at]) > to[at] || quantile(high, parts[at]) < from[at]) {
                    return false;
                }
            }
            return true;
        }

        private int[] sorted(int[] world) {
            var row = new int[members.length];
            for (int at = 0; at < row.length; at++) {
                row[at] = world[members[at]];
            }
            Arrays.sort(row);
            return row;
        }

        private static int quantile(int[] row, int part) {
            var place = (row.length - 1) * part;
            var below = row[place / PARTS];
            var above = row[Math.min(row.length - 1, place / PARTS + 1)];
            return PARTS * below + place % PARTS * (above - below);
        }
    }

    /** What a group has together. */
    record Sum(int[] members, int sum) implements Told {

        @Override
        public boolean fits(int[] least, int[] most) {
            return total(least) <= sum && total(most) >= sum;
        }

        private int total(int[] world) {
            var total = 0;
            for (int member : members) {
                total += world[member];
            }
            return total;
        }
    }

    /** How many have less than oneself, and how many as much. */
    record Place(int[] members, int own, int lower, int equal) implements Told {

        @Override
        public boolean fits(int[] least, int[] most) {
            return below(most, own) <= lower && below(least, own) >= lower && below(most, own + 1) <= lower + equal
                    && below(least, own + 1) >= lower + equal;
        }

        private int below(int[] world, int limit) {
            var count = 0;
            for (int member : members) {
                count += world[member] < limit ? 1 : 0;
            }
            return count;
        }
    }

    /** Whether all it could have lies within a tenth of what it has. */
    Answer about(int target) {
        return isExchanged(target) ? Answer.SAFE : new Search(target).through();
    }

    /** Whether it could have what another has of whom nothing else was told. */
    private boolean isExchanged(int target) {
        return IntStream.range(0, truth.length)
                .filter(other -> other != insider && Arrays.equals(about[other], about[target]))
                .anyMatch(other -> 10 * Math.abs(truth[other] - truth[target]) > truth[target]);
    }

    /** Looks for a world that fits and in which one has another number: first near to the true one. */
    private final class Search {

        private final int target;
        private final int[] others;
        private final int highest = 2 + Arrays.stream(truth).max().orElse(0) * 3 / 2;
        private final int[] least = truth.clone();
        private final int[] most = truth.clone();
        private int steps;

        Search(int target) {
            this.target = target;
            var together = new int[truth.length];
            Arrays.stream(about[target])
                    .forEach(fact -> Arrays.stream(fact.members()).forEach(member -> together[member]++));
            others = IntStream.range(0, truth.length)
                    .filter(one -> one != target && one != insider && about[one].length > 0)
                    .boxed()
                    .sorted(Comparator.comparing(one -> -together[one]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** Through all worlds there are, until those that fit span more than a tenth. */
        Answer through() {
            var span = new int[]{ truth[target], truth[target] };
            var gaveUp = false;
            for (int value : nearFirst(truth[target])) {
                var answer = value == truth[target] ? Answer.FOUND : world(value);
                gaveUp |= answer == Answer.GAVE_UP;
                span[0] = answer == Answer.FOUND ? Math.min(span[0], value) : span[0];
                span[1] = answer == Answer.FOUND ? Math.max(span[1], value) : span[1];
                if (10 * (span[1] - span[0]) > truth[target]) {
                    return Answer.SAFE;
                }
            }
            return gaveUp ? Answer.GAVE_UP : Answer.FOUND;
        }

        private int[] nearFirst(int own) {
            return IntStream.rangeClosed(0, highest)
                    .boxed()
                    .sorted(Comparator.comparing(value -> Math.abs(value - own)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        private Answer world(int value) {
            steps = 0;
            set(target, value);
            for (int other : others) {
                least[other] = 0;
                most[other] = highest;
            }
            var answer = fits(target, most) ? next(0) : Answer.SAFE;
            set(target, truth[target]);
            Arrays.stream(others).forEach(other -> set(other, truth[other]));
            return answer;
        }

        private void set(int one, int value) {
            least[one] = value;
            most[one] = value;
        }

        private boolean fits(int changed, int[] upTo) {
            for (var fact : about[changed]) {
                if (!fact.fits(least, upTo)) {
                    return false;
                }
            }
            return true;
        }

        /** FOUND when the rest can be filled in, SAFE when it cannot: then this value is none it could have. */
        private Answer next(int at) {
            if (at == others.length) {
                return Answer.FOUND;
            }
            var one = others[at];
            for (int away = 0; away <= 2 * highest; away++) {
                var value = truth[one] + (away % 2 == 0 ? away / 2 : -(away + 1) / 2);
                if (value < 0 || value > highest) {
                    continue;
                }
                if (++steps > PATIENCE) {
                    return Answer.GAVE_UP;
                }
                set(one, value);
                if (fits(one, most)) {
                    var answer = next(at + 1);
                    if (answer != Answer.SAFE) {
                        return answer;
                    }
                }
            }
            least[one] = 0;
            most[one] = highest;
            return Answer.SAFE;
        }
    }
}
