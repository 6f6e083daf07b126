package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Of which years there are plans and accounts. */
record Brought(List<Volume> volumes) {

    /**
     * One plan or one set of accounts.
     *
     * @param own that the authority of the visitor is in it
     */
    record Volume(int year, Kind kind, Set<Section> sections, boolean own) {}

    Brought {
        volumes = List.copyOf(volumes);
    }

    boolean isEmpty() {
        return volumes.isEmpty();
    }

    boolean hasOwn() {
        return volumes.stream().anyMatch(Volume::own);
    }

    Optional<Volume> of(int year, Kind kind) {
        return volumes.stream().filter(volume -> volume.year() == year && volume.kind() == kind).findFirst();
    }

    /** The latest first. */
    List<Integer> years() {
        return volumes.stream().map(Volume::year).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** What is asked; else the last accounts, or the plan of a year nearest to this one, of the own authority if there are any. */
    Chosen choose(Wish wish, int thisYear) {
        var volume = volumes.stream()
                .filter(one -> wish.kind().filter(kind -> kind != one.kind()).isEmpty())
                .filter(one -> wish.year().filter(year -> year != one.year()).isEmpty())
                .min(Comparator.comparing((Volume one) -> !one.own())
                        .thenComparing(one -> one.kind() == Kind.PLAN)
                        .thenComparingInt(one -> Math.abs(one.year() - thisYear))
                        .thenComparingInt(Volume::year));
        var year = volume.map(Volume::year).or(wish::year).orElse(thisYear);
        var kind = volume.map(Volume::kind).or(wish::kind).orElse(Kind.ACCOUNT);
        return new Chosen(wish.who(), year, kind,
                wish.section().or(() -> volume.map(Brought::widest)).orElse(Section.WHOLE), wish.block());
    }

    /** All, as soon as it is there of something; else the part that is. */
    private static Section widest(Volume volume) {
        return Stream.of(Section.WHOLE, Section.INVESTMENT, Section.OPERATING, Section.FINANCING)
                .filter(volume.sections()::contains)
                .findFirst()
                .orElse(Section.WHOLE);
    }
}
