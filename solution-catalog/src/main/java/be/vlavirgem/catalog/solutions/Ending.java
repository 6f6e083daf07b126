package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.SheetField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A proof or a certificate that counts until a day.
 *
 * @param solution empty for what the supplier says of all its solutions
 * @param name of the solution; nothing for what it says of all
 */
record Ending(Optional<Solution.Id> solution, String name, Claim claim, LocalDate on) {

    /** How many days before its supplier is told, the last time first. */
    private static final List<Integer> AHEAD = List.of(14, 60);

    /** All that ends of a published solution, and of which no renewal stands beside. */
    static Stream<Ending> of(Solution solution, Resolved resolved, Collection<ClaimProof> accepted) {
        var proofs = ClaimProof.proving(solution.id(), resolved, accepted)
                .stream()
                .flatMap((Proven proven) -> proven.until()
                        .map(on -> of(solution, resolved, proven.claim(), on))
                        .stream());
        var certificates = resolved.sheet()
                .lasting(SheetField.CERTIFICATES)
                .stream()
                .map(row -> of(solution, resolved, Claim.of(SheetField.CERTIFICATES, row),
                        LocalDate.parse(row.cell("valid-until"))));
        return Stream.concat(proofs, certificates).distinct();
    }

    private static Ending of(Solution solution, Resolved resolved, Claim claim, LocalDate on) {
        return resolved.inherited().contains(claim.field())
                ? new Ending(Optional.empty(), "", claim, on)
                : new Ending(Optional.of(solution.id()), solution.name(), claim, on);
    }

    /** How many days ahead its supplier is told today at the latest; empty while it is far off, and once it is over. */
    OptionalInt ahead(LocalDate today) {
        return on.isBefore(today)
                ? OptionalInt.empty()
                : AHEAD.stream()
                        .filter(days -> !on.minusDays(days).isAfter(today))
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }
}
