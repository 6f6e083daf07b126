package be.vlavirgem.maturity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Another module, which hears what measurements say within the transaction that changes them. */
@Component
class HeardMeasurements {

    private final List<MeasurementChanged> all = new ArrayList<>();

    @EventListener
    void hear(MeasurementChanged changed) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Told outside the transaction: " + changed);
        }
        all.add(changed);
    }

    /** What was told since the last call. */
    List<MeasurementChanged> taken() {
        var told = List.copyOf(all);
        all.clear();
        return told;
    }
}
