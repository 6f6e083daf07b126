package be.vlavirgem.domain.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many people live in each authority on 1 January of each year, as the back office brings it every year. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Inhabitants {

    /** Of which authority and year. */
    public record Key(OrganisationId organisation, int year) {}

    /** How many there are. */
    public record Count(Key key, int people) {}

    /** Who had a NIS code when: a local authority of ours, or a municipality that ended before there was one. */
    public record Bearer(NisCode nis, String name, Optional<OrganisationId> organisation, Optional<LocalDate> from,
            Optional<LocalDate> until) {

        /** Says whether the code was borne on that day. */
        public boolean isOn(LocalDate day) {
            return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
        }
    }

    private final JdbcClient sql;

    Inhabitants(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everyone who ever bore a NIS code of a Flemish municipality. */
    public List<Bearer> bearers() {
        return sql.sql("""
                select nis, name, id, valid_from, valid_until from organisation where kind = 'LOCAL_AUTHORITY' and nis is not null
                union all
                select old_nis, old_name, null, null, merged_on - 1 from merger where not exists (
                    select from organisation where kind = 'LOCAL_AUTHORITY' and nis = old_nis)
                """)
                .query((row, number) -> new Bearer(new NisCode(row.getString("nis")), row.getString("name"),
                        Optional.ofNullable(row.getObject("id", UUID.class)).map(OrganisationId::new),
                        Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class))))
                .list();
    }

    /** Of every authority and year that is known. */
    public List<Count> all() {
        return sql.sql("select organisation_id, year, count from inhabitants").query(Inhabitants::count).list();
    }

    /** The counts that are known, of these. */
    public List<Count> of(Collection<Key> keys) {
        return sql.sql("""
                select organisation_id, year, count from inhabitants
                where (organisation_id, year) in (select * from unnest(?::uuid[], ?::smallint[]))
                """)
                .param(texts(keys, Key::organisation))
                .param(texts(keys, Key::year))
                .query(Inhabitants::count)
                .list();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(new Key(new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getInt("year")),
                row.getInt("count"));
    }

    /** Adds or changes these. */
    public void keep(Collection<Count> counts) {
        sql.sql("""
                insert into inhabitants (organisation_id, year, count)
                select * from unnest(?::uuid[], ?::smallint[], ?::int[])
                on conflict (organisation_id, year) do update set count = excluded.count
                """)
                .param(texts(counts, count -> count.key().organisation()))
                .param(texts(counts, count -> count.key().year()))
                .param(texts(counts, Count::people))
                .update();
    }

    /** Takes these away. */
    public void remove(Collection<Key> keys) {
        sql.sql("""
                delete from inhabitants
                where (organisation_id, year) in (select * from unnest(?::uuid[], ?::smallint[]))
                """).param(texts(keys, Key::organisation)).param(texts(keys, Key::year)).update();
    }

    private static <T> String[] texts(Collection<T> all, Function<T, ?> part) {
        return all.stream().map(each -> String.valueOf(part.apply(each))).toArray(String[]::new);
    }
}
