package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps stands: first what the groups came to, then where each authority stood in them and what it has to itself, in a transaction of its own. */
@Component
class Stands {

    private final StandTable table;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final List<StandFollower> followers;

    Stands(StandTable table, PlatformTransaction platform, PlatformTransactionManager transactions,
            List<StandFollower> followers) {
        this.table = table;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.followers = List.copyOf(followers);
    }

    /** Of every year whose round is over. */
    void keepAll() {
        platform.call(table::periods).forEach(this::keep);
    }

    /** What groups came to in years of which nothing was ever kept; the places in them come with the night. */
    void keepMissing() {
        platform.call(() -> table.periods().stream().filter(period -> !table.isKept(period)).toList())
                .forEach(this::keepBands);
    }

    private List<StandFollower.Keeping> keepBands(int period) {
        return platform.call(() -> {
            table.keepBands(period);
            return followers.stream().map(follower -> follower.bandsKept(period)).toList();
        });
    }

    private void keep(int period) {
        var keeping = keepBands(period);
        Chore.forEach("Places of " + period, platform.call(() -> table.members(period)),
                organisation -> keep(organisation, period, keeping));
    }

    void keepPlaces(OrganisationId organisation, int period) {
        keep(organisation, period, List.of());
    }

    private void keep(OrganisationId organisation, int period, List<StandFollower.Keeping> more) {
        TenantScope.of(organisation).run(() -> transaction.executeWithoutResult(_ -> {
            table.keepPlaces(organisation, period);
            more.forEach(keeping -> keeping.keep(organisation));
        }));
    }
}
