package be.vlavirgem.maturity;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A measurement is known to whoever may read its organisation. */
@Component
class MeasurementIds implements KnownId {

    private final Measurements measurements;

    MeasurementIds(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public Class<?> type() {
        return Measurement.Id.class;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return measurements.exists(id);
    }
}
