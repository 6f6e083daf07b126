package be.vlavirgem.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people type it (1/12/2026, 01-12-2026, 2026-12-01), and writes it as 01/12/2026. What is no day, or not one
 * that can be chosen, is refused with the key of a message that says how to mend it; stands behind the fragment {@code date}.
 */
public final class Days {

    /** What was read: a day, nothing, or why it is refused. */
    public sealed interface Reading {

        /** A day that can be chosen. */
        record Day(LocalDate value) implements Reading {}

        /** Nothing was typed. */
        record Nothing() implements Reading {}

        /** No day, or one that cannot be chosen; the message takes one argument. */
        record Refused(String messageKey, String about) implements Reading {}
    }

    /** The days that can be chosen; without a last one as far as one likes. */
    public record Range(LocalDate first, Optional<LocalDate> last) {

        /** From that day on. */
        public static Range from(LocalDate first) {
            return new Range(first, Optional.empty());
        }

        /** From one day to another, both included. */
        public static Range between(LocalDate first, LocalDate last) {
            return new Range(first, Optional.of(last));
        }

        private Reading check(LocalDate day) {
            if (day.isBefore(first)) {
                return new Reading.Refused("web.day.early", write(first));
            }
            return last.filter(day::isAfter)
                    .<Reading>map(most -> new Reading.Refused("web.day.late", write(most)))
                    .orElseGet(() -> new Reading.Day(day));
        }

        /** How one writes a day that can be chosen. */
        private Reading.Refused unreadable() {
            var soon = first.plusMonths(1);
            return new Reading.Refused("web.day.unreadable", write(last.filter(soon::isAfter).orElse(soon)));
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern TYPED = Pattern
            .compile("(?<day>\\d{1,2})[/.\\- ](?<month>\\d{1,2})[/.\\- ](?<year>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");

    /** A greater number is no month: the day and the month were exchanged. */
    private static final int MONTHS = 12;

    private Days() {}

    /** What was typed in a field that may stay empty. */
    public static Reading read(@Nullable String typed, Range range) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return new Reading.Nothing();
        }
        var form = form(text).filter(found -> number(found, "month") <= MONTHS);
        return form.isEmpty()
                ? range.unreadable()
                : day(form.get()).map(range::check).orElseGet(() -> new Reading.Refused("web.day.none", text));
    }

    /** As {@link #read}, for a field that may not. */
    public static Reading need(@Nullable String typed, Range range) {
        var read = read(typed, range);
        return read instanceof Reading.Nothing ? range.unreadable() : read;
    }

    /** The day of a field in which nothing is wrong; empty for none. */
    public static Optional<LocalDate> read(String typed) {
        return form(typed.strip()).flatMap(Days::day);
    }

    private static Optional<MatchResult> form(String text) {
        return Stream.of(TYPED, ISO)
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day")));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, String part) {
        return Integer.parseInt(found.group(part));
    }

    /** As it is written everywhere. */
    public static String write(LocalDate day) {
        return DAY.format(day);
    }
}
