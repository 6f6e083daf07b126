package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps stands: first what the groups came to, then where each authority stood in them and what it has to itself, in a transaction of its own. */
@Component
class Stands {

    private static final Logger LOG = LoggerFactory.getLogger(Stands.class);
    private static final int AT_ONCE = 300;

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

    /** Of years of which nothing was ever kept; but what each has to itself of the last one only: of years before it comes with the night. */
    void keepMissing() {
        var begun = System.nanoTime();
        var missing = platform.call(() -> table.periods().stream().filter(period -> !table.isKept(period)).toList());
        missing.stream().findFirst().ifPresent(this::keep);
        Chore.forEach("Bands", missing.stream().skip(1).toList(), this::keepBands);
        LOG.info("Kept first stands of {} years in {} ms", missing.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private void keep(int period) {
        keepOwn(period, keepBands(period));
    }

    private List<StandFollower.Keeping> keepBands(int period) {
        return platform.call(() -> {
            table.keepBands(period);
            return followers.stream().map(follower -> follower.bandsKept(period)).toList();
        });
    }

    private void keepOwn(int period, List<StandFollower.Keeping> more) {
        var members = platform.call(() -> table.members(period));
        for (int first = 0; first < members.size(); first += AT_ONCE) {
            keepOwn(members.subList(first, Math.min(first + AT_ONCE, members.size())), period, more);
        }
    }

    /** Places are read for many at once, because each of their groups is put in order for all of them; kept by each for itself. */
    private void keepOwn(List<OrganisationId> organisations, int period, List<StandFollower.Keeping> more) {
        var places = new TenantScope(Set.copyOf(organisations), Optional.empty())
                .call(() -> Objects.requireNonNull(transaction.execute(_ -> table.places(organisations, period))));
        Chore.forEach("Places of " + period, organisations, each -> TenantScope.of(each)
                .run(() -> transaction.executeWithoutResult(_ -> {
                    Optional.ofNullable(places.get(each)).ifPresent(own -> table.keepPlaces(each, period, own));
                    more.forEach(keeping -> keeping.keep(each));
                })));
    }
}
