package be.vlavirgem.platform.mail;

import java.time.Duration;

/**
 * How often mail is looked for and tried again.
 *
 * @param look pause between two looks
 * @param first pause after the first failure, doubled after each next one
 * @param longest no pause is longer
 * @param tries after so many a mail is given up
 */
record MailSettings(Duration look, Duration first, Duration longest, int tries) {

    /** Gives up after a day: pauses of 1, 2, 4, ... 64 minutes, then of two hours. */
    static MailSettings standard() {
        return new MailSettings(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofHours(2), 19);
    }

    /** How long to wait after so many tries, from 1. */
    Duration pauseAfter(int tried) {
        var pause = first.multipliedBy(1L << Math.min(tried - 1, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
