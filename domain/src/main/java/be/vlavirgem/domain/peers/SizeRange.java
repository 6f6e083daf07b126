package be.vlavirgem.domain.peers;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Neighbouring size classes, both included; the first class has the smallest authorities. */
public record SizeRange(int first, int last) {

    static final int CLASSES = 5;

    /** Refuses classes that do not exist. */
    public SizeRange {
        if (first < 1 || first > last || last > CLASSES) {
            throw new IllegalArgumentException(
                    "Size classes run from 1 to %d; found %d to %d".formatted(CLASSES, first, last));
        }
    }

    /** One class, by the code of its group. */
    public static SizeRange ofClass(String code) {
        var number = Integer.parseInt(code);
        return new SizeRange(number, number);
    }

    /** The class of so many inhabitants, as classes are today. */
    public static SizeRange holding(int inhabitants) {
        var sizeClass = PeerGroupDefinition.sizes().classOf(inhabitants);
        return new SizeRange(sizeClass, sizeClass);
    }

    static Stream<SizeRange> every() {
        return IntStream.rangeClosed(1, CLASSES)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from, CLASSES).mapToObj(to -> new SizeRange(from, to)));
    }

    /** With the class below and the class above, where there is one. */
    public SizeRange widened() {
        return new SizeRange(Math.max(1, first - 1), Math.min(CLASSES, last + 1));
    }

    /** Says whether nothing can be added any more. */
    public boolean isAll() {
        return first == 1 && last == CLASSES;
    }

    boolean includes(int sizeClass) {
        return first <= sizeClass && sizeClass <= last;
    }

    PeerSystem system() {
        return isAll() ? PeerSystem.FLANDERS : first == last ? PeerSystem.SIZE : PeerSystem.SIZE_RANGE;
    }

    /** As its group is called in each year. */
    public String code() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
