package be.vlavirgem.platform.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Semicolons, decimal commas, a byte order mark and CRLF (RFC 4180): what Excel opens right with Belgian settings. */
record CsvFile(Writer out) implements ListFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** What a spreadsheet takes for a formula, also after spaces or in its full width. */
    private static final Pattern FORMULA = Pattern
            .compile("(?s)[\\s\\u00a0]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|(?s)[\\t\\r\\n].*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s).*[;\",\\r\\n\\t].*|(?s)\\s.*|(?s).*\\s");

    static CsvFile begin(OutputStream out, List<String> heads) throws IOException {
        var file = new CsvFile(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        file.out.write(BYTE_ORDER_MARK);
        file.add(heads.stream().map(Cell::text).toList());
        return file;
    }

    @Override
    public void add(List<Cell> cells) throws IOException {
        out.write(cells.stream().map(CsvFile::written).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> quoted(FORMULA.matcher(text.text()).matches() ? "'" + text.text() : text.text());
            case Cell.Word word -> throw new IllegalArgumentException("The words of %s are not known".formatted(word));
            case Cell.Figure figure -> figure.value().toPlainString().replace('.', ',');
            case Cell.Day day -> DAY.format(day.day());
            case Cell.Nothing nothing -> "";
        };
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).matches() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
