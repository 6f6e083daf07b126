package be.vlavirgem.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.domain.Trap;
import be.vlavirgem.domain.organisation.OrganisationId;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(DomainSlice.class)
class ScopedTransactionManagerTest {
    private static final OrganisationId OURS = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId PREDECESSOR = new OrganisationId(new UUID(0, 2));
    private static final String READABLE = "select coalesce(current_setting('vlavirgem.readable', true), '')";
    private static final String WRITTEN = "select coalesce(current_setting('vlavirgem.organisation', true), '')";
    private static final String SESSION = "select pg_backend_pid()::text";

    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final Trap trap;

    @Autowired
    ScopedTransactionManagerTest(ScopedTransactionManager transactions, JdbcClient sql, Trap trap) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.trap = trap;
    }

    @Test
    void aTransactionKnowsWhatItReadsAndForWhomItWrites() {
        TenantScope.of(OURS, Set.of(PREDECESSOR)).run(() -> {
            assertThat(answer(READABLE)).isEqualTo("{%s,%s}".formatted(OURS, PREDECESSOR));
            assertThat(answer(WRITTEN)).isEqualTo(OURS.toString());
        });
    }

    @Test
    void withoutScopeNoTransactionBegins() {
        assertThatExceptionOfType(UnboundScopeException.class).isThrownBy(() -> answer(READABLE));
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void aBackgroundThreadHasNoScopeOfItsStarter() {
        TenantScope.of(OURS).run(() -> {
            var background = CompletableFuture.supplyAsync(() -> answer(READABLE), Thread.ofPlatform()::start);
            assertThatExceptionOfType(CompletionException.class).isThrownBy(background::join)
                    .withCauseInstanceOf(UnboundScopeException.class);
        });
    }

    @Test
    void theScopeOfARunningTransactionDoesNotChange() {
        TenantScope.of(OURS)
                .run(() -> transaction.executeWithoutResult(status -> assertThatIllegalStateException()
                        .isThrownBy(() -> TenantScope.none().run(() -> {}))
                        .withMessageContaining("does not change")));
    }

    @Test
    void betweenTransactionsAnInnerScopeHoldsForItsWorkOnly() {
        TenantScope.of(OURS).run(() -> {
            TenantScope.of(PREDECESSOR).run(() -> assertThat(answer(WRITTEN)).isEqualTo(PREDECESSOR.toString()));
            assertThat(answer(WRITTEN)).isEqualTo(OURS.toString());
        });
    }

    @Test
    void theNextTransactionOnTheSameConnectionInheritsNothing() {
        var session = TenantScope.of(OURS).call(() -> answer(SESSION));
        TenantScope.none().run(() -> {
            assertThat(answer(SESSION)).isEqualTo(session);
            assertThat(answer(READABLE)).isEmpty();
            assertThat(answer(WRITTEN)).isEmpty();
        });
    }

    @Test
    void aScopeThatCannotBeToldLeavesNoConnectionOnTheThread() {
        trap.during("set_config", () -> TenantScope.of(OURS)
                .run(() -> assertThatIllegalStateException().isThrownBy(() -> answer(READABLE))
                        .withMessage("trapped")));
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
        TenantScope.of(OURS).run(() -> assertThat(answer(WRITTEN)).isEqualTo(OURS.toString()));
    }

    private String answer(String question) {
        return transaction.execute(status -> sql.sql(question).query(String.class).single());
    }
}
