package be.vlavirgem.benchmark.series;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.series.SeriesPage.All;
import be.vlavirgem.benchmark.series.SeriesPage.Line;
import be.vlavirgem.benchmark.series.SeriesPage.Typing;
import be.vlavirgem.benchmark.series.SeriesPage.YearField;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of the own series. */
@Component
class SeriesPages {

    /** Of so many years before this one the form has a field, and of the next one. */
    private static final int YEARS_BACK = 8;

    private final SeriesDesk desk;
    private final MessageSource messages;
    private final Clock clock;

    SeriesPages(SeriesDesk desk, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whoever works for the authority by delegation sees nothing of what it keeps to itself. */
    List<OwnSeries> readable(Access access) {
        return access.isDelegated() ? List.of() : desk.all();
    }

    OwnSeries readable(Access access, OwnSeries.Id id) {
        if (access.isDelegated()) {
            throw new NotFoundException();
        }
        return desk.series(id);
    }

    All all(Access access, Locale locale) {
        var series = readable(access);
        return new All(lines(series.stream().filter(one -> one.isOf(access.organisation())), locale),
                lines(series.stream().filter(one -> !one.isOf(access.organisation())), locale), access.isDelegated(),
                access.comesTo(Permission.KEEP_OWN_SERIES));
    }

    private List<Line> lines(Stream<OwnSeries> series, Locale locale) {
        return series.map(one -> {
            var drawing = drawing(one, locale);
            return new Line(SeriesController.path(one.id()), one.about().name(), one.about().unit(), one.owner(),
                    drawing.latest(), drawing.latestYear(), one.values().size());
        }).toList();
    }

    SeriesPage page(Access access, OwnSeries.Id id, Locale locale) {
        var series = readable(access, id);
        var own = series.isOf(access.organisation());
        var drawing = drawing(series, locale);
        return new SeriesPage(SeriesController.path(id), series.about().name(), series.about().unit(),
                own ? null : series.owner(), drawing.latest(), drawing.latestYear(),
                drawing.chart(access.preferences().tableFirst()),
                own && access.comesTo(Permission.KEEP_OWN_SERIES));
    }

    private SeriesDrawing drawing(OwnSeries series, Locale locale) {
        return new SeriesDrawing(series, new FigureWords(messages, locale));
    }

    Typing making(SeriesForm form, List<Mistake> errors, Locale locale) {
        return typing(null, form, null, errors, locale);
    }

    Typing changing(OwnSeries.Id id, SeriesForm form, List<Mistake> errors, Locale locale) {
        return typing(SeriesController.path(id), form, null, errors, locale);
    }

    /** What was typed stays, beside what somebody else kept meanwhile; it is what is kept next. */
    Typing meanwhile(Access access, OwnSeries.Id id, SeriesForm form, Locale locale) {
        var now = desk.own(access, id);
        return typing(SeriesController.path(id), form.over(now), SeriesForm.of(now), List.of(), locale);
    }

    SeriesForm kept(Access access, OwnSeries.Id id) {
        return SeriesForm.of(desk.own(access, id));
    }

    private Typing typing(@Nullable String path, SeriesForm form, @Nullable SeriesForm theirs, List<Mistake> errors,
            Locale locale) {
        return new Typing(path, path == null
                ? SeriesController.PATH + SeriesController.NEW
                : path + SeriesController.CHANGE, path == null ? SeriesController.PATH : path, form,
                IntStream.rangeClosed(0, 2)
                        .mapToObj(String::valueOf)
                        .map(many -> Choice.of(many, text("decimals." + many, locale), many.equals(form.decimals())))
                        .toList(),
                years(form).mapToObj(year -> field(form, theirs, year, errors, locale)).toList(), theirs == null
                        ? null
                        : text("meanwhile", locale, theirs.name(), theirs.unit(),
                                text("decimals." + theirs.decimals(), locale)),
                errors);
    }

    private IntStream years(SeriesForm form) {
        var now = LocalDate.now(clock).getYear();
        var first = form.values().isEmpty() ? now : form.values().firstKey();
        var last = form.values().isEmpty() ? now : form.values().lastKey();
        return IntStream.rangeClosed(Math.min(first, now - YEARS_BACK), Math.max(last, now + 1));
    }

    private YearField field(SeriesForm form, @Nullable SeriesForm theirs, int year, List<Mistake> errors,
            Locale locale) {
        var name = SeriesForm.YEAR + year;
        return new YearField(name, String.valueOf(year), form.value(year),
                theirs == null || theirs.value(year).equals(form.value(year))
                        ? null
                        : theirs(theirs.value(year), locale),
                Mistake.at(name, errors));
    }

    private String theirs(String value, Locale locale) {
        return value.isEmpty() ? text("meanwhile.nothing", locale) : text("meanwhile.value", locale, value);
    }

    List<Mistake> mistakes(SeriesForm form, boolean taken, Locale locale) {
        return new SeriesMistakes(form, taken, messages, locale).all();
    }

    Confirmation removing(Access access, OwnSeries.Id id, Locale locale) {
        var series = desk.own(access, id);
        var path = SeriesController.path(id);
        return new Confirmation("verwijderen", text("remove.of", locale, series.about().name()),
                text("remove.text", locale, series.values().size()), text("remove", locale),
                path + SeriesController.REMOVE, path + SeriesController.REMOVE, path);
    }

    SeriesSheet sheet(List<OwnSeries> series, Locale locale) {
        return new SeriesSheet(series, new FigureWords(messages, locale));
    }

    private String text(String key, Locale locale, Object... about) {
        return messages.getMessage("benchmark.series." + key, about, locale);
    }
}
