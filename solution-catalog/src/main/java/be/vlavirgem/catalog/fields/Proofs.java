package be.vlavirgem.catalog.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What of a sheet is proven; what is no longer so is left out.
 *
 * @param path below which the documents are that everybody may read
 */
public record Proofs(List<Proven> all, String path) {

    /** Nothing is proven, or it is not looked at. */
    public static final Proofs NONE = new Proofs(List.of(), "");

    public Proofs {
        all = List.copyOf(all);
    }

    /** Those that count on that day. */
    public static Proofs on(LocalDate day, List<Proven> all, String path) {
        return new Proofs(all.stream().filter(proven -> proven.holds(day)).toList(), path);
    }

    /** How a claim is proven; empty where it is only declared. */
    public Optional<Proven> of(Claim claim) {
        return all.stream().filter(proven -> proven.claim().equals(claim)).findFirst();
    }

    /** Those of what a field says, or of part of it. */
    public List<Proven> about(SheetField field) {
        return all.stream().filter(proven -> proven.claim().covers(field)).toList();
    }

    /** What is proven here and not there. */
    public List<Claim> missingIn(Proofs other) {
        return all.stream().map(Proven::claim).filter(claim -> !other.prove(claim)).toList();
    }

    /** Says whether a claim is proven. */
    public boolean prove(Claim claim) {
        return of(claim).isPresent();
    }
}
