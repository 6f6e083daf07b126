package be.vlavirgem.maturity;

import java.time.LocalDate;

/** The round as a measurement needs it: its name and the days, both included, on which answers are taken. */
record RoundPeriod(Round.Id id, String name, LocalDate opensOn, LocalDate closesOn) {

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
