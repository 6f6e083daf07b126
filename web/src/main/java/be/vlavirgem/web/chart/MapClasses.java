package be.vlavirgem.web.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colour classes of a map: ascending bounds, of which each class has the lower and the last one both.
 *
 * @param words what each class is called; empty when its bounds say it
 */
public record MapClasses(List<Double> bounds, List<String> words) {

    /** As many colours as can be told apart. */
    private static final int MOST = 5;

    /** Refuses bounds that do not ascend, and more classes than there are colours. */
    public MapClasses {
        bounds = List.copyOf(bounds);
        words = List.copyOf(words);
        var sorted = bounds.stream().sorted().distinct().toList();
        if (!sorted.equals(bounds) || bounds.size() < 2 || bounds.size() > MOST + 1) {
            throw new IllegalArgumentException("No bounds of 1 to %s classes: %s".formatted(MOST, bounds));
        }
    }

    /** Classes that their bounds name. */
    public MapClasses(List<Double> bounds) {
        this(bounds, List.of());
    }

    /** The same, called by words of their own. */
    public MapClasses called(List<String> names) {
        if (names.size() != count()) {
            throw new IllegalArgumentException("%d names for %d classes".formatted(names.size(), count()));
        }
        return new MapClasses(bounds, names);
    }

    /** Fixed bounds, from the lowest to the highest value there can be. */
    public static MapClasses fixed(double... bounds) {
        return new MapClasses(Arrays.stream(bounds).boxed().toList());
    }

    /** Classes with as many values each as ties allow; fewer classes where many values are the same. */
    public static MapClasses quantiles(Collection<Double> values, int classes) {
        if (values.isEmpty()) {
            return fixed(0, 1);
        }
        var quantiles = new Quantiles(values);
        var bounds = new ArrayList<Double>();
        IntStream.rangeClosed(0, classes).mapToDouble(nth -> quantiles.at((double) nth / classes)).forEach(bound -> {
            if (bounds.isEmpty() || bound > bounds.getLast()) {
                bounds.add(bound);
            }
        });
        return bounds.size() > 1 ? new MapClasses(bounds) : fixed(bounds.getFirst(), Math.nextUp(bounds.getFirst()));
    }

    /** How many classes there are. */
    public int count() {
        return bounds.size() - 1;
    }

    /** The class of a value, from 0; what lies outside belongs to the nearest class. */
    int of(double value) {
        return (int) bounds.subList(1, bounds.size() - 1).stream().filter(bound -> value >= bound).count();
    }

    /** Which of the five colours a class has: the ends always, so that few classes differ clearly. */
    int colour(int nth) {
        return count() == 1 ? 4 : 1 + Math.round(nth * (MOST - 1f) / (count() - 1));
    }
}
