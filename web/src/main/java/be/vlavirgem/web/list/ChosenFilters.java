package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is chosen of the filters of a list; a value that cannot be is said and left out. */
final class ChosenFilters {

    /** A filter with what was chosen of it. */
    record Chosen(List<Parameter> parameters, Condition condition, String label) {}

    private final ListParameters asked;
    private final ListWords words;
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();

    private ChosenFilters(ListParameters asked, ListWords words) {
        this.asked = asked;
        this.words = words;
    }

    static ChosenFilters read(List<ListFilter> filters, ListParameters asked, ListWords words) {
        var read = new ChosenFilters(asked, words);
        filters.forEach(filter -> {
            switch (filter) {
                case ListFilter.Choice choice -> read.choice(choice);
                case ListFilter.Range range -> {
                    read.bound(range, range.fromKey(), "web.list.from.of", range.from());
                    read.bound(range, range.toKey(), "web.list.to.of", range.to());
                }
                case ListFilter.Period period -> {
                    read.day(period, period.fromKey(), "web.list.from.of", period.from());
                    read.day(period, period.toKey(), "web.list.to.of", period.to());
                }
            }
        });
        return read;
    }

    List<Chosen> chosen() {
        return chosen;
    }

    List<String> wrongs() {
        return wrongs;
    }

    private void choice(ListFilter.Choice choice) {
        asked.first(choice.key()).ifPresent(value -> {
            var label = words.of(choice.labelKey());
            choice.options()
                    .stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst()
                    .ifPresentOrElse(
                            option -> chosen.add(new Chosen(List.of(new Parameter(choice.key(), value)),
                                    option.condition(),
                                    words.of("web.list.chosen", label, words.of(option.label())))),
                            () -> wrongs.add(words.of("web.list.wrong.choice", label, value)));
        });
    }

    private void bound(ListFilter.Range range, String key, String chip, Sql piece) {
        asked.first(key).flatMap(typed -> number(range, typed)).ifPresent(number -> {
            var shown = words.of(chip, words.of(range.labelKey()), Numbers.shown(number, words.language()));
            chosen.add(new Chosen(List.of(new Parameter(key, number.toPlainString())), Condition.of(piece, number),
                    shown));
        });
    }

    private void day(ListFilter.Period period, String key, String chip, Sql piece) {
        asked.first(key)
                .ifPresent(typed -> Days.read(typed)
                        .ifPresentOrElse(day -> chosen.add(new Chosen(List.of(new Parameter(key, Days.write(day))),
                                Condition.of(piece, day),
                                words.of(chip, words.of(period.labelKey()), Days.write(day)))),
                                () -> wrongs.add(words.of("web.list.wrong.day", words.of(period.labelKey()), typed))));
    }

    private Optional<BigDecimal> number(ListFilter.Range range, String typed) {
        return switch (Numbers.read(typed, 0)) {
            case Numbers.Reading.Figure figure -> Optional.of(figure.value());
            case Numbers.Reading.Nothing nothing -> Optional.empty();
            case Numbers.Reading.Refused refused -> {
                wrongs.add(words.of("web.list.wrong.number", words.of(range.labelKey()), typed));
                yield Optional.empty();
            }
        };
    }
}
