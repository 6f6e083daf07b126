package be.vlavirgem.catalog.standards;

import java.util.Locale;
import java.util.stream.Stream;

/** What the portal knows of a standard, in the order of its page; each is a text, and a day is read from some. */
enum Field {
    TITLE(200),
    KIND(60),
    STATUS(60),
    USAGE(60),
    DOMAIN(60),
    RESPONSIBLE(500),
    SPECIFICATION(1000),
    SUMMARY(1000),
    /** The first publication of the specification. */
    PUBLISHED,
    /** The day the work on it was registered. */
    REGISTERED,
    /** Agreed by the working group. */
    AGREED,
    /** Acknowledged by the steering committee. */
    ACKNOWLEDGED,
    /** The first day of the public review. */
    REVIEW_FROM,
    /** The last day of it. */
    REVIEW_UNTIL,
    /** The day since which it no longer holds. */
    ENDED;

    private static final int LONGEST_DAY = 60;

    private final int most;
    private final boolean day;

    Field(int most) {
        this.most = most;
        this.day = false;
    }

    Field() {
        this.most = LONGEST_DAY;
        this.day = true;
    }

    /** In characters. */
    int most() {
        return most;
    }

    /** True where a day is read from what is given. */
    boolean isDay() {
        return day;
    }

    /** Its column, and what names it in messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dayColumn() {
        return code() + "_day";
    }

    static Stream<Field> days() {
        return Stream.of(values()).filter(Field::isDay);
    }
}
