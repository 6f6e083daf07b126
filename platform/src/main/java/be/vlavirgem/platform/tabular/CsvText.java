package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.Dialect.Encoding;
import be.vlavirgem.platform.tabular.Dialect.Format;
import be.vlavirgem.platform.tabular.Dialect.Separator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Text with separators, as commons-csv reads it. */
final class CsvText {

    /** What is no table although it is text: HTML, SVG and other XML, PDF, PostScript, RTF. */
    private static final Pattern OTHER = Pattern.compile("\\s*(<|%PDF|%!PS|\\{\\\\rtf)");
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f]");

    private CsvText() {}

    static TableReading read(byte[] file, Optional<Dialect> asked, int mostRows) {
        var encoding = asked.map(Dialect::encoding).orElseGet(() -> Encodings.guess(file));
        var text = Encodings.decode(file, encoding);
        if (OTHER.matcher(text).lookingAt() || BINARY.matcher(text).find()) {
            throw new RefusedFile("type");
        }
        var separator = asked.map(Dialect::separator).orElseGet(() -> Separators.guess(text));
        var table = parse(text, separator, mostRows);
        var decimals = asked.map(Dialect::decimals).orElseGet(() -> DecimalSigns.guess(table, separator));
        return new TableReading.Sound(new Dialect(Format.CSV, encoding, separator, decimals), table);
    }

    private static Table parse(String text, Separator separator, int mostRows) {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator.sign()).setIgnoreEmptyLines(false).get();
        var rows = new TableBuilder(mostRows);
        try (var parser = CSVParser.parse(text, format)) {
            for (var row : parser) {
                rows.add(Math.toIntExact(row.getRecordNumber()), List.of(row.values()));
            }
            return rows.build();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new RefusedFile("quotes");
        }
    }
}
