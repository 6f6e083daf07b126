package be.vlavirgem.benchmark.editing;

import be.vlavirgem.maturity.Figure;
import be.vlavirgem.maturity.FigureChanges;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Figures as they are given in the measurement, in the reader's language. */
record Written(MessageSource messages, Locale locale) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy")
            .withZone(ZoneId.of("Europe/Brussels"));
    private static final int ENOUGH_DIGITS = 3;
    private static final String EURO = "euro";
    private static final int CENTS = 2;

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** As it was given: "43 laptops", "€ 1.200,50". */
    String figure(BigDecimal number, String unit) {
        var scale = Math.max(0, number.stripTrailingZeros().scale());
        return unit.startsWith(EURO)
                ? "€ " + number(number, scale > 0 ? CENTS : 0)
                : (number(number, scale) + " " + unit).strip();
    }

    private String number(BigDecimal number, int decimals) {
        return Numbers.shown(number, decimals, locale);
    }

    /** Of what was computed: no more digits than it is worth. */
    String about(BigDecimal number, String unit, int decimals) {
        var scale = Math.clamp((long) ENOUGH_DIGITS - number.precision() + number.scale(), 0, decimals);
        return figure(number.setScale(scale, RoundingMode.HALF_UP), unit);
    }

    /** "43 laptops, opgegeven op 12/10/2026 door Ines Claes". */
    String given(FigureChanges.Given given, String unit) {
        return text("benchmark.editing.given", figure(given.figure(), unit), day(given.at()), given.by());
    }

    private String figure(Figure figure, String unit) {
        return switch (figure) {
            case Figure.Known(BigDecimal number, var _) -> figure(number, unit);
            case Figure.Unknown _ -> text("benchmark.editing.unknown");
            case Figure.NotApplicable _ -> text("benchmark.editing.not-applicable");
        };
    }

    /** A refusal whose arguments may be numbers. */
    String text(String key, List<Object> arguments) {
        return text(key, arguments.toArray());
    }

    private static String day(Instant moment) {
        return DAY.format(moment);
    }
}
