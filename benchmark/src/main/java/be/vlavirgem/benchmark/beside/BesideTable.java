package be.vlavirgem.benchmark.beside;

import be.vlavirgem.benchmark.comparison.Reach;
import be.vlavirgem.benchmark.indicators.Quotient;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Figures another authority shows to the one of the scope, with its own beside them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BesideTable {

    /** A figure of the other in a year; the own one of that year is absent where there is none. */
    record Pair(String name, String indicator, int period, BigDecimal numerator, Optional<BigDecimal> denominator,
            boolean doubtful, LocalDate until, Optional<BigDecimal> ownNumerator,
            Optional<BigDecimal> ownDenominator) {

        BigDecimal theirs() {
            return Quotient.of(numerator, denominator);
        }

        Optional<BigDecimal> own() {
            return ownNumerator.map(number -> Quotient.of(number, ownDenominator));
        }
    }

    /** An own score, and the measurement it was submitted with. */
    record OwnScore(String indicator, int period, BigDecimal numerator, UUID sourceId) {}

    private final JdbcClient sql;
    private final Clock clock;

    BesideTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean shows(UUID organisation) {
        return sql.sql("select exists (select from benchmark_named where organisation_id = ? and until >= ?)")
                .params(organisation, LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** The latest year first. */
    List<Pair> pairs(OrganisationId reader, Reach reach, NamedId other) {
        return sql.sql("""
                select organisation.name, shown.indicator, shown.period, shown.numerator, shown.denominator, shown.state = 'DOUBTFUL' as doubtful,
                       shown.until, own.numerator as own_numerator, own.denominator as own_denominator
                from benchmark_named as shown
                join organisation on organisation.id = shown.organisation_id
                left join benchmark_value as own on own.organisation_id = :reader and own.indicator = shown.indicator
                    and own.period = shown.period and own.standing = 'SUBMITTED'
                where shown.organisation_id = :other and shown.organisation_id <> :reader and shown.until >= :today and shown.scope = any (:scopes)
                order by shown.period desc, shown.indicator
                """)
                .param("reader", reader.value())
                .param("other", other.value())
                .param("today", LocalDate.now(clock))
                .param("scopes", reach.array())
                .query((row, _) -> pair(row))
                .list();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(row.getString("name"), row.getString("indicator"), row.getInt("period"),
                row.getBigDecimal("numerator"), Optional.ofNullable(row.getBigDecimal("denominator")),
                row.getBoolean("doubtful"), row.getObject("until", LocalDate.class),
                Optional.ofNullable(row.getBigDecimal("own_numerator")),
                Optional.ofNullable(row.getBigDecimal("own_denominator")));
    }

    /** Of the last measurement that was submitted. */
    List<OwnScore> scores(OrganisationId organisation) {
        return sql.sql("""
                select indicator, period, numerator, source_id from benchmark_value
                where organisation_id = :organisation and source = 'SCORE' and standing = 'SUBMITTED' and period = (
                    select max(period) from benchmark_value
                    where organisation_id = :organisation and source = 'SCORE' and standing = 'SUBMITTED')
                """).param("organisation", organisation.value()).query(OwnScore.class).list();
    }
}
