package be.vlavirgem.maturity;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A measurement is known to whoever may read its organisation. */
@Component
class MeasurementIds implements KnownId<Measurement.Id> {

    private final Measurements measurements;

    MeasurementIds(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public Class<Measurement.Id> type() {
        return Measurement.Id.class;
    }

    @Override
    public Measurement.Id of(UUID value) {
        return new Measurement.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return measurements.exists(id);
    }
}
