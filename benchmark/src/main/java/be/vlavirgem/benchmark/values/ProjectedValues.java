package be.vlavirgem.benchmark.values;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.Measured;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what measurements come to in indicators, in one statement; what did not change stays as it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProjectedValues {

    /** Only what is compared tells that a value changed: a stand waits for enough of those. */
    private static final String KEEP = """
            with given as (
                select * from unnest(:periods::smallint[], :measurements::uuid[], :standings::text[], :indicators::text[], :numerators::numeric[],
                    :denominators::numeric[], :states::text[], :sources::text[], :population::smallint[], :whys::text[], :moments::timestamptz[])
                    as given (period, measurement, standing, indicator, numerator, denominator, state, source, population_year, why, said_at)
            ),
            gone as (
                delete from benchmark_value where organisation_id = :organisation and period between :first and :last and source <> 'IMPORT'
                and indicator = any (:computed) and (indicator, period) not in (select indicator, period from given where why is null)
            ),
            closed as (
                delete from benchmark_gap where organisation_id = :organisation and period between :first and :last
                and indicator = any (:computed) and (indicator, period) not in (select indicator, period from given where why is not null)
            ),
            gaps as (
                insert into benchmark_gap as gap (organisation_id, indicator, period, why, changed_at)
                select :organisation, indicator, period, why, :now from given where why is not null
                on conflict (organisation_id, indicator, period) do update set why = excluded.why, changed_at = excluded.changed_at
                where gap.why <> excluded.why
            )
            insert into benchmark_value as kept (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id,
                                                 population_year, changed_at)
            select :organisation, indicator, period, numerator, denominator, state, standing, source, measurement, population_year, said_at
            from given where why is null
            on conflict (organisation_id, indicator, period) do update set
                numerator = excluded.numerator, denominator = excluded.denominator, state = excluded.state, standing = excluded.standing,
                source = excluded.source, source_id = excluded.source_id, population_year = excluded.population_year,
                changed_at = case when (kept.numerator, kept.denominator, kept.standing)
                                       is distinct from (excluded.numerator, excluded.denominator, excluded.standing)
                             then :now else kept.changed_at end
            where (kept.numerator, kept.denominator, kept.state, kept.standing, kept.source, kept.source_id, kept.population_year)
                  is distinct from (excluded.numerator, excluded.denominator, excluded.state, excluded.standing, excluded.source,
                                    excluded.source_id, excluded.population_year)
            """;

    /** What a measurement comes to in one indicator. */
    private record Row(Measured of, Projected projected) {

        Optional<Projected.Value> value() {
            return projected instanceof Projected.Value value ? Optional.of(value) : Optional.empty();
        }

        Optional<String> why() {
            return projected instanceof Projected.Gap gap ? Optional.of(gap.why().name()) : Optional.empty();
        }

        String standing() {
            return of.submitted() ? "SUBMITTED" : "PROVISIONAL";
        }
    }

    private final Indicators indicators;
    private final JdbcClient sql;
    private final Clock clock;

    ProjectedValues(Indicators indicators, JdbcClient sql, Clock clock) {
        this.indicators = indicators;
        this.sql = sql;
        this.clock = clock;
    }

    /** In place of what its organisation had of that year. */
    void keep(Measured measured) {
        keep(measured.organisation(), List.of(measured), measured.year(), measured.year());
    }

    /** In place of all that organisation had. */
    void keepOnly(OrganisationId organisation, List<Measured> all) {
        keep(organisation, all, 0, Short.MAX_VALUE);
    }

    private void keep(OrganisationId organisation, List<Measured> measured, int first, int last) {
        var rows = measured.stream().flatMap(this::rows).toList();
        var now = clock.instant();
        sql.sql(KEEP)
                .param("organisation", organisation.value())
                .param("first", first)
                .param("last", last)
                .param("now", Timestamp.from(now))
                .param("computed", indicators.computed().map(Indicator::code).toArray(String[]::new))
                .param("periods", texts(rows, row -> Optional.of(String.valueOf(row.of().year()))))
                .param("measurements", texts(rows, row -> Optional.of(row.of().measurement().toString())))
                .param("standings", texts(rows, row -> Optional.of(row.standing())))
                .param("indicators", texts(rows, row -> Optional.of(row.projected().indicator())))
                .param("numerators", texts(rows, row -> row.value().map(value -> value.numerator().toPlainString())))
                .param("denominators",
                        texts(rows,
                                row -> row.value()
                                        .flatMap(Projected.Value::denominator)
                                        .map(each -> each.toPlainString())))
                .param("states", texts(rows, row -> row.value().map(value -> value.trust().name())))
                .param("sources", texts(rows, row -> row.value().map(value -> rule(value).source().name())))
                .param("population", texts(rows, row -> row.value().flatMap(value -> population(value, row.of()))))
                .param("whys", texts(rows, Row::why))
                .param("moments",
                        texts(rows, row -> row.of().changedAt().or(() -> Optional.of(now)).map(Instant::toString)))
                .update();
    }

    private Stream<Row> rows(Measured measured) {
        return Projection.of(measured, indicators.computed()).stream().map(each -> new Row(measured, each));
    }

    private Rule rule(Projected.Value value) {
        return indicators.of(value.indicator(), Locale.ROOT).orElseThrow().rule();
    }

    private Optional<String> population(Projected.Value value, Measured measured) {
        return measured.populationYear().filter(_ -> rule(value).per().isInhabitants()).map(String::valueOf);
    }

    private static String[] texts(List<Row> rows, Function<Row, Optional<String>> column) {
        return rows.stream().map(row -> column.apply(row).orElse(null)).toArray(String[]::new);
    }
}
