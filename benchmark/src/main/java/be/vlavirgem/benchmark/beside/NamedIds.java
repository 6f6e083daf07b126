package be.vlavirgem.benchmark.beside;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An authority is known beside whose figures one may look. */
@Component
class NamedIds implements KnownId<NamedId> {

    private final BesideTable table;

    NamedIds(BesideTable table) {
        this.table = table;
    }

    @Override
    public Class<NamedId> type() {
        return NamedId.class;
    }

    @Override
    public NamedId of(UUID value) {
        return new NamedId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return table.shows(id);
    }
}
