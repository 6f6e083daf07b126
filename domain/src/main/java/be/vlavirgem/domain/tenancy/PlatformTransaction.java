package be.vlavirgem.domain.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction on platform tables only, for work that belongs to no organisation: seeds, signing in, counts. */
@Component
public class PlatformTransaction {

    private final TransactionTemplate transaction;

    PlatformTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does the work, all or nothing; no tenant's row is seen or written. */
    public void run(Runnable work) {
        TenantScope.none().run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** As {@link #run}, for work with a result. */
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        return TenantScope.none().call(() -> transaction.execute(status -> work.get()));
    }
}
