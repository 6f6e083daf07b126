package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits for the people of a supplier, all of it in one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SupplierToDos {

    private final List<SupplierToDo> kinds;
    private final JdbcClient sql;
    private final Clock clock;

    SupplierToDos(ObjectProvider<SupplierToDo> kinds, JdbcClient sql, Clock clock) {
        this.kinds = kinds.orderedStream().toList();
        this.sql = sql;
        this.clock = clock;
    }

    /** What there is of, in the order in which it is best done. */
    List<SupplierToDo.Counted> of(OrganisationId supplier) {
        return kinds.isEmpty() ? List.of() : sql.sql(counting())
                .param("supplier", supplier.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> counted(kinds.get(row.getInt("place")), row.getInt("number")))
                .list();
    }

    private String counting() {
        return IntStream.range(0, kinds.size())
                .mapToObj(place -> "select %d as place, (%s) as number".formatted(place, kinds.get(place).count()))
                .collect(Collectors.joining(" union all ", "select * from (", ") as counted where number > 0 order by place"));
    }

    private static SupplierToDo.Counted counted(SupplierToDo kind, int number) {
        return new SupplierToDo.Counted(kind.messageKey(), number, kind.href());
    }
}
