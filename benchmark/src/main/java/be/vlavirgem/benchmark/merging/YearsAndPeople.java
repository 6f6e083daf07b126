package be.vlavirgem.benchmark.merging;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Of which years there is something that the reader may see, and how many people live where. */
record YearsAndPeople(List<Year> years, List<People> people) {

    /** That a municipality has figures of a year: from a measurement that was handed in, or others. */
    record Year(OrganisationId organisation, int year, boolean measured) {}

    /** How many people live there on 1 January of a year. */
    record People(OrganisationId organisation, int year, int count) {}

    YearsAndPeople {
        years = List.copyOf(years);
        people = List.copyOf(people);
    }

    /** That can be chosen, the latest first. */
    List<Integer> offered() {
        return years.stream().map(Year::year).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** The one asked for; else the last that all measured, or one of them; what was planned goes last. In a replay, where all have something. */
    Optional<Integer> chosen(Optional<Integer> asked, Party party, int thisYear) {
        Predicate<Year> fits = year -> party.merged().isPresent() || year.measured();
        var parts = party.parts().stream().map(Municipality::known).toList();
        return asked.filter(offered()::contains)
                .or(() -> last(thisYear, year -> having(year, fits).containsAll(party.everybody())))
                .or(() -> last(thisYear, year -> having(year, fits).containsAll(parts)))
                .or(() -> last(thisYear, year -> !having(year, fits).isEmpty()))
                .or(() -> last(thisYear, _ -> true))
                .or(() -> offered().stream().findFirst());
    }

    private Optional<Integer> last(int thisYear, IntPredicate fits) {
        return offered().stream().filter(year -> year <= thisYear && fits.test(year)).findFirst();
    }

    private Set<OrganisationId> having(int year, Predicate<Year> fits) {
        return years.stream()
                .filter(one -> one.year() == year && fits.test(one))
                .map(Year::organisation)
                .collect(Collectors.toSet());
    }

    /** Of that year, else of the nearest one known; of two as near the earlier. */
    Optional<People> peopleOf(Municipality one, int year) {
        return people.stream()
                .filter(count -> one.id().equals(Optional.of(count.organisation())))
                .min(Comparator.<People>comparingInt(count -> Math.abs(count.year() - year))
                        .thenComparingInt(People::year));
    }
}
