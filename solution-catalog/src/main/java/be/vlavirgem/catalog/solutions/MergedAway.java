package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.NotFoundException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows of what an own solution became part. */
@Component
class MergedAway {

    private final MergedSolutions merged;
    private final TransactionTemplate transaction;

    MergedAway(MergedSolutions merged, PlatformTransactionManager transactions) {
        this.merged = merged;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    Optional<Solution.Id> today(Solution.Id solution) {
        return Objects.requireNonNull(transaction.execute(_ -> merged.today(solution)));
    }

    /** The answer; where there is no such solution any more, that of the one it became part of. */
    String or(Solution.Id solution, Function<Solution.Id, String> successor, Supplier<String> answer) {
        try {
            return answer.get();
        } catch (NotFoundException gone) {
            return today(solution).map(successor).orElseThrow(() -> gone);
        }
    }
}
