package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.merging.Differing;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.merging.MergePage.Side;
import be.vlavirgem.web.form.Choice;
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

    List<Differing> of(GroupChoice choice, Side from, Side to, Locale locale) {
        var words = new SheetWords(messages, locale);
        var line = shown.inOneLine(words);
        return choice.differing()
                .stream()
                .map(group -> new Differing(choice.key(group), words.text(group.messageKey()),
                        lines(group, choice, line, words), choices(choice.takes(group), from, to, words)))
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

    private static String said(SheetField field, Sheet sheet, BiFunction<SheetField, Value, String> line) {
        return sheet.value(field).map(value -> line.apply(field, value)).orElse("");
    }

    private static List<Choice> choices(boolean ends, Side from, Side to, SheetWords words) {
        return List.of(Choice.of(MergeForm.STAYS, words.text("catalog.merge.group.of", to.name()), !ends),
                Choice.of(MergeForm.ENDS, words.text("catalog.merge.group.of", from.name()), ends));
    }
}
