package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some municipalities as one, in one year.
 *
 * @param people how many live in each, and together where that is known of all
 * @param size   the size class of the new one
 */
record Simulation(Party party, int year, People people, Optional<ClassBands> size, List<Line> lines) {

    /** How many people live in each, of the year that is known. */
    record People(List<Optional<YearsAndPeople.People>> each) {

        People {
            each = List.copyOf(each);
        }

        Optional<Integer> together() {
            return each.stream().allMatch(Optional::isPresent)
                    ? Optional.of(each.stream().mapToInt(one -> one.orElseThrow().count()).sum())
                    : Optional.empty();
        }

        /** In which year they were counted; empty where that is not one. */
        Optional<Integer> year() {
            var years = each.stream().flatMap(one -> one.map(YearsAndPeople.People::year).stream()).distinct().toList();
            return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
        }
    }

    /**
     * One indicator.
     *
     * @param merged what the merged one has itself, where a merger is replayed
     * @param place  where the new one would stand in its size class
     */
    record Line(Indicator indicator, List<Part> parts, Together together, Optional<Part> merged,
            Optional<Step> place) {

        boolean isEmpty() {
            return parts.stream().noneMatch(Part.Known.class::isInstance)
                    && merged.filter(Part.Known.class::isInstance).isEmpty();
        }

        /** Whether the merged one has what those before it had together; empty where one of the two is missing. */
        Optional<Boolean> isSame() {
            return together.total()
                    .flatMap(sum -> merged.filter(Part.Known.class::isInstance)
                            .map(Part.Known.class::cast)
                            .map(own -> sum.compareTo(together instanceof Together.Added
                                    ? own.number()
                                    : own.quotient()) == 0));
        }
    }

    Simulation {
        lines = List.copyOf(lines);
    }

    static Simulation of(Party party, int year, YearsAndPeople reach, Optional<ClassBands> size,
            List<Indicator> indicators,
            Figures figures) {
        Function<Indicator, Line> line = indicator -> line(party, size, indicator, figures);
        return new Simulation(party, year, people(party, year, reach), size,
                indicators.stream().map(line).toList());
    }

    static People people(Party party, int year, YearsAndPeople reach) {
        return new People(party.parts().stream().map(one -> reach.peopleOf(one, year)).toList());
    }

    private static Line line(Party party, Optional<ClassBands> size, Indicator indicator, Figures figures) {
        var parts = party.parts().stream().map(one -> figures.of(indicator, one)).toList();
        var together = Together.of(indicator.rule(), parts);
        var place = together.compared(indicator.rule())
                .flatMap(number -> size.flatMap(bands -> bands.place(indicator.code(), indicator.rule(), number)));
        return new Line(indicator, parts, together, party.merged().map(one -> figures.of(indicator, one)), place);
    }

    /** In how many indicators the merged one could be held beside those before it. */
    long compared() {
        return lines.stream().filter(line -> line.isSame().isPresent()).count();
    }

    /** In how many of these it has the same. */
    long same() {
        return lines.stream().filter(line -> line.isSame().equals(Optional.of(true))).count();
    }
}
