package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a supplier hands in to prove a claim. V-ICT-OR looks into it; what it accepts counts as long as the sheet says the same,
 * and at most until a day.
 */
final class ClaimProof {

    /** Made before the row exists, so that its document can hang on it. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What became of it. */
    enum State {
        /** Handed in; V-ICT-OR looks into it. */
        WAITING,
        /** It shows what is claimed. */
        ACCEPTED,
        /** It does not, and V-ICT-OR says why. */
        REFUSED,
        /** A later one was accepted. */
        REPLACED
    }

    /**
     * What is claimed.
     *
     * @param solution empty for what the supplier says of all its solutions
     * @param said what stood there when the proof was handed in
     */
    record About(OrganisationId supplier, Optional<Solution.Id> solution, Claim claim, Sheet said) {

        /** True when it is about the same claim, whatever it says. */
        boolean isLike(About other) {
            return solution.equals(other.solution) && claim.equals(other.claim);
        }

        /** What a deed is about: the solution, or its supplier. */
        UUID subject() {
            return solution.map(Solution.Id::value).orElseGet(supplier::value);
        }
    }

    /**
     * What shows it.
     *
     * @param origin the same for copies of one proof
     * @param paper the document; empty where a check did
     * @param shown that everybody may read the document
     */
    record Evidence(UUID origin, Optional<Proven.Paper> paper, boolean shown) {}

    /** What V-ICT-OR decided. */
    record Decision(LocalDate on, Optional<LocalDate> until, Optional<String> why) {}

    /** How far ahead one can count. */
    static final int MOST_YEARS = 10;
    /** In characters. */
    static final int LONGEST_REASON = 500;

    private final Id id;
    private final About about;
    private Evidence evidence;
    private final Instant handedIn;
    private State state;
    private Optional<Decision> decision;

    private ClaimProof(Id id, About about, Evidence evidence, Instant handedIn, State state,
            Optional<Decision> decision) {
        this.id = id;
        this.about = about;
        this.evidence = evidence;
        this.handedIn = handedIn;
        this.state = state;
        this.decision = decision;
    }

    /** Hands it in. */
    static ClaimProof handIn(Id id, About about, Optional<Proven.Paper> paper, boolean shown, Instant now) {
        if (about.said().values().isEmpty()) {
            throw new IllegalArgumentException("Proof %s is of %s, which is not claimed".formatted(id, about.claim()));
        }
        return new ClaimProof(id, about, new Evidence(id.value(), paper, shown), now, State.WAITING, Optional.empty());
    }

    /** As it is kept. */
    static ClaimProof kept(Id id, About about, Evidence evidence, Instant handedIn, State state,
            Optional<Decision> decision) {
        return new ClaimProof(id, about, evidence, handedIn, state, decision);
    }

    /** Finds that it shows what is claimed, until that day where it does not last. */
    void accept(LocalDate today, Optional<LocalDate> until) {
        refuseUnless(state == State.WAITING, "accepted");
        if (until.filter(last -> last.isBefore(today)).isPresent()) {
            throw new IllegalArgumentException("Proof %s is accepted until a day to come".formatted(id));
        }
        state = State.ACCEPTED;
        decision = Optional.of(new Decision(today, until, Optional.empty()));
    }

    /** Finds that it does not. */
    void refuse(LocalDate today, String why) {
        refuseUnless(state == State.WAITING, "refused");
        if (why.isBlank()) {
            throw new IllegalArgumentException("Proof %s is refused for a reason".formatted(id));
        }
        state = State.REFUSED;
        decision = Optional.of(new Decision(today, Optional.empty(), Optional.of(why)));
    }

    /** A later one takes its place. */
    void replace() {
        refuseUnless(state == State.ACCEPTED, "replaced");
        state = State.REPLACED;
    }

    /** Lets everybody read the document, or no longer. */
    void show(boolean toEverybody) {
        evidence = new Evidence(evidence.origin(), evidence.paper(), toEverybody && evidence.paper().isPresent());
    }

    private void refuseUnless(boolean allowed, String verb) {
        if (!allowed) {
            throw new IllegalStateException("Proof %s is %s and cannot be %s".formatted(id, state, verb));
        }
    }

    /** True while a sheet still says what it said when this was handed in. */
    boolean isOf(Sheet sheet) {
        return about.claim().part(sheet).equals(about.said());
    }

    /** What these prove of a solution: what it inherits by those of its supplier, the rest by its own. */
    static List<Proven> proving(Solution.Id solution, Resolved resolved, Collection<ClaimProof> all) {
        return proving(resolved.sheet(), all.stream()
                .filter(proof -> resolved.inherited().contains(proof.about.claim().field())
                        ? proof.about.solution().isEmpty()
                        : proof.about.solution().equals(Optional.of(solution))));
    }

    /** What these prove of what a supplier says of all its solutions. */
    static List<Proven> provingAll(Sheet facts, Collection<ClaimProof> all) {
        return proving(facts, all.stream().filter(proof -> proof.about.solution().isEmpty()));
    }

    private static List<Proven> proving(Sheet sheet, Stream<ClaimProof> some) {
        return some.filter(proof -> proof.state == State.ACCEPTED && proof.isOf(sheet))
                .map(ClaimProof::proven)
                .sorted(Comparator.comparing((Proven proven) -> proven.claim().field())
                        .thenComparing(proven -> proven.claim().key()))
                .toList();
    }

    private Proven proven() {
        var decided = decision.orElseThrow();
        return new Proven(about.claim(), decided.on(), decided.until(), evidence.paper().filter(_ -> evidence.shown()));
    }

    Id id() {
        return id;
    }

    About about() {
        return about;
    }

    Evidence evidence() {
        return evidence;
    }

    Instant handedIn() {
        return handedIn;
    }

    State state() {
        return state;
    }

    /** Empty until V-ICT-OR decided. */
    Optional<Decision> decision() {
        return decision;
    }
}
