package be.vlavirgem.testsupport;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Notes the statements a request sends to the database; those of Spring Session and of work beside it are not the page's. */
public final class StatementCounter implements QueryExecutionListener {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile Thread asker = Thread.currentThread();

    /** The statements the work sends, in order; a batch is one. */
    public List<String> during(Runnable work) {
        asker = Thread.currentThread();
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        var statement = queries.getFirst().getQuery();
        if (!statement.toLowerCase(Locale.ROOT).contains("spring_session") && isOfTheRequest(Thread.currentThread())) {
            statements.add(statement.strip().replaceAll("\\s+", " "));
        }
    }

    private boolean isOfTheRequest(Thread thread) {
        return thread.equals(asker) || thread.getName().startsWith("http-");
    }
}
