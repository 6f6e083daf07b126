package be.vlavirgem.platform.usage;

import be.vlavirgem.platform.usage.UsageCounts.Counted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two tables of usage: the counts, and who was counted already these two days. */
@Component
class UsageTable {

    private static final String ADD = """
            with seen as (
                select * from unnest(:days::date[], :modules::text[], :organisations::uuid[], :people::uuid[], :actions::bigint[])
                    as seen (day, module, organisation_id, person_id, actions)
            ), newcomer as (
                insert into usage_day_person (day, module, organisation_id, person_id)
                select day, module, organisation_id, person_id from seen
                on conflict do nothing returning day, module, organisation_id
            )
            insert into usage_day (day, module, organisation_id, people, actions)
            select day, module, organisation_id,
                   (select count(*) from newcomer where (newcomer.day, newcomer.module, newcomer.organisation_id)
                                                      = (seen.day, seen.module, seen.organisation_id)),
                   sum(actions)
            from seen group by day, module, organisation_id
            on conflict (day, module, organisation_id) do update
                set people = usage_day.people + excluded.people, actions = usage_day.actions + excluded.actions
            """;

    private final JdbcClient sql;

    UsageTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional
    void add(Map<Counted, Long> counted, LocalDate today) {
        var keys = List.copyOf(counted.keySet());
        sql.sql(ADD)
                .param("days", texts(keys, Counted::day))
                .param("modules", texts(keys, Counted::module))
                .param("organisations", texts(keys, Counted::organisation))
                .param("people", texts(keys, Counted::person))
                .param("actions", texts(keys, counted::get))
                .update();
        sql.sql("delete from usage_day_person where day < ?").param(today.minusDays(1)).update();
    }

    private static String[] texts(List<Counted> keys, Function<Counted, ?> part) {
        return keys.stream().map(key -> String.valueOf(part.apply(key))).toArray(String[]::new);
    }
}
