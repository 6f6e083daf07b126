package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.ComparedRows;
import be.vlavirgem.catalog.catalogue.Comparison.Cell;
import be.vlavirgem.catalog.catalogue.Comparison.Group;
import be.vlavirgem.catalog.catalogue.Comparison.Row;
import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.fields.BuyerQuestion;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What published sheets say, question by question, side by side. */
@Component
class SheetRows implements ComparedRows {

    /** What stands above the comparison already, and what is read rather than compared. */
    private static final Set<SheetField> LEFT_OUT = EnumSet.of(SheetField.NAME, SheetField.SUMMARY,
            SheetField.DESCRIPTION, SheetField.PRODUCT_PAGE, SheetField.FORMER_NAME, SheetField.ALIASES,
            SheetField.CPE, SheetField.KEYWORDS, SheetField.ROADMAP, SheetField.LOGO);

    private final PublishedJson json;
    private final ShownFields shown;
    private final MessageSource messages;
    private final Clock clock;

    SheetRows(PublishedJson json, ShownFields shown, MessageSource messages, Clock clock) {
        this.json = json;
        this.shown = shown;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Group> of(List<PublishedSheet> solutions, Locale locale) {
        var words = new SheetWords(messages, locale);
        var today = LocalDate.now(clock);
        var said = solutions.stream()
                .map(solution -> json.read(solution.json()))
                .map(published -> ComparedSheet.of(published, shown, words, today))
                .toList();
        return Arrays.stream(BuyerQuestion.values()).map(question -> group(question, said, words)).toList();
    }

    private static Group group(BuyerQuestion question, List<ComparedSheet> said, SheetWords words) {
        var grade = question == BuyerQuestion.SAFE
                ? Stream.of(new Row(words.text("catalog.grade"), grades(said, words), false))
                : Stream.<Row>of();
        var fields = question.fields().stream().filter(field -> !LEFT_OUT.contains(field));
        return new Group(words.text(question.messageKey()),
                Stream.concat(grade, fields.map(field -> row(field, said, words))).toList());
    }

    /** A supplier sees its grade before everybody does, so where others show theirs a blank is not something it left open. */
    private static List<Cell> grades(List<ComparedSheet> said, SheetWords words) {
        var grades = said.stream().map(ComparedSheet::grade).toList();
        var later = Cell.of(words.text("catalog.compare.grade.later"));
        return grades.stream().allMatch(Cell::isBlank)
                ? grades
                : grades.stream().map(grade -> grade.isBlank() ? later : grade).toList();
    }

    private static Row row(SheetField field, List<ComparedSheet> said, SheetWords words) {
        var label = field == SheetField.VERSIONS ? "catalog.compare.versions" : field.messageKey();
        return new Row(words.text(label), said.stream().map(sheet -> cell(sheet, field)).toList(), true);
    }

    private static Cell cell(ComparedSheet sheet, SheetField field) {
        return sheet.cells().getOrDefault(field, Cell.BLANK);
    }
}
