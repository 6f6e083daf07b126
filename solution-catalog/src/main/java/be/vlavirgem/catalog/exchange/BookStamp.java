package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What makes a workbook this supplier's own: whose, in which language, and the fields in the order of its columns and marks. */
record BookStamp(String organisation, Locale locale, List<Optional<SheetField>> fields) {

    private static final String FORM = "vlavirgem-oplossingen-1";
    private static final int LENGTH = 4;
    private static final int MARK = 8;
    private static final String ENGLISH = "en";

    static BookStamp of(OrganisationId organisation, Locale locale) {
        return new BookStamp(organisation.toString(),
                locale.getLanguage().equals(ENGLISH) ? Locale.ENGLISH : Locale.of("nl", "BE"),
                SheetField.typed().stream().map(Optional::of).toList());
    }

    /** Empty when it is a workbook of something else. */
    static Optional<BookStamp> read(List<String> lines) {
        if (lines.size() < LENGTH || !lines.getFirst().equals(FORM)) {
            return Optional.empty();
        }
        return Optional.of(new BookStamp(lines.get(1), lines.get(2).equals(ENGLISH)
                ? Locale.ENGLISH
                : Locale.of("nl", "BE"), Arrays.stream(lines.get(3).split(" ")).map(SheetField::of).toList()));
    }

    List<String> lines() {
        return List.of(FORM, organisation, locale.getLanguage(),
                fields.stream().flatMap(Optional::stream).map(SheetField::code).collect(Collectors.joining(" ")));
    }

    /** Those with one cell for each solution; one that is no more keeps its column. */
    List<Optional<SheetField>> columns() {
        return fields.stream().filter(field -> field.map(BookStamp::isCell).orElse(true)).toList();
    }

    static boolean isCell(SheetField field) {
        return !(field.kind() instanceof Kind.Rows);
    }

    /** Of all fields together, as {@link #marks} reads them. */
    static String marks(List<String> marks) {
        return String.join("", marks);
    }

    Map<SheetField, String> marks(String together) {
        var marks = new EnumMap<SheetField, String>(SheetField.class);
        if (together.length() == MARK * fields.size()) {
            IntStream.range(0, fields.size())
                    .forEach(nth -> fields.get(nth)
                            .ifPresent(field -> marks.put(field, together.substring(MARK * nth, MARK * nth + MARK))));
        }
        return marks;
    }
}
