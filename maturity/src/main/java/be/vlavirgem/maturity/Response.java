package be.vlavirgem.maturity;

import be.vlavirgem.maturity.Participation.Gone;
import be.vlavirgem.maturity.Participation.Group;
import be.vlavirgem.maturity.Participation.Taking;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How a round goes: of all it is for, how many began and submitted, in which groups, and beside the round before. */
record Response(Round round, Optional<Round> before, List<Taking> now, List<Taking> then, LocalDate today) {

    private static final int WEEK = 7;

    /** So many of so many. */
    record Count(int total, int started, int submitted) {

        static Count of(Collection<Taking> those) {
            return new Count(those.size(), (int) those.stream().filter(Taking::started).count(),
                    (int) those.stream().filter(Taking::isSubmitted).count());
        }

        int percent() {
            return total == 0 ? 0 : Math.round(100f * submitted / total);
        }
    }

    /** What was submitted by the end of a week, this time and last time (less than 0: not known). */
    record Week(LocalDate day, int now, int then) {}

    Count all() {
        return Count.of(now);
    }

    /** Those that were there when it opened and are no more, by name. */
    List<Gone> gone() {
        return now.stream()
                .map(Taking::gone)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Gone::name))
                .toList();
    }

    Count of(Group group) {
        var members = new HashSet<>(group.members());
        return Count.of(now.stream().filter(each -> members.contains(each.organisation())).toList());
    }

    /** The day up to which there is something to tell. */
    LocalDate until() {
        var last = round.closedOn().filter(day -> day.isAfter(round.overAfter())).orElseGet(round::overAfter);
        return today.isAfter(last) ? last : today;
    }

    /** How many days the round has run, the first one included. */
    int day() {
        return Math.max(0, (int) (round.opensOn().until(until(), ChronoUnit.DAYS) + 1));
    }

    /** How many had submitted on the same day of the round before. */
    Optional<Integer> sameDayBefore() {
        return before.map(earlier -> submitted(then, earlier.opensOn().plusDays(day() - 1L)));
    }

    /** Week by week until now. */
    List<Week> weeks() {
        return Stream.iterate(round.opensOn().plusDays(WEEK - 1), day -> day.isBefore(until().plusDays(WEEK)),
                day -> day.plusDays(WEEK))
                .map(day -> day.isAfter(until()) ? until() : day)
                .map(day -> new Week(day, submitted(now, day), before
                        .map(earlier -> submitted(then,
                                earlier.opensOn().plusDays(round.opensOn().until(day, ChronoUnit.DAYS))))
                        .orElse(-1)))
                .toList();
    }

    private static int submitted(List<Taking> those, LocalDate day) {
        return (int) those.stream().filter(each -> each.isSubmittedBy(day)).count();
    }
}
