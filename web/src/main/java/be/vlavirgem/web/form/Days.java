package be.vlavirgem.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day as people type it (1/12/2026, 01-12-2026, 2026-12-01), and writes it as 01/12/2026. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Days() {}

    /** Empty for what is no day. */
    public static Optional<LocalDate> read(String text) {
        var typed = TYPED.matcher(text.strip());
        if (typed.matches()) {
            return of(typed.group(3), typed.group(2), typed.group(1));
        }
        var iso = ISO.matcher(text.strip());
        return iso.matches() ? of(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** As it is written everywhere. */
    public static String write(LocalDate day) {
        return DAY.format(day);
    }
}
