package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.solutions.ClaimProof.State;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which a supplier proves what it claims. */
@Component
@Transactional(readOnly = true)
class ClaimPages {

    /**
     * Something handed in.
     *
     * @param standing what became of it: a state, EXPIRED, or OTHERWISE when the sheet says something else now
     * @param text when, and until when
     * @param document true where there is one to take
     */
    record Line(String id, String standing, String text, @Nullable String why, boolean document, boolean shown) {

        /** The kind of its chip. */
        public String kind() {
            return switch (standing) {
                case "ACCEPTED" -> "good";
                case "REFUSED", "EXPIRED", "OTHERWISE" -> "warn";
                default -> "";
            };
        }

        /** That the tick is still of use. */
        public boolean isShowable() {
            return document && (standing.equals("ACCEPTED") || standing.equals("WAITING"));
        }
    }

    /**
     * A claim with what was handed in for it.
     *
     * @param there false for what is claimed no more, or is past its last day, of which there still are documents
     * @param error what is wrong with the file that was just sent
     */
    record Claimed(int nth, String code, String label, boolean there, String said, boolean proven, List<Line> lines,
            @Nullable String error) {

        /** The id of the control that takes the file. */
        public String control() {
            return "bestand-" + nth;
        }
    }

    /**
     * The page.
     *
     * @param name of the solution; null for what holds for all
     * @param inherited how many claims of the solution hold for all, and are proven there
     * @param withdrawn that nothing is looked into, for the solution left the catalogue
     */
    record Page(@Nullable String name, String back, String path, List<Claimed> claims, int inherited, boolean scans,
            boolean withdrawn) {

        public List<Mistake> errors() {
            return claims.stream()
                    .flatMap(claim -> Optional.ofNullable(claim.error())
                            .map(text -> new Mistake(claim.control(), text))
                            .stream())
                    .toList();
        }
    }

    /** A file that was not taken, and why as the key of a message. */
    record Refused(String claim, String why) {

        static final Refused NOTHING = new Refused("", "");
    }

    private final Solutions solutions;
    private final FactsTable facts;
    private final ClaimProofs proofs;
    private final ShownFields shown;
    private final DocumentGate gate;
    private final MessageSource messages;
    private final Clock clock;

    ClaimPages(Solutions solutions, FactsTable facts, ClaimProofs proofs, ShownFields shown, DocumentGate gate,
            MessageSource messages, Clock clock) {
        this.solutions = solutions;
        this.facts = facts;
        this.proofs = proofs;
        this.shown = shown;
        this.gate = gate;
        this.messages = messages;
        this.clock = clock;
    }

    Page of(Access access, Solution.Id id, Refused refused, Locale locale) {
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        var resolved = Resolved.of(solution.sheet(), facts.of(access.organisation()).sheet());
        var inherited = Claim.in(resolved.sheet())
                .stream()
                .filter(claim -> resolved.inherited().contains(claim.field()))
                .count();
        return new Page(solution.name(), SolutionAddress.of(id), ClaimAddress.of(Optional.of(id)),
                claims(access, Optional.of(id), solution.sheet(), refused, locale), (int) inherited, gate.scans(),
                solution.state() == Solution.State.WITHDRAWN);
    }

    Page ofAll(Access access, Refused refused, Locale locale) {
        return new Page(null, SolutionAddress.FACTS, ClaimAddress.FACTS,
                claims(access, Optional.empty(), facts.of(access.organisation()).sheet(), refused, locale), 0,
                gate.scans(), false);
    }

    private List<Claimed> claims(Access access, Optional<Solution.Id> solution, Sheet sheet, Refused refused,
            Locale locale) {
        var words = new SheetWords(messages, locale);
        var all = proofs.of(access.organisation(), solution);
        var claimed = Claim.in(sheet);
        var provable = Claim.provable(sheet, LocalDate.now(clock));
        var claims = Stream.concat(claimed.stream(), all.stream().map(proof -> proof.about().claim()))
                .distinct()
                .toList();
        var said = shown.said(claims, sheet, words);
        return IntStream.range(0, claims.size())
                .mapToObj(nth -> claimed(nth + 1, claims.get(nth), provable.contains(claims.get(nth)), said, sheet,
                        all, refused, words))
                .toList();
    }

    private Claimed claimed(int nth, Claim claim, boolean there, Map<Claim, String> said, Sheet sheet,
            Collection<ClaimProof> all,
            Refused refused, SheetWords words) {
        var lines = all.stream()
                .filter(proof -> proof.about().claim().equals(claim))
                .map(proof -> line(proof, sheet, words))
                .toList();
        return new Claimed(nth, claim.code(), words.text(claim.field().messageKey()), there,
                Optional.ofNullable(said.get(claim)).filter(text -> !text.isEmpty()).orElse(claim.key()),
                lines.stream().anyMatch(line -> line.standing().equals("ACCEPTED")), lines,
                refused.claim().equals(claim.code()) ? words.text(refused.why()) : null);
    }

    private Line line(ClaimProof proof, Sheet sheet, SheetWords words) {
        var decision = proof.decision();
        var handedIn = words.day(LocalDate.ofInstant(proof.handedIn(), clock.getZone()));
        return new Line(proof.id().toString(), standing(proof, sheet),
                decision.map(decided -> decided.until()
                        .map(until -> words.text("catalog.proof.decided.until", words.day(decided.on()),
                                words.day(until)))
                        .orElseGet(() -> words.text("catalog.proof.decided", words.day(decided.on()))))
                        .orElseGet(() -> words.text("catalog.proof.handed-in", handedIn)),
                decision.flatMap(ClaimProof.Decision::why).orElse(null), proof.evidence().paper().isPresent(),
                proof.evidence().shown());
    }

    private String standing(ClaimProof proof, Sheet sheet) {
        if (proof.state() != State.ACCEPTED) {
            return proof.state().name();
        }
        var last = proof.decision().flatMap(ClaimProof.Decision::until);
        return !proof.isOf(sheet)
                ? "OTHERWISE"
                : last.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent() ? "EXPIRED" : "ACCEPTED";
    }
}
