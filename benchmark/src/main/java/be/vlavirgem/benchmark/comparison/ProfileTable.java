package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what everybody knows of an authority. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ProfileTable {

    /**
     * What it is, where it lies and how many live there.
     *
     * @param province by its NIS code
     * @param region   by its name
     * @param facility its class as a centre
     */
    record Known(String name, Optional<Integer> inhabitants, Optional<Integer> inhabitantsIn, Optional<BigDecimal> area,
            Optional<String> province, Optional<String> region, Optional<String> facility) {}

    private final JdbcClient sql;

    ProfileTable(JdbcClient sql) {
        this.sql = sql;
    }

    Known of(OrganisationId organisation) {
        return sql.sql("""
                select organisation.name, latest.count, latest.year, area_km2, province_nis, region, facility_class
                from organisation left join local_authority on local_authority.organisation_id = organisation.id
                left join lateral (select count, year from inhabitants where inhabitants.organisation_id = organisation.id
                                   order by year desc limit 1) as latest on true
                where organisation.id = ?
                """)
                .param(organisation.value())
                .query((row, _) -> new Known(row.getString("name"),
                        Optional.ofNullable(row.getObject("count", Integer.class)),
                        Optional.ofNullable(row.getObject("year", Integer.class)),
                        Optional.ofNullable(row.getBigDecimal("area_km2")),
                        Optional.ofNullable(row.getString("province_nis")),
                        Optional.ofNullable(row.getString("region")),
                        Optional.ofNullable(row.getString("facility_class"))))
                .single();
    }
}
