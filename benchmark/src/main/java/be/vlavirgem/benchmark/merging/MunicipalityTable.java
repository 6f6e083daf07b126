package be.vlavirgem.benchmark.merging;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities, and what became of those that ended. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MunicipalityTable {

    private final JdbcClient sql;

    MunicipalityTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of their names. */
    Municipalities all(LocalDate today) {
        return new Municipalities(sql.sql("""
                select id, coalesce(nis, '') as nis, name, valid_until, successor_id from organisation where kind = 'LOCAL_AUTHORITY'
                union all
                select null, old_nis, old_name, merged_on - 1, organisation.id
                from merger join organisation on kind = 'LOCAL_AUTHORITY' and nis = new_nis and daterange(valid_from, valid_until, '[]') @> merged_on
                where not exists (select from organisation as kept where kept.kind = 'LOCAL_AUTHORITY' and kept.nis = old_nis and kept.valid_until = merged_on - 1)
                order by name, valid_until
                """).query(MunicipalityTable::municipality).list(), today);
    }

    private static Municipality municipality(ResultSet row, int number) throws SQLException {
        return new Municipality(id(row, "id"), row.getString("nis"), row.getString("name"),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)), id(row, "successor_id"));
    }

    private static Optional<OrganisationId> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(OrganisationId::new);
    }
}
