package be.vlavirgem.web.layout;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.platform.looking.LookAlong;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What every page says of looking along, to who looks and to whom it is about. */
record LookingNotice(ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    Shell.@Nullable Looking of(@Nullable LookAlong look, @Nullable Access access) {
        if (look != null) {
            return new Shell.Looking("along", look.person().name(), look.place().name(), time(look.until()));
        }
        return access == null
                ? null
                : access.onlooker()
                        .map(onlooker -> new Shell.Looking(onlooker.until().isEmpty() ? "asked" : "watched",
                                onlooker.name(), access.current().map(Membership::name).orElse(""),
                                onlooker.until().map(this::time).orElse("")))
                        .orElse(null);
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }
}
