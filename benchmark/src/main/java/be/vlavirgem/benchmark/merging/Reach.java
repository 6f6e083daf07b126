package be.vlavirgem.benchmark.merging;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of which years there is something that the reader may see, and how many people live where. */
record Reach(List<Year> years, List<People> people) {

    /** That a municipality has figures of a year: from a measurement, or of its finances. */
    record Year(OrganisationId organisation, int year, boolean measured) {}

    /** How many people live there on 1 January of a year. */
    record People(OrganisationId organisation, int year, int count) {}

    Reach {
        years = List.copyOf(years);
        people = List.copyOf(people);
    }

    /** That can be chosen, the latest first. */
    List<Integer> offered() {
        return years.stream().map(Year::year).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** The one asked for; else the last of which all have something, and rather what was measured than what is planned. */
    Optional<Integer> chosen(Optional<Integer> asked, Party party, int thisYear) {
        return asked.filter(offered()::contains)
                .or(() -> last(party.everybody(), thisYear, year -> party.merged().isPresent() || year.measured()))
                .or(() -> last(party.parts().stream().map(Municipality::known).toList(), thisYear, _ -> true))
                .or(() -> Stream.concat(offered().stream().filter(year -> year <= thisYear), offered().stream())
                        .findFirst());
    }

    private Optional<Integer> last(Collection<OrganisationId> all, int thisYear, Predicate<Year> fits) {
        return offered().stream()
                .filter(year -> year <= thisYear && having(year, fits).containsAll(all))
                .findFirst();
    }

    private Set<OrganisationId> having(int year, Predicate<Year> fits) {
        return years.stream()
                .filter(one -> one.year() == year && fits.test(one))
                .map(Year::organisation)
                .collect(Collectors.toSet());
    }

    /** Of that year, else of the last one known before it, else of the first one known. */
    Optional<Integer> peopleOf(Municipality one, int year) {
        var known = people.stream()
                .filter(count -> one.id().equals(Optional.of(count.organisation())))
                .sorted(Comparator.comparing(People::year))
                .toList();
        return known.stream()
                .filter(count -> count.year() <= year)
                .reduce((_, later) -> later)
                .or(() -> known.stream().findFirst())
                .map(People::count);
    }
}
