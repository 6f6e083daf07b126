package be.vlavirgem.platform.messages;

import java.time.LocalDate;
import java.time.MonthDay;

/** From 24 December to 2 January nobody is reminded of anything. */
public final class QuietDays {

    private static final MonthDay FIRST = MonthDay.of(12, 24);
    private static final MonthDay LAST = MonthDay.of(1, 2);

    private QuietDays() {}

    /** Says whether that day is one of them. */
    public static boolean include(LocalDate day) {
        var there = MonthDay.from(day);
        return !there.isBefore(FIRST) || !there.isAfter(LAST);
    }
}
