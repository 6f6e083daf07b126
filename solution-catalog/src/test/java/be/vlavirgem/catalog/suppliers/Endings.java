package be.vlavirgem.catalog.suppliers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of suppliers that end, as the features do that show something of them. */
@Component
class Endings {

    private final List<UUID> heard = new ArrayList<>();

    @EventListener
    void of(SupplierEnded event) {
        heard.add(event.supplier());
    }

    List<UUID> heard() {
        return List.copyOf(heard);
    }
}
