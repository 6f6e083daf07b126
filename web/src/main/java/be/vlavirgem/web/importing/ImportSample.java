package be.vlavirgem.web.importing;

import be.vlavirgem.platform.importing.ImportField;
import be.vlavirgem.platform.importing.ImportTarget;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListFile.Format;
import be.vlavirgem.web.form.Numbers;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What must be in a file of one kind, as its page and a sample of it show it: both from the same definition. */
record ImportSample(String path, String code, String title, String mostRows, List<Column> columns) {

    /** A column: its name in words, the heads by which it is recognised, and one example. */
    record Column(String label, String heads, String example) {}

    static ImportSample of(ImportDesk desk, ImportTarget target, String title, Locale locale,
            Function<ImportField, String> label) {
        return new ImportSample(desk.of("voorbeelden/" + target.code()), target.code(), title,
                Numbers.shown(BigDecimal.valueOf(target.mostRows()), locale),
                target.fields()
                        .stream()
                        .map(field -> new Column(label.apply(field), String.join(", ", field.heads()),
                                field.examples().getFirst()))
                        .toList());
    }

    static void write(ImportTarget target, OutputStream out) throws IOException {
        var fields = target.fields();
        try (var file = Format.CSV.begin(out, target.code(),
                fields.stream().map(each -> each.heads().getFirst()).toList())) {
            for (var row : IntStream.range(0, fields.getFirst().examples().size()).boxed().toList()) {
                file.add(fields.stream().map(field -> Cell.text(field.examples().get(row))).toList());
            }
        }
    }
}
