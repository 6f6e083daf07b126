package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.solutions.ReviewDesk.Decision;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.Documents;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where V-ICT-OR looks into proofs. It reads the copies and their documents; what it decides is written in the scope of the
 * supplier of that one proof, and it accepts only what the sheet still says.
 */
@Service
class ClaimCheckDesk {

    private static final String FACTS = "catalog.proof.facts";

    private final ClaimChecks checks;
    private final ClaimProofs proofs;
    private final Solutions solutions;
    private final FactsTable facts;
    private final ProvenSheets shown;
    private final StandingMessages messages;
    private final Documents documents;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClaimCheckDesk(ClaimChecks checks, ClaimProofs proofs, Solutions solutions, FactsTable facts, ProvenSheets shown,
            StandingMessages messages, Documents documents, AuditTrail audit,
            PlatformTransactionManager transactions, Clock clock) {
        this.checks = checks;
        this.proofs = proofs;
        this.solutions = solutions;
        this.facts = facts;
        this.shown = shown;
        this.messages = messages;
        this.documents = documents;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    List<ClaimCheck> waiting() {
        return inOneTransaction(checks::waiting);
    }

    /** True while somebody has to look into it. */
    boolean waits(ClaimCheck.Id id) {
        return inOneTransaction(() -> checks.find(id)).isPresent();
    }

    /** The copy; 404 where nothing waits. */
    ClaimCheck check(ClaimCheck.Id id) {
        return inOneTransaction(() -> checks.find(id)).orElseThrow(NotFoundException::new);
    }

    /** Its document; that it was taken stands in the audit trail of whose it is. */
    Documents.Content document(Access access, ClaimCheck.Id id) {
        var paper = check(id).paper().orElseThrow(NotFoundException::new);
        return lent(paper,
                keeper -> audit.record(keeper, access.person(), "document.downloaded", paper.document(), "v1"));
    }

    /** A document everybody may read, as a published sheet says. */
    Documents.Content shown(Paper paper) {
        return lent(paper, _ -> {});
    }

    private Documents.Content lent(Paper paper, Consumer<OrganisationId> trail) {
        var keeper = new OrganisationId(paper.keeper());
        return TenantScope.of(keeper).call(() -> inOneTransaction(() -> {
            trail.accept(keeper);
            return documents.lend(new Document.Id(paper.document()));
        })).orElseThrow(NotFoundException::new);
    }

    /** Lets it count, until that day, if the sheet still says the same. */
    Decision accept(Access access, ClaimCheck.Id id, Optional<LocalDate> until) {
        return decide(id, proof -> {
            if (!proof.isOf(sheet(proof))) {
                return Decision.CHANGED;
            }
            replaced(proof);
            proof.accept(LocalDate.now(clock), until);
            keep(access, proof, "accepted");
            return Decision.DONE;
        });
    }

    private Sheet sheet(ClaimProof proof) {
        return proof.about()
                .solution()
                .map(id -> solutions.find(id).map(Solution::sheet).orElse(Sheet.EMPTY))
                .orElseGet(() -> facts.of(proof.about().supplier()).sheet());
    }

    private void replaced(ClaimProof proof) {
        proofs.accepted(proof.about().supplier())
                .stream()
                .filter(other -> other.about().isLike(proof.about()))
                .forEach(other -> {
                    other.replace();
                    proofs.save(other);
                });
    }

    /** Says why it does not show what is claimed. */
    Decision refuse(Access access, ClaimCheck.Id id, String why) {
        return decide(id, proof -> {
            proof.refuse(LocalDate.now(clock), why);
            keep(access, proof, "refused");
            return Decision.DONE;
        });
    }

    private void keep(Access access, ClaimProof proof, String deed) {
        proofs.save(proof);
        checks.done(proof.id());
        shown.again(proof);
        var about = proof.about();
        messages.decided(access, proof, about.solution().flatMap(solutions::find).map(Solution::name).orElse(FACTS));
        audit.record(about.supplier(), access.person(), "solution.proof-" + deed, about.subject(),
                about.claim().code());
    }

    private Decision decide(ClaimCheck.Id id, Function<ClaimProof, Decision> decision) {
        return inOneTransaction(() -> checks.find(id))
                .map(check -> TenantScope.of(check.supplier())
                        .call(() -> inOneTransaction(() -> decideNow(check, decision))))
                .orElse(Decision.GONE);
    }

    /** The sheets are held first, as their supplier does, so that neither waits for the other. */
    private Decision decideNow(ClaimCheck check, Function<ClaimProof, Decision> decision) {
        solutions.hold(check.supplier());
        return proofs.findForChange(check.id().proof())
                .filter(proof -> proof.state() == ClaimProof.State.WAITING)
                .map(decision)
                .orElse(Decision.GONE);
    }

    private <T> T inOneTransaction(Supplier<T> work) {
        return Optional.ofNullable(transaction.execute(_ -> work.get())).orElseThrow();
    }
}
