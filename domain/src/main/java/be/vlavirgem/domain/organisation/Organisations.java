package be.vlavirgem.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations; their list and editing come with the back office. */
@Component
@Transactional(readOnly = true)
public class Organisations {

    /** A local authority with what sets it apart in size; inhabitants on 1 January of the latest known year up to the asked day. */
    public record Sized(OrganisationId id, NisCode nis, String name, int inhabitants) {}

    /** An organisation by name. */
    public record Named(OrganisationId id, String name) {}

    /**
     * Organisations in whose name something is found.
     *
     * @param exact that their whole name is just that
     */
    public record Alike(List<Named> found, boolean exact) {

        /** The only one that has just this name, which needs no choosing. */
        public Optional<Named> certain() {
            return Optional.of(found).filter(names -> exact && names.size() == 1).map(List::getFirst);
        }
    }

    private record Found(Named named, boolean exact) {}

    private static final String VALID_ON = """
            select organisation.id, nis, name, coalesce((select count from inhabitants
                where inhabitants.organisation_id = organisation.id and year <= extract(year from :day::date)
                order by year desc limit 1), 0) as inhabitants
            from organisation
            where kind = 'LOCAL_AUTHORITY' and nis is not null and daterange(valid_from, valid_until, '[]') @> :day::date
            order by nis
            """;

    private final JdbcClient sql;

    Organisations(JdbcClient sql) {
        this.sql = sql;
    }

    /** The local authority that had this code on that day. */
    public Optional<OrganisationId> withNis(NisCode nis, LocalDate day) {
        return sql.sql("""
                select id from organisation
                where kind = 'LOCAL_AUTHORITY' and nis = ? and daterange(valid_from, valid_until, '[]') @> ?
                """).params(nis.value(), day).query(UUID.class).optional().map(OrganisationId::new);
    }

    /** The organisation of that kind with exactly this name. */
    public Optional<OrganisationId> named(OrganisationKind kind, String name) {
        return sql.sql("select id from organisation where kind = ? and name = ?")
                .params(kind.name(), name)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /**
     * Those of that day in whose name this is found, whatever its case and accents; a name that is just this comes alone.
     * Who works in a practice organisation finds those only, and nobody else finds them.
     */
    public Alike inWhoseName(OrganisationId asking, String typed, LocalDate day, int most) {
        var found = sql.sql("""
                select id, name, lower(unaccent(name)) = lower(unaccent(:typed)) as exact from organisation
                where position(lower(unaccent(:typed)) in lower(unaccent(name))) > 0
                  and coalesce(valid_from <= :day, true) and coalesce(valid_until >= :day, true)
                  and (kind = 'PRACTICE') = (select kind = 'PRACTICE' from organisation where id = :asking)
                order by exact desc, length(name), name limit :most
                """)
                .param("asking", asking.value())
                .param("typed", typed.strip())
                .param("day", day)
                .param("most", most)
                .query((row, number) -> new Found(
                        new Named(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name")),
                        row.getBoolean("exact")))
                .list();
        var exact = !found.isEmpty() && found.getFirst().exact();
        return new Alike(found.stream().filter(one -> one.exact() || !exact).map(Found::named).toList(), exact);
    }

    /** What the organisation is called. */
    public String name(OrganisationId organisation) {
        return sql.sql("select name from organisation where id = ?")
                .param(organisation.value())
                .query(String.class)
                .single();
    }

    /** Inhabitants on 1 January of the latest known year up to the day; 0 when unknown, as of an organisation that is no authority. */
    public int inhabitants(OrganisationId organisation, LocalDate day) {
        return sql
                .sql("select count from inhabitants where organisation_id = ? and year <= ? order by year desc limit 1")
                .params(organisation.value(), day.getYear())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Every organisation there is or was, for work that is done for each. */
    public List<OrganisationId> all() {
        return sql.sql("select id from organisation order by id")
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** All local authorities that existed on that day, in order of NIS code. */
    public List<Sized> localAuthoritiesOn(LocalDate day) {
        return sql.sql(VALID_ON)
                .param("day", day)
                .query((row, number) -> new Sized(new OrganisationId(row.getObject("id", UUID.class)),
                        new NisCode(row.getString("nis")), row.getString("name"), row.getInt("inhabitants")))
                .list();
    }
}
