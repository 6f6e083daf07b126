package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what everybody reads of a supplier, and ends one; each deed stands in the books of the supplier itself. */
@Service
class SupplierKeeper {

    /** What became of the wish to keep something. */
    enum Outcome {
        KEPT,
        /** Somebody else kept something meanwhile. */
        MEANWHILE,
        /** Another supplier has the number. */
        TAKEN
    }

    /** A supplier with those it was merged with. */
    record Known(Supplier supplier, List<Kin> kin) {
        Known {
            kin = List.copyOf(kin);
        }
    }

    private final SupplierTable table;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    SupplierKeeper(SupplierTable table, AuditTrail audit, ApplicationEventPublisher events, Clock clock,
            PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.table = table;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<Supplier> find(SupplierId id) {
        return platform.call(() -> table.find(id));
    }

    Optional<Known> withKin(SupplierId id) {
        return platform.call(() -> table.find(id).map(found -> new Known(found, table.kin(id))));
    }

    /** The one of now with this address or name that is not this one. */
    Optional<Supplier> named(String slug, String name, SupplierId butNot) {
        return platform.call(() -> table.named(slug, name, butNot));
    }

    /** Keeps what is other than before; nothing is written where nothing is. */
    Outcome keep(Access by, Supplier before, Supplier after) {
        var changed = changed(before, after);
        try {
            return changed.isEmpty() || within(before.id(), () -> keepNow(by, after, changed))
                    ? Outcome.KEPT
                    : Outcome.MEANWHILE;
        } catch (DuplicateKeyException taken) {
            return Outcome.TAKEN;
        }
    }

    private static List<String> changed(Supplier before, Supplier after) {
        var changed = new ArrayList<>(after.company().differences(before.company()));
        if (!after.kbo().equals(before.kbo())) {
            changed.add("kbo");
        }
        return changed;
    }

    private boolean keepNow(Access by, Supplier after, List<String> changed) {
        var kept = table.keep(after);
        if (kept) {
            audit.record(after.id().organisation(), by.person(), "supplier.described", after.id().value(),
                    String.join(" ", changed));
        }
        return kept;
    }

    /** Ends it as of today; false when somebody else did meanwhile. */
    boolean end(Access by, SupplierId id) {
        return within(id, () -> {
            var ended = table.end(id, LocalDate.now(clock).minusDays(1));
            if (ended) {
                events.publishEvent(new SupplierEnded(id.value()));
                audit.record(id.organisation(), by.person(), "supplier.ended", id.value(), "");
            }
            return ended;
        });
    }

    private boolean within(SupplierId id, BooleanSupplier work) {
        return Boolean.TRUE.equals(TenantScope.of(id.organisation())
                .call(() -> transaction.execute(status -> work.getAsBoolean())));
    }
}
