package be.vlavirgem.web.chart;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a chart as a table to take along; what is written as a number is one again. */
record ChartTable(String title, DataTable table, Locale locale, UnaryOperator<String> words) {

    /** Empty of what has no table beside it. */
    static Optional<DataTable> of(Chart chart) {
        return Optional.ofNullable(switch (chart) {
            case BarChart bars -> bars.table();
            case BoxPlot box -> box.table();
            case FlandersMap map -> map.table();
            case LineChart line -> line.table();
            case PieChart pie -> pie.table();
            case RadarChart radar -> radar.table();
            case StripPlot strip -> strip.table();
            case HeatMap _,StripChart _ -> null;
        });
    }

    byte[] as(ListFile.Format format) {
        var out = new ByteArrayOutputStream();
        var heads = Stream.concat(Stream.of(table.head()), table.columns().stream()).map(this::head).toList();
        try (var file = format.begin(out, title, heads)) {
            for (var row : table.rows()) {
                file.add(cells(row));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private String head(DataTable.Column column) {
        return said(column.text(), column.key());
    }

    private List<Cell> cells(DataTable.Row row) {
        return Stream.concat(Stream.of(Cell.text(row.label())),
                row.cells().stream().map(cell -> cell(said(cell.text(), cell.key())))).toList();
    }

    private String said(@Nullable String text, @Nullable String key) {
        return text == null ? words.apply(String.valueOf(key)) : text;
    }

    private Cell cell(String text) {
        var reader = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        reader.setParseBigDecimal(true);
        var read = new ParsePosition(0);
        var number = reader.parse(text, read);
        return number instanceof BigDecimal figure && read.getIndex() == text.length()
                ? Cell.figure(figure)
                : Cell.text(text);
    }
}
