package be.vlavirgem.catalog.suppliers;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** As many sheets of a supplier as a test says, kept by no database: another feature, seen from the register. */
@Component
@Order(90)
class Sheets implements SupplierReferences {

    private final Map<UUID, Integer> sheets = new HashMap<>();
    private int lost;

    void of(SupplierId supplier, int number) {
        sheets.put(supplier.value(), number);
    }

    /** Each move from now on loses as many. */
    void loses(int each) {
        lost = each;
    }

    @Override
    public String messageKey() {
        return "catalog.suppliers.published";
    }

    int count(UUID supplier) {
        return sheets.getOrDefault(supplier, 0);
    }

    @Override
    public String counting() {
        return sheets.keySet()
                .stream()
                .map(known -> "when '%s' then %d".formatted(known, count(known)))
                .collect(Collectors.joining(" ", "select case cast(:thing as text) when '' then 0 ", " else 0 end"));
    }

    @Override
    public void move(UUID from, UUID to) {
        sheets.merge(to, sheets.getOrDefault(from, 0) - lost, Integer::sum);
        sheets.remove(from);
    }
}
