package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.indicators.Quotient;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What organisations said about showing their figures, and what follows from it; of those of the scope. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ConsentTable {

    /**
     * An organisation that can show figures.
     *
     * @param region empty where it lies in none
     */
    record Home(Optional<String> region) {}

    /** The last figure of an indicator that was submitted, and of how many years there is one. */
    record LastFigure(String indicator, int period, int years, BigDecimal numerator, Optional<BigDecimal> denominator) {

        BigDecimal quotient() {
            return Quotient.of(numerator, denominator);
        }
    }

    private final JdbcClient sql;
    private final JsonMapper json;

    ConsentTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Empty for who is nobody's peer: the model, and where one practises. */
    Optional<Home> home(OrganisationId organisation) {
        return sql.sql("""
                select authority.region from counted_organisation as counted
                left join local_authority as authority on authority.organisation_id = counted.id where counted.id = ?
                """)
                .param(organisation.value())
                .query((row, _) -> new Home(Optional.ofNullable(row.getString("region"))))
                .optional();
    }

    /** Of each theme what was said last. */
    Map<String, Consent> last(OrganisationId organisation) {
        return sql.sql("""
                select distinct on (theme) benchmark_consent.id, theme, scope, until, said_at, coalesce(person.name, '') as said_by
                from benchmark_consent left join person on person.id = said_by
                where organisation_id = ? order by theme, said_at desc, benchmark_consent.id desc
                """)
                .param(organisation.value())
                .query(ConsentTable::consent)
                .list()
                .stream()
                .collect(Collectors.toMap(Consent::theme, Function.identity()));
    }

    /** Some of all that was said, the latest first; of a page that is not there the last one. */
    History said(OrganisationId organisation, int page) {
        var total = new AtomicInteger();
        var rows = sql.sql("""
                select benchmark_consent.id, theme, scope, until, said_at, coalesce(person.name, '') as said_by, count(*) over () as total
                from benchmark_consent left join person on person.id = said_by
                where organisation_id = :organisation order by said_at desc, benchmark_consent.id desc
                offset (select least(:skip, greatest(0, (count(*) - 1) / :size * :size)) from benchmark_consent
                        where organisation_id = :organisation) limit :size
                """)
                .param("organisation", organisation.value())
                .param("skip", (long) History.SIZE * (page - 1))
                .param("size", (long) History.SIZE)
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return consent(row, number);
                })
                .list();
        return new History(rows, page, total.get());
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(row.getObject("id", UUID.class), row.getString("theme"),
                Audience.valueOf(row.getString("scope")),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getTimestamp("said_at").toInstant(), row.getString("said_by"));
    }

    /** Until the transaction ends nobody else says anything for the organisation, and none of its figures changes. */
    void lock(OrganisationId organisation) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('benchmark-consent ' || ?, 0))")
                .param(organisation.toString())
                .query(row -> {});
    }

    void add(OrganisationId organisation, Consent said, Map<String, ? extends Collection<String>> covers,
            PersonId by) {
        sql.sql("""
                insert into benchmark_consent (organisation_id, id, theme, scope, until, covers, said_at, said_by)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """)
                .param(organisation.value())
                .param(said.id())
                .param(said.theme())
                .param(said.audience().name())
                .param(said.until().orElse(null))
                .param(json.writeValueAsString(covers))
                .param(Timestamp.from(said.saidAt()))
                .param(by.value())
                .update();
    }

    /** Which indicators are shown under these themes, whatever the themes hold by now. */
    List<String> shown(OrganisationId organisation, Collection<String> themes) {
        return sql
                .sql("select distinct indicator from benchmark_shown where organisation_id = ? and theme = any (?)")
                .params(organisation.value(), themes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Makes anew what the organisation of the scope shows. */
    void show(OrganisationId organisation) {
        sql.sql("select benchmark_show(?)").param(organisation.value()).query(row -> {});
    }

    /** By indicator. */
    Map<String, LastFigure> figures(OrganisationId organisation, Collection<String> indicators) {
        return sql.sql("""
                select distinct on (indicator) indicator, period, count(*) over (partition by indicator) as years, numerator, denominator
                from benchmark_value
                where organisation_id = ? and indicator = any (?) and standing = 'SUBMITTED' and source <> 'IMPORT'
                order by indicator, period desc
                """)
                .params(organisation.value(), indicators.toArray(String[]::new))
                .query((row, _) -> new LastFigure(row.getString("indicator"), row.getInt("period"), row.getInt("years"),
                        row.getBigDecimal("numerator"), Optional.ofNullable(row.getBigDecimal("denominator"))))
                .list()
                .stream()
                .collect(Collectors.toMap(LastFigure::indicator, Function.identity()));
    }
}
