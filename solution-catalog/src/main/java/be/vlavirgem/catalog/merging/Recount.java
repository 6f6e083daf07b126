package be.vlavirgem.catalog.merging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what two things have before they become one, and again after; all of it in one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Recount {

    private final JdbcClient sql;

    Recount(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of the references. */
    public List<Moved> of(List<? extends References> all, UUID from, UUID to) {
        return all.isEmpty()
                ? List.of()
                : sql.sql(IntStream.range(0, all.size())
                        .mapToObj(place -> counting(place, all.get(place)))
                        .collect(Collectors.joining(" union all ", "", " order by place")))
                        .param("from", from)
                        .param("to", to)
                        .query((row, number) -> new Moved(all.get(row.getInt("place")).messageKey(),
                                row.getInt("ends"), row.getInt("stays"),
                                row.getInt("ends") + row.getInt("stays") - row.getInt("shared")))
                        .list();
    }

    private static String counting(int place, References one) {
        return "select %d as place, (%s) as ends, (%s) as stays, (%s) as shared".formatted(place,
                one.counting().replace(":thing", ":from"), one.counting().replace(":thing", ":to"), one.sharing());
    }
}
