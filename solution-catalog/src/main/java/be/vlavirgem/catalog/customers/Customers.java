package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.customers.Customer.Use;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The customers of the supplier worked for. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Customers {

    static final String TABLE = "solution_customer";

    /** As they are kept. */
    static final List<String> COLUMNS = List.of("organisation_id", "id", "solution_id", "authority_id", "since",
            "stated_at");

    /** What is asked about, of which a solution that became part of another is that other. */
    private static final String ASKED = """
            select asked.solution as said, coalesce(into_id, asked.solution) as solution, authority
            from unnest(:solutions::uuid[], :authorities::uuid[]) as asked (solution, authority) left join merged_solution on merged_solution.id = asked.solution
            """;

    private final JdbcClient sql;
    private final IdSource ids;
    private final Clock clock;

    Customers(JdbcClient sql, IdSource ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** Since when, of those among these that are kept; each as it was asked. */
    Map<Use, LocalDate> since(Collection<Use> uses) {
        var found = new LinkedHashMap<Use, LocalDate>();
        sql.sql("select said as solution_id, authority_id, since from solution_customer join (" + ASKED
                + ") as asked on asked.solution = solution_id and authority = authority_id")
                .param("solutions", texts(uses, Use::solution))
                .param("authorities", texts(uses, Use::authority))
                .query((ResultSet row) -> {
                    found.put(use(row), row.getObject("since", LocalDate.class));
                });
        return found;
    }

    /** Those of which something else that was said was joined since a moment, for their solutions became one; each as it was asked. */
    Set<Use> joinedSince(Collection<Use> uses, Instant moment) {
        return Set.copyOf(sql.sql("select said as solution_id, authority_id from solution_customer join (" + ASKED
                + ") as asked on asked.solution = solution_id and authority = authority_id where joined_at >= :moment")
                .param("solutions", texts(uses, Use::solution))
                .param("authorities", texts(uses, Use::authority))
                .param("moment", Timestamp.from(moment))
                .query((row, number) -> use(row))
                .list());
    }

    /** Keeps all of these, of what became one since the earlier day; one that is there already gets another day. */
    void keep(OrganisationId supplier, Map<Use, LocalDate> stated) {
        var uses = List.copyOf(stated.keySet());
        sql.sql("""
                insert into solution_customer (organisation_id, id, solution_id, authority_id, since, stated_at)
                select :supplier, (array_agg(said.id))[1], coalesce(into_id, solution), authority, min(day), :now
                from unnest(:ids::uuid[], :solutions::uuid[], :authorities::uuid[], :days::date[]) as said (id, solution, authority, day)
                left join merged_solution on merged_solution.id = solution
                group by coalesce(into_id, solution), authority
                on conflict (organisation_id, solution_id, authority_id) do update set since = excluded.since
                """)
                .param("supplier", supplier.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", texts(uses, _ -> ids.next()))
                .param("solutions", texts(uses, Use::solution))
                .param("authorities", texts(uses, Use::authority))
                .param("days", texts(uses, stated::get))
                .update();
    }

    void takeBack(Collection<Use> uses) {
        sql.sql("delete from solution_customer using (" + ASKED
                + ") as asked where asked.solution = solution_id and authority = authority_id")
                .param("solutions", texts(uses, Use::solution))
                .param("authorities", texts(uses, Use::authority))
                .update();
    }

    Optional<Customer> find(Customer.Id id) {
        return sql.sql("""
                select solution_customer.id, solution_id, authority_id, organisation.name as authority, solution.name as solution, since
                from solution_customer join organisation on organisation.id = authority_id join solution on solution.id = solution_id
                where solution_customer.id = ?
                """).param(id.value()).query(Customers::customer).optional();
    }

    boolean exists(UUID id) {
        return sql.sql("select exists (select from solution_customer where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static Customer customer(ResultSet row, int number) throws SQLException {
        return new Customer(new Customer.Id(row.getObject("id", UUID.class)), use(row), row.getString("authority"),
                row.getString("solution"), row.getObject("since", LocalDate.class));
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(row.getObject("solution_id", UUID.class), row.getObject("authority_id", UUID.class));
    }

    private static <T> String[] texts(Collection<T> ones, Function<T, ?> part) {
        return ones.stream().map(one -> String.valueOf(part.apply(one))).toArray(String[]::new);
    }
}
