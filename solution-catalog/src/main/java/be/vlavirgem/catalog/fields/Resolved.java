package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.SheetField.Trait;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A sheet in which what the supplier says of all its solutions stands where the sheet says nothing else. */
public record Resolved(Sheet sheet, Set<SheetField> inherited) {

    /** Fills a sheet with what holds for all. */
    public static Resolved of(Sheet own, Sheet facts) {
        var inherited = SheetField.with(Trait.INHERITED)
                .stream()
                .filter(field -> own.value(field).isEmpty() && facts.has(field))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SheetField.class)));
        return new Resolved(own.with(facts, inherited), inherited);
    }

    /** As it is published. */
    public Resolved forOthers() {
        return new Resolved(sheet.forOthers(), inherited);
    }
}
