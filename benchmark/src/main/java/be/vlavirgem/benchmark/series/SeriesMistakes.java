package be.vlavirgem.benchmark.series;

import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.form.Numbers.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What is wrong with a series as it was typed, each at its field. */
record SeriesMistakes(SeriesForm form, boolean taken, MessageSource messages, Locale locale) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_UNIT = 40;

    List<Mistake> all() {
        return Stream.of(name(), unit(), decimals(), values()).flatMap(mistakes -> mistakes).toList();
    }

    private Stream<Mistake> name() {
        if (form.name().isEmpty()) {
            return mistake(SeriesForm.NAME, "name");
        }
        if (form.name().length() > LONGEST_NAME) {
            return mistake(SeriesForm.NAME, "long", LONGEST_NAME);
        }
        return taken ? mistake(SeriesForm.NAME, "taken", form.name()) : Stream.empty();
    }

    private Stream<Mistake> unit() {
        if (form.unit().isEmpty()) {
            return mistake(SeriesForm.UNIT, "unit");
        }
        return form.unit().length() > LONGEST_UNIT
                ? mistake(SeriesForm.UNIT, "long", LONGEST_UNIT)
                : Stream.empty();
    }

    private Stream<Mistake> decimals() {
        return form.hasDecimals() ? Stream.empty() : mistake(SeriesForm.DECIMALS, "decimals");
    }

    private Stream<Mistake> values() {
        return form.read()
                .entrySet()
                .stream()
                .flatMap(year -> year.getValue() instanceof Reading.Refused(String key, int places)
                        ? Stream.of(new Mistake(SeriesForm.YEAR + year.getKey(), "%d: %s".formatted(year.getKey(),
                                messages.getMessage(key, new Object[]{ places }, locale))))
                        : Stream.empty());
    }

    private Stream<Mistake> mistake(String field, String fault, Object... about) {
        return Stream.of(new Mistake(field, messages.getMessage("benchmark.series.fault." + fault, about, locale)));
    }
}
