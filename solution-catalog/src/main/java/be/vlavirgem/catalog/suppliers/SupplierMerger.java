package be.vlavirgem.catalog.suppliers;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one supplier of two: all that is of the one comes to the other, counted before and after. */
@Service
class SupplierMerger {

    /**
     * How many of something change hands.
     *
     * @param messageKey names it
     * @param from that the one has which ends
     * @param to that the other has
     * @param together after it is done: what both had stands there once
     */
    record Moved(String messageKey, int from, int to, int together) {}

    /** What became of it. */
    sealed interface Outcome {

        record Merged() implements Outcome {}

        /** One of them ended meanwhile. */
        record Ended() implements Outcome {}

        /** The counts do not agree, so nothing was done. */
        record Lost(String messageKey, int expected, int found) implements Outcome {}
    }

    private final SupplierTable table;
    private final List<SupplierReferences> references;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SupplierMerger(SupplierTable table, ObjectProvider<SupplierReferences> references, AuditTrail audit, Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.references = references.orderedStream().toList();
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What would change hands. */
    List<Moved> counted(SupplierId from, SupplierId to) {
        return within(from, to, status -> countedNow(from, to));
    }

    private List<Moved> countedNow(SupplierId from, SupplierId to) {
        return references.stream().map(reference -> {
            var one = reference.count(from.value());
            var other = reference.count(to.value());
            return new Moved(reference.messageKey(), one, other,
                    one + other - reference.shared(from.value(), to.value()));
        }).toList();
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
        var before = countedNow(from, to);
        table.end(from, LocalDate.now(clock).minusDays(1));
        table.follow(from, to);
        references.forEach(reference -> reference.move(from.value(), to.value()));
        audit.record(to.organisation(), by.person(), "supplier.took-over", from.value(), "");
        return lost(before, from, to);
    }

    /** The first count that does not agree. */
    private Outcome lost(List<Moved> before, SupplierId from, SupplierId to) {
        return IntStream.range(0, references.size())
                .mapToObj(place -> lost(references.get(place), before.get(place), from, to))
                .filter(Outcome.Lost.class::isInstance)
                .findFirst()
                .orElseGet(Outcome.Merged::new);
    }

    private static Outcome lost(SupplierReferences reference, Moved before, SupplierId from, SupplierId to) {
        var left = reference.count(from.value());
        var found = reference.count(to.value());
        return left == 0 && found == before.together()
                ? new Outcome.Merged()
                : new Outcome.Lost(reference.messageKey(), before.together(), found);
    }

    private <T> T within(SupplierId from, SupplierId to, Function<TransactionStatus, T> work) {
        var both = new TenantScope(Set.of(from.organisation(), to.organisation()), Optional.of(to.organisation()));
        return Objects.requireNonNull(both.call(() -> transaction.execute(work::apply)));
    }
}
