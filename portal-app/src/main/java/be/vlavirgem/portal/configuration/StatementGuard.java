package be.vlavirgem.portal.configuration;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Refuses a statement outside a transaction: without one no scope is set, and row-level security would answer "nothing" silently. */
@Component
class StatementGuard implements QueryExecutionListener, SmartLifecycle {

    /** Before everything else that starts; until then Hibernate and Flyway look at the schema. */
    private static final int FIRST = Integer.MIN_VALUE;

    private volatile boolean watching;

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (watching && TransactionSynchronizationManager.getResourceMap().isEmpty()) {
            throw new IllegalStateException("No SQL outside a transaction: " + queries.getFirst().getQuery());
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void start() {
        watching = true;
    }

    @Override
    public void stop() {
        watching = false;
    }

    @Override
    public boolean isRunning() {
        return watching;
    }

    @Override
    public int getPhase() {
        return FIRST;
    }
}
