package be.vlavirgem.domain.tenancy;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whose rows a piece of work may read and for whom it writes. Bound to the thread before a transaction begins; a
 * transaction without a bound scope does not begin.
 */
public record TenantScope(Set<OrganisationId> readable, Optional<OrganisationId> written) {

    private static final ScopedValue<TenantScope> CURRENT = ScopedValue.newInstance();

    /** For work on platform tables only: no tenant's row is seen or written. */
    public static TenantScope none() {
        return new TenantScope(Set.of(), Optional.empty());
    }

    /** For work in one organisation, which also reads the history of its predecessors. */
    public static TenantScope of(OrganisationId organisation, Set<OrganisationId> predecessors) {
        var readable = Stream.concat(Stream.of(organisation), predecessors.stream());
        return new TenantScope(readable.collect(Collectors.toUnmodifiableSet()), Optional.of(organisation));
    }

    /** For work in one organisation without predecessors. */
    public static TenantScope of(OrganisationId organisation) {
        return of(organisation, Set.of());
    }

    /** Does the work within this scope; refuses inside a running transaction, whose scope can no longer change. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The scope of a running transaction does not change; bind it before the transaction begins");
        }
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** As {@link #call}, for work without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return this;
        });
    }

    /** The bound scope; throws {@link UnboundScopeException} where none is. */
    static TenantScope current() {
        if (!CURRENT.isBound()) {
            throw new UnboundScopeException();
        }
        return CURRENT.get();
    }
}
