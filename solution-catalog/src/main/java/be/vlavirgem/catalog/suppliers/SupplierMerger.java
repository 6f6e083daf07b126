package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Outcome;
import be.vlavirgem.catalog.merging.Recount;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one supplier of two: all that is of the one comes to the other, counted before and after. */
@Service
class SupplierMerger {

    private final SupplierTable table;
    private final List<SupplierReferences> references;
    private final Recount recount;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SupplierMerger(SupplierTable table, ObjectProvider<SupplierReferences> references, Recount recount,
            AuditTrail audit, Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.references = references.orderedStream().toList();
        this.recount = recount;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What would change hands. */
    List<Moved> counted(SupplierId from, SupplierId to) {
        return within(from, to, status -> counts(from, to));
    }

    /** Moves all of the one to the other and ends it; nothing at all when that would lose something. */
    Outcome merge(Access by, SupplierId from, SupplierId to) {
        return within(from, to, status -> {
            var outcome = holdBoth(from, to) ? mergeNow(by, from, to) : new Outcome.Ended();
            if (!(outcome instanceof Outcome.Merged)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /** Always in the same order, so that two merges of the same two do not wait for each other. */
    private boolean holdBoth(SupplierId from, SupplierId to) {
        return Stream.of(from, to).sorted(Comparator.comparing(SupplierId::value)).allMatch(this::hold);
    }

    private boolean hold(SupplierId id) {
        return table.hold(id).filter(Supplier::isGoingOn).isPresent();
    }

    private Outcome mergeNow(Access by, SupplierId from, SupplierId to) {
        var before = counts(from, to);
        table.end(from, LocalDate.now(clock).minusDays(1));
        table.follow(from, to);
        references.forEach(reference -> reference.move(from.value(), to.value()));
        audit.record(to.organisation(), by.person(), "supplier.took-over", from.value(), "");
        return Moved.compare(before, counts(from, to));
    }

    private List<Moved> counts(SupplierId from, SupplierId to) {
        return recount.of(references, from.value(), to.value());
    }

    private <T> T within(SupplierId from, SupplierId to, Function<TransactionStatus, T> work) {
        var both = new TenantScope(Set.of(from.organisation(), to.organisation()), Optional.of(to.organisation()));
        return Objects.requireNonNull(both.call(() -> transaction.execute(work::apply)));
    }
}
