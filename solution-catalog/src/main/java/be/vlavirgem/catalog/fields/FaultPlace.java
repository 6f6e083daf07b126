package be.vlavirgem.catalog.fields;

import be.vlavirgem.web.form.Mistake;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a form something is wrong, by the control that is led to; the summary names it. */
record FaultPlace(String control, Collection<SheetField> fields) {

    private static final Pattern ONE_OF_MORE = Pattern
            .compile("(?<field>[a-z-]+)-(?<nth>[0-9]+)(-(?<column>[a-z-]+))?");

    /** What is wrong, after the name of its field, with the row and the column of one of several. */
    Mistake name(Fault fault, SheetWords words) {
        var text = fault.inWords(words).text();
        return new Mistake(control, place(words)
                .map(place -> words.text("catalog.sheet.mistake", place,
                        text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)))
                .orElse(text));
    }

    private Optional<String> place(SheetWords words) {
        return field(control).map(field -> words.text(field.messageKey()))
                .or(() -> Optional.of(ONE_OF_MORE.matcher(control))
                        .filter(Matcher::matches)
                        .map(Matcher::toMatchResult)
                        .flatMap(found -> field(found.group("field")).map(field -> oneOfMore(field, found, words))));
    }

    private static String oneOfMore(SheetField field, MatchResult found, SheetWords words) {
        var label = words.text(field.messageKey());
        if (!(field.kind() instanceof Kind.Rows rows)) {
            return words.text("catalog.sheet.nth", label, found.group("nth"));
        }
        var row = words.text("catalog.sheet.row", label, found.group("nth"));
        return rows.columns()
                .stream()
                .filter(column -> column.code().equals(found.group("column")))
                .findFirst()
                .map(column -> words.text("catalog.sheet.row.column", row, words.text(column.messageKey())))
                .orElse(row);
    }

    private Optional<SheetField> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }
}
