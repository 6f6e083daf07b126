package be.vlavirgem.portal.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Moments as Flemish government writes them: 21/11/2026 14:32. */
@Component
class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    String of(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }
}
