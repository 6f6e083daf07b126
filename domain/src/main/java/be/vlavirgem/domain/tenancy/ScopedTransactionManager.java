package be.vlavirgem.domain.tenancy;

import be.vlavirgem.domain.organisation.OrganisationId;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import javax.sql.DataSource;

/**
 * Begins transactions and tells PostgreSQL the bound scope in one statement, and that nothing may change where that
 * {@link ReadOnly holds}. A manager and not a listener: when a
 * listener's statement fails after the beginning, Spring leaves the transaction's connection on the thread.
 */
public final class ScopedTransactionManager extends JpaTransactionManager {

    private static final String SET_SCOPE = "select set_config('vlavirgem.readable', ?, true), set_config('vlavirgem.organisation', ?, true)";

    private static final String CHANGE_NOTHING = "set transaction read only";

    private final JdbcTemplate sql;

    /** Works on the pool of the application's role. */
    public ScopedTransactionManager(EntityManagerFactory entities, DataSource pool) {
        super(entities);
        setDataSource(pool);
        this.sql = new JdbcTemplate(pool);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var scope = TenantScope.current();
        super.doBegin(transaction, definition);
        try {
            tell(scope);
        } catch (RuntimeException failure) {
            giveUp(transaction, failure);
            throw failure;
        }
    }

    /** The connection goes back to the pool by the rollback: closing alone would leave it in the begun transaction. */
    private void giveUp(Object transaction, RuntimeException failure) {
        var entities = EntityManagerFactoryUtils.getTransactionalEntityManager(obtainEntityManagerFactory());
        try {
            Objects.requireNonNull(entities).getTransaction().rollback();
        } catch (RuntimeException broken) {
            failure.addSuppressed(broken);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }

    private void tell(TenantScope scope) {
        if (ReadOnly.holds()) {
            sql.execute(CHANGE_NOTHING);
        }
        if (scope.readable().isEmpty()) {
            return;
        }
        sql.query(SET_SCOPE, row -> {}, array(scope.readable()),
                scope.written().map(OrganisationId::toString).orElse(""));
    }

    private static String array(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
