package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A solution as it is worked on is known to its supplier. */
@Component
class SolutionIds implements KnownId<Solution.Id> {

    private final Solutions solutions;

    SolutionIds(Solutions solutions) {
        this.solutions = solutions;
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
        return solutions.exists(id);
    }
}
