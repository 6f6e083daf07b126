package be.vlavirgem.benchmark.values;

import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.maturity.Measured;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what measurements come to in indicators, in one statement each; what did not change stays as it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProjectedValues {

    /** Only what is compared tells that a value changed: a stand waits for enough of those. */
    private static final String KEEP = """
            with given as (
                select * from unnest(:indicators::text[], :numerators::numeric[], :denominators::numeric[], :states::text[], :sources::text[],
                    :population::smallint[], :whys::text[]) as given (indicator, numerator, denominator, state, source, population_year, why)
            ),
            gone as (
                delete from benchmark_value where organisation_id = :organisation and period = :period and source <> 'IMPORT'
                and indicator not in (select indicator from given where why is null)
            ),
            closed as (
                delete from benchmark_gap where organisation_id = :organisation and period = :period
                and indicator not in (select indicator from given where why is not null)
            ),
            gaps as (
                insert into benchmark_gap as gap (organisation_id, indicator, period, why, changed_at)
                select :organisation, indicator, :period, why, :now from given where why is not null
                on conflict (organisation_id, indicator, period) do update set why = excluded.why, changed_at = excluded.changed_at
                where gap.why <> excluded.why
            )
            insert into benchmark_value as kept (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id,
                                                 population_year, changed_at)
            select :organisation, indicator, :period, numerator, denominator, state, :standing, source, :measurement, population_year, :now
            from given where why is null
            on conflict (organisation_id, indicator, period) do update set
                numerator = excluded.numerator, denominator = excluded.denominator, state = excluded.state, standing = excluded.standing,
                source = excluded.source, source_id = excluded.source_id, population_year = excluded.population_year,
                changed_at = case when (kept.numerator, kept.denominator, kept.standing)
                                       is distinct from (excluded.numerator, excluded.denominator, excluded.standing)
                             then excluded.changed_at else kept.changed_at end
            where (kept.numerator, kept.denominator, kept.state, kept.standing, kept.source, kept.source_id, kept.population_year)
                  is distinct from (excluded.numerator, excluded.denominator, excluded.state, excluded.standing, excluded.source,
                                    excluded.source_id, excluded.population_year)
            """;

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
        var projected = Projection.of(measured, indicators.computed());
        sql.sql(KEEP)
                .param("organisation", measured.organisation().value())
                .param("period", measured.year())
                .param("measurement", measured.measurement())
                .param("standing", measured.submitted() ? "SUBMITTED" : "PROVISIONAL")
                .param("now", Timestamp.from(clock.instant()))
                .param("indicators", texts(projected, one -> Optional.of(one.indicator())))
                .param("numerators", values(projected, value -> Optional.of(value.numerator().toPlainString())))
                .param("denominators", values(projected, value -> value.denominator().map(one -> one.toPlainString())))
                .param("states", values(projected, value -> Optional.of(value.trust().name())))
                .param("sources", values(projected, value -> Optional.of(rule(value).source().name())))
                .param("population", values(projected, value -> population(value, measured)))
                .param("whys", texts(projected, ProjectedValues::why))
                .update();
    }

    /** Takes away all that no measurement of those years gives. */
    void keepOnly(OrganisationId organisation, List<Integer> years) {
        var kept = years.toArray(Integer[]::new);
        sql.sql("""
                with closed as (delete from benchmark_gap where organisation_id = :organisation and period <> all (:years))
                delete from benchmark_value where organisation_id = :organisation and period <> all (:years) and source <> 'IMPORT'
                """).param("organisation", organisation.value()).param("years", kept).update();
    }

    private Rule rule(Projected.Value value) {
        return indicators.of(value.indicator(), Locale.ROOT).orElseThrow().rule();
    }

    private Optional<String> population(Projected.Value value, Measured measured) {
        return measured.populationYear().filter(_ -> rule(value).per().isInhabitants()).map(String::valueOf);
    }

    private static Optional<String> why(Projected projected) {
        return switch (projected) {
            case Projected.Gap gap -> Optional.of(gap.why().name());
            case Projected.Value _ -> Optional.empty();
        };
    }

    private static String[] values(List<Projected> all, Function<Projected.Value, Optional<String>> column) {
        return texts(all, one -> one instanceof Projected.Value value ? column.apply(value) : Optional.empty());
    }

    private static String[] texts(List<Projected> all, Function<Projected, Optional<String>> column) {
        return all.stream().map(one -> column.apply(one).orElse(null)).toArray(String[]::new);
    }
}
