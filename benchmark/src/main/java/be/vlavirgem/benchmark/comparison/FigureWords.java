package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Figures and days in the reader's language: 0,42 VTE per 1.000 inwoners, € 12,30 per inwoner, 45 %. */
public record FigureWords(MessageSource messages, Locale locale) {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String EURO = "euro";
    private static final String PERCENT = "%";
    /** What is typed has two decimals at most. */
    private static final int MOST_DECIMALS = 2;

    /** The words of this key. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** As dates are written here: 21/11/2026. */
    public String day(Instant moment) {
        return DAY.format(moment.atZone(BRUSSELS));
    }

    /** With exactly so many decimals. */
    public String number(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return Numbers.shown(rounded.signum() == 0 ? BigDecimal.ZERO : rounded, decimals, locale);
    }

    /** As it is compared, without its unit; with the sign that stands before or behind it. */
    public String figure(Indicator indicator, BigDecimal shown) {
        var number = number(shown, indicator.rule().decimals());
        return isMoney(indicator) ? "€ " + number : isPercentage(indicator) ? number + " %" : number;
    }

    /** What stands behind the figure; empty where its sign says it all. */
    public String unit(Indicator indicator) {
        var unit = indicator.words().unit();
        var own = isMoney(indicator) ? unit.replaceFirst("^euros?\\s*", "") : isPercentage(indicator) ? "" : unit;
        return Stream.of(own, per(indicator.rule())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The unit by itself, as above a column of bare figures. */
    public String wholeUnit(Indicator indicator) {
        return "%s %s".formatted(indicator.words().unit(), per(indicator.rule())).strip();
    }

    /** The figure with its unit. */
    public String whole(Indicator indicator, BigDecimal shown) {
        return "%s %s".formatted(figure(indicator, shown), unit(indicator)).strip();
    }

    /** Before it is divided: 4,5 VTE, € 120.000; of a ratio, just the number. */
    public String given(Indicator indicator, BigDecimal number) {
        var plain = number(number, Math.clamp(number.stripTrailingZeros().scale(), 0, MOST_DECIMALS));
        return switch (indicator.rule().kind()) {
            case AMOUNT -> "€ " + plain;
            case COUNT, SCORE -> plain + " " + indicator.words().unit();
            case RATIO -> plain;
        };
    }

    /** How far the own figure can be relied on, or why there is none; empty where nothing was said. */
    Optional<String> state(YearFigure figure) {
        return figure.own()
                .map(own -> text("benchmark.state." + state(own)))
                .or(() -> figure.gap().map(gap -> text("benchmark.gap." + gap)));
    }

    private static String state(Own own) {
        if (!own.measured()) {
            return "IMPORTED";
        }
        return own.submitted() ? own.state().name() : "PROVISIONAL";
    }

    private String per(Rule rule) {
        return rule.per() == Rule.Per.NOTHING ? "" : text("benchmark.per." + rule.per());
    }

    private static boolean isMoney(Indicator indicator) {
        return indicator.words().unit().startsWith(EURO);
    }

    private static boolean isPercentage(Indicator indicator) {
        return indicator.words().unit().equals(PERCENT);
    }
}
