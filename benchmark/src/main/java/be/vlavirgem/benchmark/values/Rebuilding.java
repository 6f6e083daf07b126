package be.vlavirgem.benchmark.values;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.Measured;
import be.vlavirgem.maturity.MeasuredFigures;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the values of an organisation anew from all it measured and all that was imported of it; the scope is that organisation's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rebuilding {

    private final MeasuredFigures measured;
    private final ProjectedValues values;
    private final ImportedValues imported;

    Rebuilding(MeasuredFigures measured, ProjectedValues values, ImportedValues imported) {
        this.measured = measured;
        this.values = values;
        this.imported = imported;
    }

    void rebuild(OrganisationId organisation) {
        values.keepOnly(organisation, measured.of(organisation));
        imported.makeAnew(List.of(organisation));
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
