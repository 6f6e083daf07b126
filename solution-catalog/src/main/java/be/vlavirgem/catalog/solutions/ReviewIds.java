package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That a sheet is looked at is known to its supplier; V-ICT-OR, who looks, is not asked. */
@Component
class ReviewIds implements KnownId<Review.Id> {

    private final Solutions solutions;

    ReviewIds(Solutions solutions) {
        this.solutions = solutions;
    }

    @Override
    public Class<Review.Id> type() {
        return Review.Id.class;
    }

    @Override
    public Review.Id of(UUID value) {
        return new Review.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return solutions.exists(id);
    }
}
