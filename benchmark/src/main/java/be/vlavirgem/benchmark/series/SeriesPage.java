package be.vlavirgem.benchmark.series;

import be.vlavirgem.web.chart.Chart;
import be.vlavirgem.web.chart.Charted;
import be.vlavirgem.web.chart.LineChart;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series with its values.
 *
 * @param owner    whose it was; absent of the own ones
 * @param latest   the last value and its year; absent as long as there is none
 * @param mayChange whether this person can change it
 */
record SeriesPage(String path, String name, String unit, @Nullable String owner, @Nullable String latest,
        @Nullable String latestYear, @Nullable LineChart chart, boolean mayChange) implements Charted {

    @Override
    public Stream<@Nullable Chart> drawn() {
        return Stream.of(chart);
    }

    /**
     * All series.
     *
     * @param inherited those of authorities that became part of this one
     * @param delegated that one works for the authority by delegation, and sees nothing of what it has to itself
     */
    record All(List<Line> own, List<Line> inherited, boolean delegated, boolean mayChange) {

        public boolean isEmpty() {
            return own.isEmpty() && inherited.isEmpty();
        }
    }

    /** One of all. */
    record Line(String path, String name, String unit, String owner, @Nullable String latest, @Nullable String year,
            int years) {}

    /**
     * The form of one.
     *
     * @param path      of the series; absent of a new one
     * @param meanwhile what somebody else made of it after this form was made
     */
    record Typing(@Nullable String path, String action, String back, SeriesForm form, List<Choice> decimals,
            List<YearField> years, @Nullable String meanwhile, List<Mistake> errors) {

        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    /**
     * The field of a year.
     *
     * @param theirs what somebody else kept meanwhile, where that differs
     */
    record YearField(String id, String label, String typed, @Nullable String theirs, @Nullable String error) {}
}
