package be.vlavirgem.benchmark.groups;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has the database keep what own groups came to, as far as it may be told. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OwnGroupStand {

    private final JdbcClient sql;
    private final Indicators indicators;
    private final Clock clock;

    OwnGroupStand(JdbcClient sql, Indicators indicators, Clock clock) {
        this.sql = sql;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** How many nobody knows of the fixed groups, which the own ones are held beside. */
    void countCrowds(int year) {
        sql.sql("select benchmark_count_crowds(?, ?, ?)")
                .params(year, codes(), LocalDate.now(clock))
                .query(row -> {});
    }

    /** Of the organisation of the scope. */
    void keep(OrganisationId organisation, int year) {
        sql.sql("select benchmark_keep_own(?, ?, ?, ?, ?)")
                .params(organisation.value(), year, codes(), LocalDate.now(clock), Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private String[] codes() {
        return indicators.computed().map(Indicator::code).toArray(String[]::new);
    }
}
