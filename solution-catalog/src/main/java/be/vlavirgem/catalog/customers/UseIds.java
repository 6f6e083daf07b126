package be.vlavirgem.catalog.customers;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A question is known to the authority that is asked, also after it answered. */
@Component
class UseIds implements KnownId<UseId> {

    private final Uses uses;

    UseIds(Uses uses) {
        this.uses = uses;
    }

    @Override
    public Class<UseId> type() {
        return UseId.class;
    }

    @Override
    public UseId of(UUID value) {
        return new UseId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return uses.isAsked(new UseId(id));
    }
}
