package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what measurements say in numbers, as {@link MeasurementEvents} told it when they changed. */
@Service
@Transactional(readOnly = true)
class MeasuredReader implements MeasuredFigures {

    private final Measurements measurements;
    private final MeasurementService service;
    private final Corrections corrections;
    private final HintReader hints;

    MeasuredReader(Measurements measurements, MeasurementService service, Corrections corrections, HintReader hints) {
        this.measurements = measurements;
        this.service = service;
        this.corrections = corrections;
        this.hints = hints;
    }

    @Override
    public Optional<Measured> find(UUID measurement) {
        return measurements.find(new Measurement.Id(measurement)).map(service::sheet).map(this::measured);
    }

    private Measured measured(Sheet sheet) {
        return SheetFigures.of(sheet, hints.figures(sheet), corrections.standing(sheet.measurement().id()));
    }

    @Override
    public List<UUID> of(OrganisationId organisation) {
        return measurements.of(organisation);
    }
}
