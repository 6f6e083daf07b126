package be.vlavirgem.web.form;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people in Flanders type them, in either language: a comma before the decimals; points or spaces
 * between thousands, or nothing. What could mean two things is refused with the key of a message that says how to mend it.
 */
public final class Numbers {

    /** What was read: a number, nothing, or why it cannot be read. */
    public sealed interface Reading {

        /** A number. */
        record Figure(BigDecimal value) implements Reading {}

        /** Nothing was typed. */
        record Nothing() implements Reading {}

        /** No number, or no certain one; the argument of the message is the most decimals that are taken. */
        record Refused(String messageKey, int decimals) implements Reading {}
    }

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\u202f]");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([. ])\\d{3})(?:\\1\\d{3})*(?:,\\d+)?");
    private static final Pattern POINT_BEFORE_DECIMALS = Pattern.compile("\\d+\\.\\d+|\\d{1,3}(?:,\\d{3})+\\.\\d+");
    private static final Pattern LIKE_A_THOUSAND = Pattern.compile("\\d{1,3},\\d{3}");
    private static final Locale BELGIUM = Locale.forLanguageTag("nl-BE");
    private static final int MOST_DIGITS = 15;

    private Numbers() {}

    /** Reads what was typed, with that many decimals at most. */
    public static Reading read(@Nullable String typed, int decimals) {
        var text = typed == null ? "" : SPACES.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return new Reading.Nothing();
        }
        var negative = text.matches("[-\\u2212].*");
        var digits = negative ? text.substring(1).strip() : text;
        if (POINT_BEFORE_DECIMALS.matcher(digits).matches() && !GROUPED.matcher(digits).matches()) {
            return refused("web.number.comma", decimals);
        }
        if (!PLAIN.matcher(digits).matches() && !GROUPED.matcher(digits).matches()) {
            return refused("web.number.unreadable", decimals);
        }
        if (decimals < 3 && LIKE_A_THOUSAND.matcher(digits).matches()) {
            return refused("web.number.thousands", decimals);
        }
        return limited(new BigDecimal((negative ? "-" : "") + digits.replaceAll("[. ]", "").replace(',', '.')),
                decimals);
    }

    private static Reading limited(BigDecimal value, int decimals) {
        if (value.precision() - value.scale() > MOST_DIGITS) {
            return refused("web.number.long", decimals);
        }
        if (value.stripTrailingZeros().scale() > decimals) {
            return refused(decimals == 0 ? "web.number.whole" : "web.number.decimals", decimals);
        }
        return new Reading.Figure(value);
    }

    private static Reading refused(String messageKey, int decimals) {
        return new Reading.Refused(messageKey, decimals);
    }

    /** As it is read back: points between thousands, a comma before the decimals, as many as the number has. */
    public static String typed(BigDecimal value) {
        return format(value, new DecimalFormatSymbols(Locale.of("nl", "BE")));
    }

    /** As a sentence shows it in that language: 1.200,5 in Dutch, 1,200.5 in English. */
    public static String shown(BigDecimal value, Locale language) {
        var dutch = !language.getLanguage().equals("en");
        return format(value, new DecimalFormatSymbols(dutch ? Locale.of("nl", "BE") : Locale.UK));
    }

    /** With exactly so many decimals, as that language writes it: 1.234,50 or 1,234.50. */
    public static String shown(BigDecimal value, int decimals, Locale language) {
        var format = NumberFormat
                .getNumberInstance(language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : BELGIUM);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static String format(BigDecimal value, DecimalFormatSymbols symbols) {
        var format = new DecimalFormat("#,##0.###", symbols);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
