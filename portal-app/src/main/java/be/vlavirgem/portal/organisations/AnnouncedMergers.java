package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.portal.organisations.Mergers.Keeper;
import be.vlavirgem.web.form.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mergers to come: kept as they were typed, and read again on their day. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnnouncedMergers {

    /** One of them, typed on the page of {@code own}. */
    record Announced(UUID id, OrganisationId own, MergerForm form, Keeper by) {}

    /** How one ends. */
    enum End {
        DONE,
        CANCELLED,
        /** On its day it could not be done any more. */
        FAILED
    }

    private static final String OPEN = """
            select * from merger_announced where ended_at is null and %s order by merged_on, id
            """;

    private final JdbcClient sql;
    private final IdSource ids;

    AnnouncedMergers(JdbcClient sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void add(OrganisationId own, MergerForm form, LocalDate day, Keeper by, Instant now) {
        sql.sql("""
                insert into merger_announced (id, organisation_id, others, goes_on, name, nis, kbo_municipality, kbo_ocmw,
                                              merged_on, announced_at, announced_by, announced_for)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(ids.next(), own.value(), array(form.others().stream().filter(one -> !one.equals(own)).toList()),
                        !form.isNew(), form.isNew() ? form.name() : "", form.isNew() ? form.nisCode() : "",
                        TypedKbo.of(form.gemeente()).digits(), TypedKbo.of(form.ocmw()).digits(), day,
                        Timestamp.from(now), by.person().value(), by.organisation().value())
                .update();
    }

    /** The first one that any of these takes part in, held until the transaction ends. */
    Optional<Announced> with(Collection<OrganisationId> parties) {
        return sql.sql(OPEN.formatted("(organisation_id = any (:all) or others && :all)") + " limit 1 for update")
                .param("all", array(parties))
                .query(AnnouncedMergers::read)
                .optional();
    }

    /** Those whose day has come. */
    List<Announced> due(LocalDate today) {
        return sql.sql(OPEN.formatted("merged_on <= ?")).param(today).query(AnnouncedMergers::read).list();
    }

    /** False when it had ended. */
    boolean end(UUID id, End how, Instant now) {
        return sql.sql("update merger_announced set ended_at = ?, ended_how = ? where id = ? and ended_at is null")
                .params(Timestamp.from(now), how.name(), id)
                .update() == 1;
    }

    private static Announced read(ResultSet row, int number) throws SQLException {
        var others = Stream.of((UUID[]) row.getArray("others").getArray()).map(UUID::toString).toList();
        var form = new MergerForm(others, row.getBoolean("goes_on") ? MergerForm.THIS : MergerForm.NEW,
                row.getString("name"), row.getString("nis"), row.getString("kbo_municipality"),
                row.getString("kbo_ocmw"), Days.write(row.getObject("merged_on", LocalDate.class)), "");
        return new Announced(row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), form,
                new Keeper(new OrganisationId(row.getObject("announced_for", UUID.class)),
                        new PersonId(row.getObject("announced_by", UUID.class))));
    }

    private static UUID[] array(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
