package be.vlavirgem.benchmark.values;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the values of measurements that were there before the benchmark, or were loaded past its events. */
@Component
class FirstValues {

    private static final Logger LOG = LoggerFactory.getLogger(FirstValues.class);

    /** One computes while the database reads for the other. */
    private static final int AT_ONCE = 2;

    private final JdbcClient sql;
    private final Organisations organisations;
    private final Rebuilding rebuilding;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    FirstValues(JdbcClient sql, Organisations organisations, Rebuilding rebuilding, PlatformTransaction platform,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.organisations = organisations;
        this.rebuilding = rebuilding;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Where some are missing. */
    void make() {
        if (platform.call(() -> sql.sql("select benchmark_lacks_values()").query(Boolean.class).single())) {
            makeAnew();
        }
    }

    /** Of everybody: a formula may be another by now, and inhabitants may have come in. What did not change stays. */
    void makeAnew() {
        var begun = System.nanoTime();
        rebuild(platform.call(organisations::all));
        LOG.info("Made the values of the benchmark in {} ms", Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** One that fails keeps neither the others nor the portal from going on. */
    private void rebuild(List<OrganisationId> all) {
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            CompletableFuture.allOf(all.stream()
                    .map(organisation -> CompletableFuture.runAsync(
                            () -> Chore.forEach("Values of the benchmark", List.of(organisation), this::rebuild),
                            workers))
                    .toArray(CompletableFuture[]::new)).join();
        }
    }

    private void rebuild(OrganisationId organisation) {
        TenantScope.of(organisation)
                .run(() -> transaction.executeWithoutResult(_ -> rebuilding.rebuild(organisation)));
    }
}
