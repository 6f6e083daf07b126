package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A solution as it is worked on is known to its supplier, also once it became part of another. */
@Component
class SolutionIds implements KnownId<Solution.Id> {

    private final Solutions solutions;
    private final MergedSolutions merged;

    SolutionIds(Solutions solutions, MergedSolutions merged) {
        this.solutions = solutions;
        this.merged = merged;
    }

    @Override
    public Class<Solution.Id> type() {
        return Solution.Id.class;
    }

    @Override
    public Solution.Id of(UUID value) {
        return new Solution.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return solutions.exists(id) || merged.today(new Solution.Id(id)).isPresent();
    }
}
