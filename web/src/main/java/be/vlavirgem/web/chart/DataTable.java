package be.vlavirgem.web.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same figures in rows and columns: a column is named by the key of a message, or by a text of the page. */
record DataTable(Column head, List<Column> columns, List<Row> rows) {

    /** A column's name. */
    record Column(@Nullable String key, @Nullable String text) {

        static Column key(String key) {
            return new Column("web.chart.column." + key, null);
        }

        static Column text(String text) {
            return new Column(null, text);
        }
    }

    /** A cell: a figure, or the key of the word that stands for it. */
    record Cell(@Nullable String text, @Nullable String key) {

        static Cell of(@Nullable String text) {
            return text == null ? new Cell(null, "web.chart.none") : new Cell(text, null);
        }
    }

    /** A row with its name. */
    record Row(String label, List<Cell> cells) {}

    /** What a column says of an item; nothing where there is no figure. */
    interface Figure<T> {
        @Nullable
        String of(T item);
    }

    /** A column and where its figures come from. */
    record Source<T>(Column column, Figure<T> figure) {

        static <T> Source<T> of(String key, Figure<T> figure) {
            return new Source<>(Column.key(key), figure);
        }

        /** What the chart is about, by the name of whose it is where that is not the reader. */
        static <T> Source<T> own(ChartFrame frame, Figure<T> figure) {
            return new Source<>(frame.owner() == null ? Column.key("own") : Column.text(frame.owner()), figure);
        }

        /** What a column says of the peers. */
        static <T> Source<T> ofBand(String key, Function<T, @Nullable Band> bands, Function<Band, String> figure) {
            return of(key, item -> {
                var band = bands.apply(item);
                return band == null ? null : figure.apply(band);
            });
        }

        /** The four columns of the peers. */
        static <T> Stream<Source<T>> peers(Function<T, @Nullable Band> bands, Scale scale) {
            return Stream.of(ofBand("p25", bands, band -> scale.exact(band.low())),
                    ofBand("median", bands, band -> scale.exact(band.median())),
                    ofBand("p75", bands, band -> scale.exact(band.high())),
                    ofBand("n", bands, band -> scale.count(band.n())));
        }

        private boolean isFilled(List<T> items) {
            return items.stream().anyMatch(item -> figure.of(item) != null);
        }
    }

    /** One row per item; a column without any figure is left out. */
    static <T> DataTable of(String head, List<T> items, Function<T, String> label, Stream<Source<T>> sources) {
        var filled = sources.filter(source -> source.isFilled(items)).toList();
        return new DataTable(Column.key(head), filled.stream().map(Source::column).toList(),
                items.stream()
                        .map(item -> new Row(label.apply(item),
                                filled.stream().map(source -> Cell.of(source.figure().of(item))).toList()))
                        .toList());
    }
}
