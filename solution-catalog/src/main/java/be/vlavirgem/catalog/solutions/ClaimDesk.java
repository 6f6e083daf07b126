package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentFile;
import be.vlavirgem.platform.documents.DocumentSubject;
import be.vlavirgem.platform.documents.Documents;
import be.vlavirgem.platform.documents.Documents.Filing;
import be.vlavirgem.platform.documents.Documents.NewDocument;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a supplier hands in what proves its claims, and takes it back. */
@Service
@Transactional
class ClaimDesk {

    /** What the documents hang on. */
    static final String KIND = "claim-proof";

    /** Begins the sentence that says why a file is not taken. */
    static final String REFUSED = "web.documents.refused.";

    private final ClaimProofs proofs;
    private final ClaimChecks checks;
    private final Solutions solutions;
    private final FactsTable facts;
    private final ProvenSheets shown;
    private final Documents documents;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    ClaimDesk(ClaimProofs proofs, ClaimChecks checks, Solutions solutions, FactsTable facts, ProvenSheets shown,
            Documents documents, AuditTrail audit, IdSource ids, Clock clock) {
        this.proofs = proofs;
        this.checks = checks;
        this.solutions = solutions;
        this.facts = facts;
        this.shown = shown;
        this.documents = documents;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Hands a document in for a claim, in place of one that still waits; the key of a sentence where it is not taken, 404 for what
     * is not claimed there.
     */
    Optional<String> handIn(Access access, Optional<Solution.Id> solution, Claim claim, DocumentFile file,
            boolean toEverybody) {
        var sheet = sheet(access, solution);
        if (!Claim.in(sheet).contains(claim)) {
            throw new NotFoundException();
        }
        return Claim.provable(sheet, LocalDate.now(clock)).contains(claim)
                ? file(access, new ClaimProof.About(access.organisation(), solution, claim, claim.part(sheet)), file,
                        toEverybody)
                : Optional.of("catalog.proof.refused.over");
    }

    private Optional<String> file(Access access, ClaimProof.About about, DocumentFile file, boolean toEverybody) {
        var id = new ClaimProof.Id(ids.next());
        var filing = documents.add(access, new DocumentSubject(KIND, id.value(), ""),
                new NewDocument(file.name(), "", true, file));
        if (filing == Filing.KEPT) {
            add(access, ClaimProof.handIn(id, about, Optional.of(paper(access, id)), toEverybody, clock.instant()));
        }
        return filing == Filing.KEPT ? Optional.empty() : Optional.of(REFUSED + filing);
    }

    private Sheet sheet(Access access, Optional<Solution.Id> solution) {
        return solution.map(id -> solutions.findForChange(id).orElseThrow(NotFoundException::new).sheet())
                .orElseGet(() -> facts.of(access.organisation()).sheet());
    }

    private Paper paper(Access access, ClaimProof.Id id) {
        var document = documents.of(KIND, id.value(), List.of("")).getFirst();
        return new Paper(document.id().value(), access.organisation().value());
    }

    private void add(Access access, ClaimProof proof) {
        proofs.of(access.organisation(), proof.about().solution())
                .stream()
                .filter(other -> other.about().isLike(proof.about()) && waits(other))
                .flatMap(other -> proofs.findForChange(other.id()).stream())
                .filter(ClaimDesk::waits)
                .forEach(other -> remove(access, other));
        proofs.add(proof);
        lookInto(proof);
        record(access, proof, "added");
    }

    /** Of a solution that left the catalogue nothing is looked into. */
    private void lookInto(ClaimProof proof) {
        var solution = proof.about().solution().flatMap(solutions::find);
        if (solution.filter(one -> one.state() == Solution.State.WITHDRAWN).isEmpty()) {
            checks.add(proof, solution.map(Solution::name).orElse(""));
        }
    }

    /** What waits of a solution that leaves the catalogue is not looked into. */
    void rest(Solution solution) {
        waiting(solution).forEach(proof -> checks.done(proof.id()));
    }

    /** What waits of a solution that is worked on again is looked into. */
    void resume(Solution solution) {
        waiting(solution).forEach(proof -> checks.add(proof, solution.name()));
    }

    private List<ClaimProof> waiting(Solution solution) {
        return proofs.of(solution.supplier(), Optional.of(solution.id())).stream().filter(ClaimDesk::waits).toList();
    }

    private static boolean waits(ClaimProof proof) {
        return proof.state() == ClaimProof.State.WAITING;
    }

    /** Takes it back, and with it what it proved; tells what it was about. */
    Optional<Solution.Id> takeBack(Access access, ClaimProof.Id id) {
        var proof = held(access, id);
        remove(access, proof);
        shown.again(proof);
        record(access, proof, "taken-back");
        return proof.about().solution();
    }

    /** All of a solution that goes, with the documents; for who holds all solutions of its supplier. */
    void removeAll(Access access, Solution.Id solution) {
        proofs.of(access.organisation(), Optional.of(solution)).forEach(proof -> remove(access, proof));
    }

    /** The sheets are held first, as V-ICT-OR does that decides, so that neither waits for the other. */
    private ClaimProof held(Access access, ClaimProof.Id id) {
        solutions.hold(access.organisation());
        return proofs.findForChange(id).orElseThrow(NotFoundException::new);
    }

    /** The document goes with it, unless another proof has the same. */
    private void remove(Access access, ClaimProof proof) {
        checks.done(proof.id());
        proofs.remove(proof.id());
        proof.evidence()
                .paper()
                .filter(paper -> paper.keeper().equals(access.organisation().value())
                        && !proofs.hasPaper(paper.document()))
                .flatMap(paper -> documents.find(new Document.Id(paper.document())))
                .ifPresent(document -> documents.delete(access, document));
    }

    /** Lets everybody read the document once it proves something, or no longer; tells what it is about. */
    Optional<Solution.Id> show(Access access, ClaimProof.Id id, boolean toEverybody) {
        var proof = held(access, id);
        proof.show(toEverybody);
        proofs.save(proof);
        checks.show(id, toEverybody);
        shown.again(proof);
        record(access, proof, toEverybody ? "shown" : "hidden");
        return proof.about().solution();
    }

    /** The document, which is kept in the audit trail. */
    Documents.Content document(Access access, ClaimProof.Id id) {
        var document = proofs.findForChange(id)
                .flatMap(proof -> proof.evidence().paper())
                .map(paper -> new Document.Id(paper.document()))
                .orElseThrow(NotFoundException::new);
        audit.record(access.organisation(), access.person(), "document.downloaded", document.value(), "v1");
        return documents.lend(document).orElseThrow(NotFoundException::new);
    }

    private void record(Access access, ClaimProof proof, String deed) {
        audit.record(access.organisation(), access.person(), "solution.proof-" + deed, proof.about().subject(),
                proof.about().claim().code());
    }
}
