package be.vlavirgem.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** Where nothing may change the database itself refuses, in every scope. */
@SpringJUnitConfig(DomainSlice.class)
class ReadOnlyTest {

    private static final TenantScope OURS = TenantScope.of(new OrganisationId(new UUID(0, 1)));

    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    @Autowired
    ReadOnlyTest(ScopedTransactionManager transactions, JdbcClient sql) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
    }

    @Test
    void aTransactionWithinReadsAndDoesNotWrite() {
        for (var scope : new TenantScope[]{ OURS, TenantScope.none() }) {
            ReadOnly.call(() -> scope.call(() -> {
                assertThat(transaction.<Integer>execute(
                        status -> sql.sql("select 1 from person limit 0").query(Integer.class).list().size())).isZero();
                assertThatExceptionOfType(DataAccessException.class).isThrownBy(this::write)
                        .withStackTraceContaining("read-only transaction");
                return scope;
            }));
        }
        OURS.run(this::write);
    }

    @Test
    void theNextTransactionOfTheSameConnectionWritesAgain() {
        for (var round = 0; round < 3; round++) {
            ReadOnly.call(() -> OURS.call(() -> transaction.execute(status -> status)));
            OURS.run(this::write);
        }
    }

    @Test
    void whatIsExceptedWritesInATransactionOfItsOwn() {
        ReadOnly.call(() -> OURS.call(() -> ReadOnly.except(() -> {
            write();
            return true;
        })));
        OURS.run(() -> transaction.executeWithoutResult(status -> assertThatIllegalStateException()
                .isThrownBy(() -> ReadOnly.call(() -> status))));
        ReadOnly.call(() -> OURS.call(() -> transaction.execute(status -> {
            assertThatIllegalStateException().isThrownBy(() -> ReadOnly.except(() -> status));
            return status;
        })));
    }

    @Test
    void readingLeavesNoTrace() {
        var traces = new ArrayList<String>();
        ReadOnly.leave(() -> traces.add("own"));
        ReadOnly.call(() -> {
            ReadOnly.leave(() -> traces.add("looked along"));
            return traces;
        });
        assertThat(traces).containsExactly("own");
    }

    private void write() {
        transaction.executeWithoutResult(
                status -> sql.sql("update person set name = name where id = ?").param(new UUID(0, 0)).update());
    }
}
