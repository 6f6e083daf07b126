package be.vlavirgem.catalog.standards;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Writes a moment as people read it, in the time of the portal: 21/11/2026 14:32. */
final class Moment {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private Moment() {}

    static String write(Instant moment, Clock clock) {
        return FORM.format(moment.atZone(clock.getZone()));
    }
}
