package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Map;
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
    public List<Measured> of(OrganisationId organisation) {
        var corrected = corrections.standing(organisation);
        return measurements.of(organisation)
                .stream()
                .map(service::sheet)
                .map(sheet -> measured(sheet, corrected.getOrDefault(sheet.measurement().id(), Map.of())))
                .toList();
    }

    private Measured measured(Sheet sheet, Map<String, AnswerValue> corrected) {
        return SheetFigures.of(sheet, hints.figures(sheet), corrected);
    }
}
