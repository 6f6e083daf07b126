package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.SheetField.Trait;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a sheet of what was typed, or says of each field what is wrong with it. */
@Component
public class SheetReader {

    /** What was read of some fields, and what is to be mended. */
    public record Reading(Sheet sheet, List<Fault> faults) {

        /** True when nothing is to be mended. */
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    private final Choices choices;
    private final Clock clock;

    SheetReader(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /** Of a sheet: an inherited field counts only where it was said to be the sheet's own. */
    public Reading read(Typed typed, Collection<SheetField> fields, Locale locale) {
        return read(typed, fields, choices.in(locale));
    }

    /** The same, with lists that were read before. */
    Reading read(Typed typed, Collection<SheetField> fields, Terms terms) {
        return whole(typed, fields.stream()
                .filter(field -> !field.is(Trait.INHERITED) || typed.isOwn(field))
                .toList(), terms);
    }

    /** Of what holds for all solutions of a supplier: each field is its own. */
    public Reading readFacts(Typed typed, Locale locale) {
        return whole(typed, SheetField.with(Trait.INHERITED), choices.in(locale));
    }

    private Reading whole(Typed typed, Collection<SheetField> fields, Terms terms) {
        var values = new EnumMap<SheetField, Value>(SheetField.class);
        var faults = new ArrayList<Fault>();
        var cells = new CellReader(terms, LocalDate.now(clock));
        for (var field : fields) {
            var value = new FieldReader(cells, typed, field, faults).value();
            stated(field, value).ifPresent(said -> values.put(field, said));
        }
        return new Reading(new Sheet(values), List.copyOf(faults));
    }

    /** Nothing in an inherited field is said as nothing. */
    private static Optional<Value> stated(SheetField field, Optional<Value> value) {
        return field.is(Trait.INHERITED) ? value.or(() -> Optional.of(nothing(field))) : value;
    }

    private static Value nothing(SheetField field) {
        return switch (field.kind()) {
            case Kind.Rows _ -> new Value.Lines(List.of());
            case Kind.Lines _,Kind.One _,Kind.Many _,Kind.Picked _ -> new Value.Items(List.of());
            default -> new Value.Text("");
        };
    }
}
