package be.vlavirgem.platform.documents;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody does by hand, every night, organisation by organisation: removes what was taken away long ago, gives each a new key once a year, and seals anew what an earlier key sealed. */
@Component
class DocumentCare {

    static final Duration KEPT_AFTER_DELETION = Duration.ofDays(30);
    private static final Duration AGE_OF_A_KEY = Duration.ofDays(365);
    /** In one night and organisation, so that a night is enough for all. */
    private static final int MOST_SEALED_ANEW = 200;

    private final Documents documents;
    private final DocumentRows rows;
    private final Resealing resealing;
    private final Vault vault;
    private final JdbcClient sql;
    private final Clock clock;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    DocumentCare(Documents documents, DocumentRows rows, Resealing resealing, Vault vault, JdbcClient sql, Clock clock,
            PlatformTransaction platform, PlatformTransactionManager transactions) {
        this.documents = documents;
        this.rows = rows;
        this.resealing = resealing;
        this.vault = vault;
        this.sql = sql;
        this.clock = clock;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    void night() {
        Chore.forEach("The care for documents", platform.call(this::organisations), this::careFor);
    }

    /** Each document in a transaction of its own, for one that is damaged is no reason to leave the others. */
    void careFor(OrganisationId organisation) {
        var scope = TenantScope.of(organisation);
        var longGone = within(scope,
                () -> rows.deletedBefore(organisation, clock.instant().minus(KEPT_AFTER_DELETION)));
        Chore.forEach("Erasing a document of " + organisation, longGone, id -> alone(scope, () -> documents.erase(id)));
        alone(scope, () -> renewKey(organisation));
        Chore.forEach("Sealing a document of " + organisation + " anew", within(scope, () -> stale(organisation)),
                id -> alone(scope, () -> resealing.sealAnew(id)));
    }

    private void renewKey(OrganisationId organisation) {
        vault.keyMadeAt(organisation)
                .filter(made -> made.plus(AGE_OF_A_KEY).isBefore(clock.instant()))
                .ifPresent(old -> vault.rotate(organisation));
    }

    private <T> List<T> within(TenantScope scope, Supplier<List<T>> work) {
        return scope.call(() -> transaction.execute(status -> work.get()));
    }

    private void alone(TenantScope scope, Runnable work) {
        scope.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private List<Document.Id> stale(OrganisationId organisation) {
        return vault.currentKey(organisation)
                .map(key -> rows.sealedByAnother(organisation, key, MOST_SEALED_ANEW))
                .orElse(List.of());
    }

    private List<OrganisationId> organisations() {
        return sql.sql("select id from organisation")
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }
}
