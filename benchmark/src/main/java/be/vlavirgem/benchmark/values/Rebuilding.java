package be.vlavirgem.benchmark.values;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.Measured;
import be.vlavirgem.maturity.MeasuredFigures;
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
        values.keepOnly(organisation, measured.of(organisation));
    }

    /** Makes those of the measurement after this one anew: it may be doubted otherwise now. */
    void rebuildAfter(Measured corrected) {
        measured.of(corrected.organisation())
                .stream()
                .dropWhile(each -> !each.measurement().equals(corrected.measurement()))
                .skip(1)
                .findFirst()
                .ifPresent(values::keep);
    }
}
