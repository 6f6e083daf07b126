package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisations that V-ICT-OR keeps: their names, numbers and end. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OrganisationTable {

    /** Whose number it is; any other is that of the organisation itself. */
    private static final Map<String, String> LEGAL_PERSONS = Map.of(KeptOrganisation.MUNICIPALITY, "MUNICIPALITY",
            KeptOrganisation.OCMW, "OCMW");

    private final JdbcClient sql;
    private final IdSource ids;

    OrganisationTable(JdbcClient sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    Optional<KeptOrganisation> find(OrganisationId id) {
        return sql.sql("""
                select id, kind, name, valid_from, valid_until, successor_id is not null as merged,
                       (select kbo from legal_person where organisation_id = organisation.id and legal_person.kind = 'MUNICIPALITY') as municipality,
                       (select kbo from legal_person where organisation_id = organisation.id and legal_person.kind = 'OCMW') as ocmw,
                       (select kbo from legal_person where organisation_id = organisation.id and legal_person.kind = 'ORGANISATION') as own,
                       (select ovo from legal_person where organisation_id = organisation.id and legal_person.kind = 'MUNICIPALITY') as ovo
                from organisation where id = ?
                """).param(id.value()).query((row, number) -> read(row)).optional();
    }

    private static KeptOrganisation read(ResultSet row) throws SQLException {
        var numbers = new TreeMap<String, String>();
        put(numbers, KeptOrganisation.MUNICIPALITY, row.getString("municipality"));
        put(numbers, KeptOrganisation.OCMW, row.getString("ocmw"));
        put(numbers, KeptOrganisation.OWN, row.getString("own"));
        put(numbers, KeptOrganisation.OVO, row.getString("ovo"));
        return new KeptOrganisation(new OrganisationId(row.getObject("id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")), row.getString("name"),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)), row.getBoolean("merged"), numbers);
    }

    private static void put(Map<String, String> numbers, String field, @Nullable String number) {
        if (number != null) {
            numbers.put(field, number);
        }
    }

    /** Another of the same kind that exists now and has this name. */
    boolean isNameTaken(OrganisationKind kind, Collection<OrganisationId> but, String name) {
        return sql.sql("""
                select exists (select from organisation where kind = ? and id <> all (?) and valid_until is null and lower(name) = lower(?))
                """).params(kind.name(), array(but), name).query(Boolean.class).single();
    }

    /** Who else, that exists now, has one of these numbers. */
    Optional<String> bearer(Collection<OrganisationId> but, List<String> kbo) {
        return sql.sql("""
                select name from legal_person join organisation on organisation.id = organisation_id
                where organisation_id <> all (?) and valid_until is null and kbo = any (?) order by name limit 1
                """).params(array(but), kbo.toArray(String[]::new)).query(String.class).optional();
    }

    private static UUID[] array(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    void rename(OrganisationId id, String name) {
        sql.sql("update organisation set name = ? where id = ?").params(name, id.value()).update();
    }

    /** Gives a legal person of the organisation this number; an empty one takes it away. */
    void number(OrganisationId id, String field, String kbo) {
        sql.sql("""
                insert into legal_person (id, organisation_id, kind, kbo) values (?, ?, ?, nullif(?, ''))
                on conflict (organisation_id, kind) do update set kbo = excluded.kbo
                """).params(ids.next(), id.value(), LEGAL_PERSONS.getOrDefault(field, "ORGANISATION"), kbo).update();
    }

    void ovo(OrganisationId id, String ovo) {
        sql.sql("""
                insert into legal_person (id, organisation_id, kind, ovo) values (?, ?, 'MUNICIPALITY', nullif(?, ''))
                on conflict (organisation_id, kind) do update set ovo = excluded.ovo
                """).params(ids.next(), id.value(), ovo).update();
    }

    /** False when it had ended already. */
    boolean end(OrganisationId id, LocalDate last) {
        return sql.sql("update organisation set valid_until = ? where id = ? and valid_until is null")
                .params(last, id.value())
                .update() == 1;
    }

    /** Takes an end back; false when there is none, or it was a merger. */
    boolean resume(OrganisationId id) {
        return sql.sql("""
                update organisation set valid_until = null where id = ? and valid_until is not null and successor_id is null
                """).param(id.value()).update() == 1;
    }

    /** The first of September of the last year whose round has opened: who counts in that round is settled. */
    Optional<LocalDate> settled(LocalDate today) {
        return sql.sql("select make_date(max(year), 9, 1) as day from measurement_round where opens_on <= ?")
                .param(today)
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    void addEntity(OrganisationId id, ConnectedEntity entity) {
        sql.sql("""
                insert into connected_entity (id, organisation_id, kind, name, kbo) values (?, ?, ?, ?, nullif(?, ''))
                on conflict (organisation_id, kind, name) do nothing
                """)
                .params(ids.next(), id.value(), entity.kind().name(), entity.name(), entity.kbo())
                .update();
    }

    boolean removeEntity(OrganisationId id, UUID entity) {
        return sql.sql("delete from connected_entity where organisation_id = ? and id = ?")
                .params(id.value(), entity)
                .update() == 1;
    }
}
