package be.vlavirgem.domain.peers;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The size classes by the fewest inhabitants of each, in order; the first begins at 0. */
record SizeClasses(List<Integer> from) {

    private static final Locale DUTCH = Locale.of("nl", "BE");

    SizeClasses {
        if (from.size() != SizeRange.CLASSES || from.getFirst() != 0
                || !from.equals(from.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException(
                    "There are %d size classes, from 0 upwards; found %s".formatted(SizeRange.CLASSES, from));
        }
    }

    int classOf(int inhabitants) {
        return (int) from.stream().filter(fewest -> fewest <= inhabitants).count();
    }

    /** A group for each class and each range, but not for all classes: that is Flanders. */
    Stream<PeerGroupDefinition> definitions() {
        return SizeRange.every()
                .filter(range -> !range.isAll())
                .map(range -> new PeerGroupDefinition(range.system(), range.code(), name(range),
                        peer -> peer.inhabitants().map(this::classOf).filter(range::includes).isPresent()));
    }

    private String name(SizeRange range) {
        var fewest = number(from.get(range.first() - 1));
        if (range.last() == SizeRange.CLASSES) {
            return fewest + " inwoners of meer";
        }
        var above = from.get(range.last());
        return range.first() == 1
                ? "minder dan %s inwoners".formatted(number(above))
                : "%s tot %s inwoners".formatted(fewest, number(above - 1));
    }

    private static String number(int inhabitants) {
        return NumberFormat.getIntegerInstance(DUTCH).format(inhabitants);
    }
}
