package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.merging.SolutionReferences;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

    @Override
    public int count(UUID solution) {
        return customers.getOrDefault(solution, 0);
    }

    @Override
    public void move(UUID from, UUID to) {
        customers.merge(to, customers.getOrDefault(from, 0) - lost, Integer::sum);
        customers.remove(from);
    }
}
