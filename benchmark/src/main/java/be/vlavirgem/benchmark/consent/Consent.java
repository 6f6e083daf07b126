package be.vlavirgem.benchmark.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was said of a theme; the last of a theme counts.
 *
 * @param id     of this word
 * @param until  the last day, in Brussels; empty for nobody
 * @param saidBy the name of today
 */
record Consent(UUID id, String theme, Audience audience, Optional<LocalDate> until, Instant saidAt, String saidBy) {

    /** No consent lasts longer without being given again. */
    static LocalDate latestEnd(LocalDate today) {
        return today.plusYears(1);
    }

    /** True on its days; not for nobody. */
    boolean isOpenOn(LocalDate today) {
        return until.filter(day -> !day.isBefore(today)).isPresent();
    }
}
