package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.NotFoundException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads from the pages of an own solution that became part of another to those of that other. */
@Component
class MergedAway {

    private final MergedSolutions merged;
    private final TransactionTemplate transaction;

    MergedAway(MergedSolutions merged, PlatformTransactionManager transactions) {
        this.merged = merged;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** The page; where there is none any more, the way to that of the solution it became part of. */
    String or(Solution.Id solution, Function<Solution.Id, String> path, Supplier<String> page) {
        try {
            return page.get();
        } catch (NotFoundException gone) {
            var today = transaction.execute(_ -> merged.today(solution));
            if (today == null || today.isEmpty()) {
                throw gone;
            }
            return "redirect:" + path.apply(today.get());
        }
    }
}
