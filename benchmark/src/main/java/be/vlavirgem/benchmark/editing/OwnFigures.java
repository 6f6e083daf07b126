package be.vlavirgem.benchmark.editing;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an authority has, and what stands around it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class OwnFigures {

    private final JdbcClient sql;

    OwnFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** What these indicators count in that year, before anything is divided; by code. */
    Map<String, BigDecimal> counted(OrganisationId organisation, int year, Collection<String> indicators) {
        var found = new HashMap<String, BigDecimal>();
        sql.sql("select indicator, numerator from benchmark_value where organisation_id = ? and period = ? and indicator = any (?)")
                .params(organisation.value(), year, indicators.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("indicator"), row.getBigDecimal("numerator"));
                });
        return found;
    }

    /** Of the last year up to that one that tells of it; of the own size class, else of all. */
    Optional<Middle> middle(OrganisationId organisation, int year, Indicator indicator) {
        return sql.sql("""
                select band.period, band.p25 * own.base as low, band.p75 * own.base as high, system = 'FLANDERS' as everybody
                from benchmark_band as band
                join peer_group on peer_group.id = band.peer_group_id
                join peer_group_member as member on member.peer_group_id = peer_group.id and member.organisation_id = :organisation
                cross join lateral (
                    select coalesce((select denominator from benchmark_value
                                     where organisation_id = :organisation and indicator = :indicator and period <= :year
                                     order by period desc limit 1), case when not :divided then 1 end) as base) as own
                where band.indicator = :indicator and band.period <= :year and band.hidden_because is null and own.base is not null
                  and system in ('SIZE', 'FLANDERS')
                order by band.period desc, system desc limit 1
                """)
                .param("organisation", organisation.value())
                .param("year", year)
                .param("indicator", indicator.code())
                .param("divided", indicator.rule().per() != Rule.Per.NOTHING)
                .query(OwnFigures::middle)
                .optional();
    }

    private static Middle middle(ResultSet row, int number) throws SQLException {
        return new Middle(row.getInt("period"), row.getBigDecimal("low"), row.getBigDecimal("high"),
                row.getBoolean("everybody"));
    }
}
