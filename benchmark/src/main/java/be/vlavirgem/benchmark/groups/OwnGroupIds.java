package be.vlavirgem.benchmark.groups;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A group is known to the authority that has it. */
@Component
class OwnGroupIds implements KnownId<OwnGroup.Id> {

    private final OwnGroupTable table;

    OwnGroupIds(OwnGroupTable table) {
        this.table = table;
    }

    @Override
    public Class<OwnGroup.Id> type() {
        return OwnGroup.Id.class;
    }

    @Override
    public OwnGroup.Id of(UUID value) {
        return new OwnGroup.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return table.isThere(id);
    }
}
