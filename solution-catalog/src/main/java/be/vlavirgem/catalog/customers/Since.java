package be.vlavirgem.catalog.customers;

import be.vlavirgem.web.form.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Since when something is used: a day, a month or only a year, of which the first day is meant; also as spreadsheets count days. */
final class Since {

    static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    /** A way of writing it. */
    private record Form(Pattern pattern, Function<MatchResult, LocalDate> day) {}

    private static final String NO_SUCH_DAY = "web.day.none";
    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);
    private static final List<Form> SHORT = List.of(
            new Form(Pattern.compile("(\\d{4})"), found -> LocalDate.of(number(found, 1), 1, 1)),
            new Form(Pattern.compile("(\\d{1,2})[/.-](\\d{4})"),
                    found -> YearMonth.of(number(found, 2), number(found, 1)).atDay(1)),
            new Form(Pattern.compile("(\\d{4})-(\\d{1,2})"),
                    found -> YearMonth.of(number(found, 1), number(found, 2)).atDay(1)),
            new Form(Pattern.compile("(\\d{5})"), found -> SPREADSHEETS_BEGIN.plusDays(number(found, 1))));

    private Since() {}

    static Match<LocalDate> read(@Nullable String typed, LocalDate today) {
        var text = typed == null ? "" : typed.strip();
        var day = day(text);
        if (day.isEmpty()) {
            return refused(text);
        }
        if (day.get().isAfter(today)) {
            return Match.refused("since.future", Days.write(day.get()));
        }
        return day.get().isBefore(FIRST)
                ? Match.refused("since.early", Days.write(day.get()))
                : new Match.One<>(day.get());
    }

    /** A day that no month has is told as anywhere else. */
    private static Match<LocalDate> refused(String text) {
        return Days.read(text, Days.Range.from(FIRST)) instanceof Days.Reading.Refused(var key, var about)
                && key.equals(NO_SUCH_DAY)
                        ? new Match.Refused<>(key, List.of(about))
                        : Match.refused("since", text);
    }

    private static Optional<LocalDate> day(String text) {
        return SHORT.stream()
                .map(form -> form.pattern()
                        .matcher(text)
                        .results()
                        .filter(found -> found.group().equals(text))
                        .findFirst()
                        .flatMap(found -> day(form, found)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Days.read(text));
    }

    private static Optional<LocalDate> day(Form form, MatchResult found) {
        try {
            return Optional.of(form.day().apply(found));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
