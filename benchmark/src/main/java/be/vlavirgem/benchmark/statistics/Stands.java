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

/** Keeps stands: first what the groups came to, then where each authority stood in them, in a transaction of its own. */
@Component
class Stands {

    private static final Logger LOG = LoggerFactory.getLogger(Stands.class);
    private static final int AT_ONCE = 300;

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

    /** Of years of which nothing was ever kept; but the places of the last one only: those of years before come with the night. */
    void keepMissing() {
        var begun = System.nanoTime();
        var missing = platform.call(() -> table.periods().stream().filter(period -> !table.isKept(period)).toList());
        Chore.forEach("Bands", missing, period -> platform.run(() -> table.keepBands(period)));
        missing.stream().findFirst().ifPresent(this::keepPlaces);
        LOG.info("Kept first stands of {} years in {} ms", missing.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private void keep(int period) {
        platform.run(() -> table.keepBands(period));
        keepPlaces(period);
    }

    private void keepPlaces(int period) {
        var members = platform.call(() -> table.members(period));
        for (int first = 0; first < members.size(); first += AT_ONCE) {
            keepPlaces(members.subList(first, Math.min(first + AT_ONCE, members.size())), period);
        }
    }

    /** Read for many at once, because each of their groups is put in order for all of them; kept by each for itself. */
    private void keepPlaces(List<OrganisationId> organisations, int period) {
        var places = new TenantScope(Set.copyOf(organisations), Optional.empty())
                .call(() -> Objects.requireNonNull(transaction.execute(_ -> table.places(organisations, period))));
        Chore.forEach("Places of " + period, places.entrySet(), each -> TenantScope.of(each.getKey())
                .run(() -> transaction
                        .executeWithoutResult(_ -> table.keepPlaces(each.getKey(), period, each.getValue()))));
    }
}
