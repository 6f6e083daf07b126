package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps stands: first what the groups came to, then where each authority stood in them, in a transaction of its own. */
@Component
class Stands {

    private final StandTable table;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    Stands(StandTable table, PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.table = table;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Of every year whose round is over. */
    void keepAll() {
        platform.call(table::periods).forEach(this::keep);
    }

    /** What groups came to in years of which nothing was ever kept; the places in them come with the night. */
    void keepMissing() {
        platform.call(() -> table.periods().stream().filter(period -> !table.isKept(period)).toList())
                .forEach(period -> platform.run(() -> table.keepBands(period)));
    }

    private void keep(int period) {
        platform.run(() -> table.keepBands(period));
        Chore.forEach("Places of " + period, platform.call(() -> table.members(period)),
                organisation -> keepPlaces(organisation, period));
    }

    void keepPlaces(OrganisationId organisation, int period) {
        TenantScope.of(organisation)
                .run(() -> transaction.executeWithoutResult(_ -> table.keepPlaces(organisation, period)));
    }
}
