package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.SheetField.Trait;
import java.util.Arrays;
import java.util.List;

/** How much of a sheet is filled in, what holds for all solutions of the supplier included. */
public record Completeness(Sheet sheet) {

    /** How far one step is. */
    public record OfStep(Step step, long filled, long counted) {

        /** Says whether nothing is missing there. */
        public boolean isWhole() {
            return filled == counted;
        }
    }

    /** How much of a whole sheet there is, rounded down, so that only a whole one is 100. */
    public int percent() {
        var counted = Arrays.stream(SheetField.values()).filter(Completeness::counts).toList();
        return (int) (100 * counted.stream().filter(sheet::has).count() / counted.size());
    }

    /** How far each step is. */
    public List<OfStep> steps() {
        return Arrays.stream(Step.values()).map(this::of).toList();
    }

    private OfStep of(Step step) {
        var counted = step.fields().stream().filter(Completeness::counts).toList();
        return new OfStep(step, counted.stream().filter(sheet::has).count(), counted.size());
    }

    /** What it cannot be published without, and is not there yet. */
    public List<SheetField> missing() {
        return SheetField.with(Trait.REQUIRED).stream().filter(field -> !sheet.has(field)).toList();
    }

    private static boolean counts(SheetField field) {
        return !field.is(Trait.NOT_COUNTED);
    }
}
