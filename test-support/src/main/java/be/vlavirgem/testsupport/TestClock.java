package be.vlavirgem.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time in Europe/Brussels, which stands still until a test sets it. */
public final class TestClock extends Clock {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private volatile Instant now;

    private TestClock(LocalDate day) {
        this.now = noon(day);
    }

    /** Noon of that day. */
    public static TestClock on(LocalDate day) {
        return new TestClock(day);
    }

    /** Goes to noon of another day. */
    public void setTo(LocalDate day) {
        now = noon(day);
    }

    /** Goes on so long. */
    public void forward(Duration time) {
        now = now.plus(time);
    }

    /** Goes to that second in Brussels. */
    public void setTo(LocalDateTime moment) {
        now = moment.atZone(BRUSSELS).toInstant();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BRUSSELS).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return BRUSSELS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
