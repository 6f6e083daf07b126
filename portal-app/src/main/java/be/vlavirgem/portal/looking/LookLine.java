package be.vlavirgem.portal.looking;

import be.vlavirgem.platform.looking.LookAlong;
import be.vlavirgem.platform.looking.LookAlong.End;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A look-along as the pages on both sides show it, and that of the person in the back office.
 *
 * @param from when it was approved; when it was asked, where nobody approved
 * @param until when it ends or ended, as in 14:32
 * @param endKey what became of it
 */
public record LookLine(String id, String onlooker, String place, String reason, String asked, String from, String until,
        boolean running, int pages, String endKey) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** As it stands at that moment. */
    public static LookLine of(LookAlong look, Instant now, ZoneId zone) {
        var end = look.ended(now);
        return new LookLine(look.id().toString(), look.onlooker().name(), look.place().name(), look.reason(),
                TIME.format(look.askedAt().atZone(zone)),
                MOMENT.format(look.approvedAt().orElse(look.askedAt()).atZone(zone)),
                TIME.format(end.map(End::at).orElse(look.until()).atZone(zone)),
                look.at(now) == LookAlong.State.RUNNING, look.pages(),
                "portal.looking.end." + end.map(ended -> ended.because().name()).orElse("NOT_YET"));
    }
}
