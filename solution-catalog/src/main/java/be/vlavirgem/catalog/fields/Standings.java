package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.SheetField.Trait;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of each claim whether it is declared or proven; where each row is a claim of its own, in a column. */
record Standings(Proofs proofs, SheetWords words) {

    @Nullable
    String of(SheetField field) {
        return !field.is(Trait.CLAIM) || Claim.isInRows(field) ? null : word(Claim.of(field));
    }

    private String word(Claim claim) {
        return proofs.prove(claim) ? "proven" : "declared";
    }

    ShownField.@Nullable Proof proof(Claim claim) {
        return proofs.of(claim).map(proven -> new ShownField.Proof(since(proven), href(proven))).orElse(null);
    }

    String since(Proven proven) {
        return proven.until()
                .map(until -> words.text("catalog.proof.since.until", words.day(proven.on()), words.day(until)))
                .orElseGet(() -> words.text("catalog.proof.since", words.day(proven.on())));
    }

    private @Nullable String href(Proven proven) {
        return proven.paper().map(paper -> proofs.path() + "/" + paper.document()).orElse(null);
    }

    List<String> heads(SheetField field, List<String> heads) {
        return Claim.isInRows(field)
                ? Stream.concat(heads.stream(), Stream.of(words.text("catalog.proof.standing"))).toList()
                : heads;
    }

    List<ShownField.Cell> cells(SheetField field, Value.Row row, List<ShownField.Cell> cells) {
        return Claim.isInRows(field)
                ? Stream.concat(cells.stream(), Stream.of(standing(Claim.of(field, row)))).toList()
                : cells;
    }

    private ShownField.Cell standing(Claim claim) {
        var text = words.text("catalog.sheet.standing." + word(claim));
        return new ShownField.Cell(words.text("catalog.proof.standing"),
                proofs.of(claim).map(proven -> text + " " + since(proven)).orElse(text),
                proofs.of(claim).map(this::href).orElse(null));
    }
}
