package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.fields.SheetField;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the hidden key of a row of the workbook tells. */
sealed interface RowKey {

    /** A solution, with the marks of its fields as they went out. */
    record Known(UUID solution, String marks) implements RowKey {

        String text() {
            return solution + "~" + marks;
        }
    }

    /** Room for a new one. */
    record Fresh() implements RowKey {}

    /** A row of a field that holds some. */
    record Part(SheetField field) implements RowKey {}

    /** Only to read. */
    record Other() implements RowKey {}

    /** Begins the key of room for a new solution. */
    String FRESH = "nieuw~";

    Pattern KNOWN = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})~([0-9a-f]*)");

    static RowKey of(String text) {
        var known = KNOWN.matcher(text);
        if (known.matches()) {
            return new Known(UUID.fromString(known.group(1)), known.group(2));
        }
        if (text.startsWith(FRESH)) {
            return new Fresh();
        }
        return part(text).<RowKey>map(Part::new).orElseGet(Other::new);
    }

    private static Optional<SheetField> part(String text) {
        return SheetField.of(text.substring(0, Math.max(0, text.indexOf('~'))))
                .filter(field -> !BookStamp.isCell(field));
    }
}
