package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.exchange.Said.Told;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.platform.tabular.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Reads the sheet of solutions saved as CSV: columns by their heads, in either language; those that are not there stay as they are. */
record SheetTextReader(MessageSource messages) {

    private static final String KEY = "vlavirgem-sleutel";
    private static final String WRONG = "catalog.exchange.wrong.";
    private static final int LETTERS = 26;

    Offers read(Table table) {
        var key = table.header().indexOf(KEY);
        var columns = columns(table.header());
        if (key < 0 || columns.isEmpty()) {
            return new Offers.Refused("catalog.exchange.refused.other", List.of());
        }
        var offers = table.lines().stream().flatMap(line -> offer(line, key, columns)).toList();
        return offers.size() > SheetBooks.MOST
                ? new Offers.Refused("table.refused.rows", List.of(SheetBooks.MOST))
                : new Offers.Sound(offers, List.of());
    }

    private Map<SheetField, Integer> columns(List<String> heads) {
        var columns = new EnumMap<SheetField, Integer>(SheetField.class);
        SheetField.typed()
                .stream()
                .filter(BookStamp::isCell)
                .forEach(field -> IntStream.range(0, heads.size())
                        .filter(nth -> isHead(field, heads.get(nth)))
                        .findFirst()
                        .ifPresent(nth -> columns.put(field, nth)));
        return columns;
    }

    private boolean isHead(SheetField field, String head) {
        return Stream.of(Locale.of("nl", "BE"), Locale.ENGLISH)
                .map(locale -> messages.getMessage(field.messageKey(), new Object[0], locale))
                .anyMatch(head::equalsIgnoreCase);
    }

    private static Stream<Offer> offer(Table.Line line, int key, Map<SheetField, Integer> columns) {
        var said = new EnumMap<SheetField, Said>(SheetField.class);
        columns.forEach((field, column) -> said.put(field, new Said(List.of(List.of(told(line, column))))));
        var known = RowKey.of(cell(line, key)) instanceof RowKey.Known one
                ? Optional.of(one)
                : Optional.<RowKey.Known>empty();
        var version = cell(line, key + 1);
        return known.isEmpty() && said.values().stream().allMatch(one -> one.rows().isEmpty())
                ? Stream.of()
                : Stream.of(new Offer(known.map(RowKey.Known::solution),
                        version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0,
                        known.map(SheetTextReader::marks).orElse(Map.of()), said));
    }

    /** A text does not say which fields it went out with; with another registry than today's there are no marks. */
    private static Map<SheetField, String> marks(RowKey.Known known) {
        var today = new BookStamp("", Locale.ENGLISH, SheetField.typed().stream().map(Optional::of).toList());
        return today.marks(known.marks());
    }

    private static Told told(Table.Line line, int column) {
        var text = cell(line, column);
        var place = letters(column) + line.number();
        if (text.startsWith("=") || text.startsWith("@")) {
            return new Told(place, text, Optional.of(WRONG + "formula"));
        }
        return new Told(place, text, text.length() < Table.LONGEST_CELL ? Optional.empty() : Optional.of(Said.CUT));
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : (char) ('A' + column / LETTERS - 1) + last;
    }

    private static String cell(Table.Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }
}
