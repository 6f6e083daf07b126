package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.fields.SheetField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a file says of one solution.
 *
 * @param solution which one; empty for one that is new
 * @param seen the revision that went out
 * @param marks of each field as it went out; none where the file does not carry them
 * @param passed what no field of a sheet holds, each with why
 */
public record Offer(Optional<UUID> solution, int seen, Map<SheetField, String> marks, Map<SheetField, Said> said,
        List<Said.Told> passed) {

    public Offer {
        marks = Map.copyOf(marks);
        said = Map.copyOf(said);
        passed = List.copyOf(passed);
    }

    Offer(Optional<UUID> solution, int seen, Map<SheetField, String> marks, Map<SheetField, Said> said) {
        this(solution, seen, marks, said, List.of());
    }
}
