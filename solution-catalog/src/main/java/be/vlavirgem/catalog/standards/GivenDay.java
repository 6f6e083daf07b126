package be.vlavirgem.catalog.standards;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day in a date as registers give it: ISO or day/month/year, with a remark behind it or not; a year or a month alone is no day. */
final class GivenDay {

    private static final String ISO = "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})";
    private static final String BELGIAN = "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})";
    /** Midnight of somewhere, or what somebody had to say about the day. */
    private static final String BEHIND = "(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?|\\s*\\(.*\\))?";

    private static final List<Pattern> FORMS = List.of(Pattern.compile(ISO + BEHIND),
            Pattern.compile(BELGIAN + BEHIND));

    /** What somebody had to say about the day, without its brackets. */
    private static final Pattern REMARKED = Pattern.compile("[^(]*\\((?<remark>[^()]+)\\)\\s*");

    /** What registers write where they give no day, and by which words it is read. */
    private static final Map<String, String> UNDECIDED = Map.of("tbd", "undecided", "tdb", "undecided", "n.v.t.",
            "inapplicable", "nvt", "inapplicable", "n/a", "inapplicable");

    private static final Pattern CLEAN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    private GivenDay() {}

    static Optional<LocalDate> read(String given) {
        return FORMS.stream()
                .map(form -> form.matcher(given.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(GivenDay::day)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    /** True for a day written as registers should. */
    static boolean isClean(String given) {
        return CLEAN.matcher(given).matches() && read(given).isPresent();
    }

    /** What was said about a day that can be read. */
    static Optional<String> remark(String given) {
        return read(given).map(_ -> REMARKED.matcher(given))
                .filter(Matcher::matches)
                .map(found -> found.group("remark").strip());
    }

    /** The key of the words for what stands in place of a day; empty for what speaks for itself. */
    static Optional<String> instead(String given) {
        return Optional.ofNullable(UNDECIDED.get(given.strip().toLowerCase(Locale.ROOT)))
                .map("catalog.standards.day."::concat);
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group("year")),
                    Integer.parseInt(found.group("month")), Integer.parseInt(found.group("day"))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
