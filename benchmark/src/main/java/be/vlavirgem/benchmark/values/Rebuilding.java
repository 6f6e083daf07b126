package be.vlavirgem.benchmark.values;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.Measured;
import be.vlavirgem.maturity.MeasuredFigures;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the values of an organisation anew from all it measured; the scope is that organisation's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rebuilding {

    private final MeasuredFigures measured;
    private final ProjectedValues values;

    Rebuilding(MeasuredFigures measured, ProjectedValues values) {
        this.measured = measured;
        this.values = values;
    }

    void rebuild(OrganisationId organisation) {
        var all = measured.of(organisation).stream().map(measured::find).flatMap(Optional::stream).toList();
        values.keepOnly(organisation, all.stream().map(Measured::year).toList());
        all.forEach(values::keep);
    }

    /** Makes those of the measurement after this one anew: it may be doubted otherwise now. */
    void rebuildAfter(Measured corrected) {
        var all = measured.of(corrected.organisation());
        all.stream()
                .skip(all.indexOf(corrected.measurement()) + 1L)
                .findFirst()
                .flatMap(measured::find)
                .ifPresent(values::keep);
    }
}
