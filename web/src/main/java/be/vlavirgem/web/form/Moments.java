package be.vlavirgem.web.form;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Moments as Flemish government writes them: 21/11/2026 14:32. */
@Component
public class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** In the time of the portal. */
    public String of(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }
}
