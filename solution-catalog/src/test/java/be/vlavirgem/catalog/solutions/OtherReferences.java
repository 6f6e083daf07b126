package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** As many things of another feature as a test says a solution has, kept by no database. */
@Component
@Order(90)
class OtherReferences implements SolutionReferences {

    private final Map<UUID, Integer> customers = new HashMap<>();
    private int lost;

    void of(Solution.Id solution, int number) {
        customers.put(solution.value(), number);
    }

    /** Each move from now on loses as many. */
    void loses(int each) {
        lost = each;
    }

    @Override
    public String messageKey() {
        return "catalog.suppliers.published";
    }

    int count(UUID solution) {
        return customers.getOrDefault(solution, 0);
    }

    @Override
    public String counting() {
        return customers.keySet()
                .stream()
                .map(known -> "when '%s' then %d".formatted(known, count(known)))
                .collect(Collectors.joining(" ", "select case cast(:thing as text) when '' then 0 ", " else 0 end"));
    }

    @Override
    public void move(UUID from, UUID to) {
        customers.merge(to, customers.getOrDefault(from, 0) - lost, Integer::sum);
        customers.remove(from);
    }
}
