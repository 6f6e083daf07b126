package be.vlavirgem.domain;

import java.util.List;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Makes the statements of some work fail, as a broken connection would. */
public class Trap implements QueryExecutionListener {
    private String caught = "";

    /** Fails each statement with this text in it while the work runs. */
    public void during(String text, Runnable work) {
        caught = text;
        try {
            work.run();
        } finally {
            caught = "";
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (!caught.isEmpty() && queries.getFirst().getQuery().contains(caught)) {
            throw new IllegalStateException("trapped");
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
