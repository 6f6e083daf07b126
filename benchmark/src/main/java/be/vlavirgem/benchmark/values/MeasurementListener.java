package be.vlavirgem.benchmark.values;

import be.vlavirgem.maturity.MeasurementChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings what changed in a measurement into the benchmark, in the transaction that changed it. */
@Component
class MeasurementListener {

    private final ProjectedValues values;
    private final Rebuilding rebuilding;

    MeasurementListener(ProjectedValues values, Rebuilding rebuilding) {
        this.values = values;
        this.rebuilding = rebuilding;
    }

    @EventListener
    void changed(MeasurementChanged change) {
        values.keep(change.measured());
        if (change instanceof MeasurementChanged.Corrected) {
            rebuilding.rebuildAfter(change.measured());
        }
    }
}
