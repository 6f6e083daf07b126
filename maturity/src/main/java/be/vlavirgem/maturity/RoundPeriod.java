package be.vlavirgem.maturity;

import java.time.LocalDate;

/**
 * The round as a measurement needs it: its name and the days, both included, on which its organisation may answer.
 *
 * @param overAfter the last day on which anybody may
 */
record RoundPeriod(Round.Id id, String name, int year, LocalDate opensOn, LocalDate closesOn, LocalDate overAfter) {

    /** In which nobody has longer, of the year in which it opens. */
    RoundPeriod(Round.Id id, String name, LocalDate opensOn, LocalDate closesOn) {
        this(id, name, opensOn.getYear(), opensOn, closesOn, closesOn);
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
