package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.FieldForms.Content;
import be.vlavirgem.catalog.fields.FieldView.Marked;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Marks in a form what is proven, and says what becomes of the proof when something else is said there. */
record ProvenMarks(Content content, InWords says) {

    private static final String LOSES = "catalog.proof.loses.";

    @Nullable
    Marked of(SheetField field) {
        var proven = content.proofs().about(field);
        if (proven.isEmpty()) {
            return null;
        }
        var standings = new Standings(content.proofs(), says.words());
        var text = proven.stream()
                .map(one -> says.words()
                        .text("catalog.proof.marked", says.name(one.claim()), standings.since(one)))
                .collect(Collectors.joining("; "));
        return new Marked(text, says.words().text(LOSES + whose(field)));
    }

    private String whose(SheetField field) {
        if (content.facts().isEmpty()) {
            return "all";
        }
        return field.is(Trait.INHERITED) && content.own().value(field).isEmpty() ? "inherited" : "own";
    }
}
