package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.codes.Vocabulary.Term;
import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.Kind.Column;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetCells;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.platform.tabular.FillInBook;
import be.vlavirgem.platform.tabular.FillInBook.Box;
import be.vlavirgem.platform.tabular.FillInBook.Leaf;
import be.vlavirgem.platform.tabular.FillInBook.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The workbook: a row per solution, a sheet per field that holds rows, the lists to choose from, and room for what is new. */
record SheetBook(BookStamp stamp, List<Described> solutions, SheetCells.Language cells, SheetWords words) {

    private static final String WORD = "catalog.exchange.book.";
    private static final int FRESH = 10;
    private static final int ROOM = 15;
    private static final int NAME_WIDTH = 30;
    private static final int WIDTH = 26;
    private static final int WIDE = 60;

    FillInBook write() {
        var leaves = new ArrayList<Leaf>();
        leaves.add(main());
        SheetField.typed()
                .stream()
                .filter(field -> !BookStamp.isCell(field))
                .map(this::rows)
                .forEach(leaves::add);
        leaves.add(lists());
        return new FillInBook(text("title"), Stream.of("what", "rows", "lists", "several", "inherited", "new", "back")
                .map(this::text)
                .toList(), stamp.lines(), leaves);
    }

    private String text(String key) {
        return words.text(WORD + key);
    }

    private Leaf main() {
        var fields = stamp.columns().stream().flatMap(Optional::stream).toList();
        var columns = new ArrayList<FillInBook.Column>();
        columns.add(new FillInBook.Column(text("solution"), NAME_WIDTH));
        fields.forEach(
                field -> columns.add(new FillInBook.Column(words.text(field.messageKey()), width(field.kind()))));
        var known = solutions.stream().map(one -> known(one, fields));
        var fresh = IntStream.rangeClosed(1, FRESH)
                .mapToObj(nth -> new Line(RowKey.FRESH + nth, 0, boxes(fresh(nth), fields, Sheet.EMPTY)));
        return new Leaf(text("solutions"), columns, Stream.concat(known, fresh).toList());
    }

    private static int width(Kind kind) {
        return kind instanceof Kind.Prose ? WIDE : WIDTH;
    }

    private Line known(Described one, List<SheetField> fields) {
        var marks = stamp.fields()
                .stream()
                .flatMap(Optional::stream)
                .map(field -> Said.mark(cells.write(field, one.sheet())));
        return new Line(new RowKey.Known(one.solution(), BookStamp.marks(marks.toList())).text(), one.revision(),
                boxes(label(one), fields, one.sheet()));
    }

    private String label(Described one) {
        return "%d · %s".formatted(solutions.indexOf(one) + 1, one.sheet().text(SheetField.NAME));
    }

    private String fresh(int nth) {
        return "%d · %s".formatted(solutions.size() + nth, text("fresh"));
    }

    private List<Box> boxes(String label, List<SheetField> fields, Sheet sheet) {
        return Stream.concat(Stream.<Box>of(new Box.Told(label, true)), fields.stream().map(field -> {
            var written = cells.write(field, sheet);
            return box(field.kind(), written.isEmpty() ? "" : written.getFirst().getFirst(),
                    field.is(Trait.INHERITED));
        })).toList();
    }

    private Box box(Kind kind, String said, boolean inherited) {
        var choices = isOne(kind) ? cells.terms(kind).stream().map(Term::label).toList() : List.<String>of();
        if (choices.isEmpty()) {
            return new Box.Free(Said.plain(said));
        }
        return new Box.Pick(said, inherited
                ? Stream.concat(choices.stream(), Stream.of(SheetCells.NOTHING)).toList()
                : choices, text("refusal"));
    }

    private static boolean isOne(Kind kind) {
        return kind instanceof Kind.One || (kind instanceof Kind.Picked picked && picked.most() == 1);
    }

    private Leaf rows(SheetField field) {
        var kind = (Kind.Rows) field.kind();
        var columns = Stream.concat(Stream.of(new FillInBook.Column(text("solution"), NAME_WIDTH)),
                kind.columns().stream().map(column -> new FillInBook.Column(words.text(column.messageKey()), WIDTH)))
                .toList();
        var labels = Stream.concat(solutions.stream().map(this::label),
                IntStream.rangeClosed(1, FRESH).mapToObj(this::fresh)).toList();
        var lines = new ArrayList<List<Box>>();
        solutions.forEach(one -> cells.write(field, one.sheet())
                .forEach(row -> lines.add(row(label(one), row, field, kind.columns(), labels))));
        IntStream.range(0, ROOM + solutions.size())
                .forEach(_ -> lines.add(row("", List.of(), field, kind.columns(), labels)));
        return new Leaf(words.text(field.messageKey()), columns, IntStream.range(0, lines.size())
                .mapToObj(nth -> new Line(field.code() + "~" + nth, 0, lines.get(nth)))
                .toList());
    }

    private List<Box> row(String label, List<String> said, SheetField field, List<Column> columns,
            List<String> labels) {
        return Stream.concat(Stream.<Box>of(new Box.Pick(label, labels, text("refusal"))),
                IntStream.range(0, columns.size())
                        .mapToObj(nth -> box(columns.get(nth).kind(), nth < said.size() ? said.get(nth) : "",
                                field.is(Trait.INHERITED))))
                .toList();
    }

    private Leaf lists() {
        var shown = new LinkedHashMap<Kind, String>();
        SheetField.typed().forEach(field -> {
            if (field.kind() instanceof Kind.Rows rows) {
                rows.columns().forEach(column -> shown.put(column.kind(), words.text(column.messageKey())));
            } else {
                shown.put(field.kind(), words.text(field.messageKey()));
            }
        });
        var lines = shown.entrySet()
                .stream()
                .flatMap(list -> cells.terms(list.getKey()).stream().map(term -> term(list.getValue(), term)))
                .toList();
        return new Leaf(text("lists.title"), List.of(new FillInBook.Column(text("list"), NAME_WIDTH),
                new FillInBook.Column(text("label"), WIDE), new FillInBook.Column(text("code"), NAME_WIDTH)),
                IntStream.range(0, lines.size())
                        .mapToObj(nth -> new Line("", 0, lines.get(nth)))
                        .toList());
    }

    private static List<Box> term(String list, Term term) {
        return Stream.of(list, term.label(), term.code()).<Box>map(text -> new Box.Told(text, false)).toList();
    }
}
