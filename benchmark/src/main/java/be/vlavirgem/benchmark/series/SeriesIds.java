package be.vlavirgem.benchmark.series;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A series is known to the authority that keeps it, and to the one it became part of. */
@Component
class SeriesIds implements KnownId<OwnSeries.Id> {

    private final SeriesTable table;

    SeriesIds(SeriesTable table) {
        this.table = table;
    }

    @Override
    public Class<OwnSeries.Id> type() {
        return OwnSeries.Id.class;
    }

    @Override
    public OwnSeries.Id of(UUID value) {
        return new OwnSeries.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return table.isThere(id);
    }
}
