package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.merging.Differing;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.merging.MergePage.Side;
import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.form.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows side by side where two sheets contradict each other, to choose between them. */
@Component
class Contradictions {

    private final ShownFields shown;
    private final MessageSource messages;

    Contradictions(ShownFields shown, MessageSource messages) {
        this.shown = shown;
        this.messages = messages;
    }

    /** Rows of lists that are about one thing and say something else of it; that of the one that stays counts. */
    List<Differing.Line> overruled(GroupChoice choice, Locale locale) {
        var words = new SheetWords(messages, locale);
        var line = shown.inOneLine(words);
        return Arrays.stream(SheetField.values())
                .filter(field -> FieldGroup.of(field).isEmpty())
                .flatMap(field -> choice.ends()
                        .rows(field)
                        .stream()
                        .flatMap(row -> SheetThings.against(field, row, choice.stays())
                                .map(kept -> new Differing.Line(words.text(field.messageKey()),
                                        said(field, kept, line), said(field, row, line)))
                                .stream()))
                .toList();
    }

    private static String said(SheetField field, Value.Row row, BiFunction<SheetField, Value, String> line) {
        return line.apply(field, new Value.Lines(List.of(row)));
    }

    List<Differing> of(GroupChoice choice, Side from, Side to, Locale locale) {
        var words = new SheetWords(messages, locale);
        var line = shown.inOneLine(words);
        return choice.differing()
                .stream()
                .map(group -> new Differing(choice.key(group), words.text(group.messageKey()),
                        lines(group, choice, line, words), marks(group, choice, from, to),
                        choices(choice.takes(group), from, to, words)))
                .toList();
    }

    private static List<Differing.Line> lines(FieldGroup group, GroupChoice choice,
            BiFunction<SheetField, Value, String> line, SheetWords words) {
        return group.fields()
                .stream()
                .filter(field -> choice.stays().has(field) || choice.ends().has(field))
                .map(field -> new Differing.Line(words.text(field.messageKey()), said(field, choice.stays(), line),
                        said(field, choice.ends(), line)))
                .toList();
    }

    private static List<Mark> marks(FieldGroup group, GroupChoice choice, Side from, Side to) {
        return group == FieldGroup.LOGO
                ? List.of(LogoAddress.mark(SolutionPages.read(to.slug()), choice.stays()),
                        LogoAddress.mark(SolutionPages.read(from.slug()), choice.ends()))
                : List.of();
    }

    private static String said(SheetField field, Sheet sheet, BiFunction<SheetField, Value, String> line) {
        return sheet.value(field).map(value -> line.apply(field, value)).orElse("");
    }

    private static List<Choice> choices(boolean ends, Side from, Side to, SheetWords words) {
        return List.of(Choice.of(MergeForm.STAYS, words.text("catalog.merge.group.of", to.name()), !ends),
                Choice.of(MergeForm.ENDS, words.text("catalog.merge.group.of", from.name()), ends));
    }
}
