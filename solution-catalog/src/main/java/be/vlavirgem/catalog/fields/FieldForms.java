package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.FieldView.Inherit;
import be.vlavirgem.catalog.fields.FieldView.PickList;
import be.vlavirgem.catalog.fields.Kind.Column;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.web.form.Mistake;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows fields as a form, as they are kept or as they were typed. */
@Component
public class FieldForms {

    /**
     * What a form shows.
     *
     * @param own what the sheet says itself
     * @param facts what holds for all solutions of the supplier, or nothing where that itself is filled in
     * @param typed what was typed over it and could not be kept; empty on a fresh page
     * @param faults what is wrong with it
     * @param theirs what a colleague kept meanwhile; empty when nobody did
     * @param remarks why V-ICT-OR sent it back, by field
     * @param proofs what of what is kept is proven
     */
    public record Content(Sheet own, Optional<Sheet> facts, Optional<Typed> typed, List<Fault> faults,
            Optional<Sheet> theirs, Map<String, String> remarks, Proofs proofs) {

        /** Of an empty form. */
        public static Content typed(Typed typed, List<Fault> faults) {
            return new Content(Sheet.EMPTY, Optional.empty(), Optional.of(typed), faults, Optional.empty(), Map.of(),
                    Proofs.NONE);
        }
    }

    private final Choices choices;
    private final Clock clock;

    FieldForms(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /** The id of the control a mistake about a whole field leads to. */
    public static String firstControl(SheetField field) {
        return switch (field.kind()) {
            case Kind.Picked _ -> field.code() + "-1";
            case Kind.Rows rows -> field.code() + "-1-" + rows.columns().getFirst().code();
            default -> field.code();
        };
    }

    /** The form of these fields. */
    public FieldForm of(Collection<SheetField> fields, Content content, SheetWords words) {
        var mistakes = content.faults().stream().map(fault -> fault.inWords(words)).toList();
        var terms = choices.in(words.locale());
        var controls = new FieldControls(new InWords(terms, words, LocalDate.now(clock)), mistakes);
        var views = fields.stream().map(field -> view(field, content, controls, words)).toList();
        var summary = content.faults()
                .stream()
                .map(fault -> new FaultPlace(fault.control(), fields).name(fault, words));
        return new FieldForm(views, lists(fields, terms), summary.toList());
    }

    private FieldView view(SheetField field, Content content, FieldControls controls, SheetWords words) {
        var typed = content.typed().orElseGet(() -> TypedSheet.of(content.own(), controls.choices()));
        return new FieldView(field.code(), words.text(field.messageKey()),
                words.known(field.messageKey() + ".hint").orElse(null), FieldControls.card(field.kind()),
                controls.value(field, typed), FieldControls.most(field.kind()), controls.options(field, typed),
                FieldControls.list(field.kind()), controls.cells(field, typed),
                Mistake.at(field.code(), controls.mistakes()),
                inherit(field, content, typed, controls.says()), theirs(field, content, controls.says()),
                content.remarks().get(field.code()), new ProvenMarks(content, controls.says()).of(field));
    }

    private @Nullable Inherit inherit(SheetField field, Content content, Typed typed, InWords says) {
        if (!field.is(Trait.INHERITED) || content.facts().isEmpty()) {
            return null;
        }
        var text = content.facts().get().value(field).filter(said -> !said.isEmpty());
        return new Inherit(text.map(said -> says.inOneLine(field, said))
                .orElseGet(() -> says.words().text("catalog.sheet.inherit.nothing")), typed.isOwn(field));
    }

    private @Nullable String theirs(SheetField field, Content content, InWords says) {
        return content.theirs()
                .filter(theirs -> !theirs.value(field).equals(content.own().value(field)))
                .map(theirs -> theirs.value(field)
                        .filter(said -> !said.isEmpty())
                        .map(said -> says.inOneLine(field, said))
                        .orElseGet(() -> says.words().text("catalog.sheet.nothing")))
                .orElse(null);
    }

    private static List<PickList> lists(Collection<SheetField> fields, Terms terms) {
        return fields.stream()
                .flatMap(field -> kinds(field.kind()))
                .filter(Kind.Picked.class::isInstance)
                .map(kind -> ((Kind.Picked) kind).list())
                .distinct()
                .map(list -> new PickList(FieldControls.LIST + list,
                        terms.of(list).stream().map(term -> term.label()).toList()))
                .toList();
    }

    private static Stream<Kind> kinds(Kind kind) {
        return kind instanceof Kind.Rows rows ? rows.columns().stream().map(Column::kind) : Stream.of(kind);
    }
}
