package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the people of a supplier: counted in one statement, and what counts no more. */
@Service
class SupplierWork {

    /** All of it, for somebody. */
    record Waiting(List<SupplierToDo.Counted> toDos, List<SupplierConcern.Line> concerns) {}

    static final Waiting NOTHING = new Waiting(List.of(), List.of());

    private final List<SupplierToDo> kinds;
    private final List<SupplierConcern> concerns;
    private final JdbcClient sql;
    private final Clock clock;

    SupplierWork(ObjectProvider<SupplierToDo> kinds, ObjectProvider<SupplierConcern> concerns, JdbcClient sql,
            Clock clock) {
        this.kinds = kinds.orderedStream().toList();
        this.concerns = concerns.orderedStream().toList();
        this.sql = sql;
        this.clock = clock;
    }

    /** Of the supplier that is worked for; who describes no solutions has none of them to do. */
    @Transactional(readOnly = true)
    Waiting of(Access access, Locale locale) {
        var counted = access.may(Permission.DESCRIBE_SOLUTIONS)
                ? counted(access.organisation())
                : List.<SupplierToDo.Counted>of();
        return new Waiting(counted, concerns.stream().flatMap(each -> each.of(access, locale).stream()).toList());
    }

    /** In the order in which it is best done. */
    private List<SupplierToDo.Counted> counted(OrganisationId supplier) {
        return kinds.isEmpty()
                ? List.of()
                : sql.sql(counting())
                        .param("supplier", supplier.value())
                        .param("today", LocalDate.now(clock))
                        .query((row, number) -> kinds.get(row.getInt("place")).counted(row.getInt("number")))
                        .list();
    }

    private String counting() {
        return IntStream.range(0, kinds.size())
                .mapToObj(place -> "select %d as place, (%s) as number".formatted(place, kinds.get(place).count()))
                .collect(Collectors.joining(" union all ", "select * from (",
                        ") as counted where number > 0 order by place"));
    }
}
