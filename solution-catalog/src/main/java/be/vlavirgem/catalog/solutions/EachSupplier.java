package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the day asks of all suppliers of which something is published: each in its own scope and transaction. */
@Component
class EachSupplier {

    private final SolutionNames names;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    EachSupplier(SolutionNames names, PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.names = names;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does it for each, by the name under which the log tells where it failed. */
    void work(String what, Consumer<OrganisationId> work) {
        Chore.forEach(what, platform.call(names::suppliers), supplier -> TenantScope.of(supplier)
                .run(() -> transaction.executeWithoutResult(_ -> work.accept(supplier))));
    }
}
