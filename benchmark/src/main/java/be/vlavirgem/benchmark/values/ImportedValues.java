package be.vlavirgem.benchmark.values;

import be.vlavirgem.benchmark.indicators.FinancePost;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the values of finances that were imported, in one statement, of any number of authorities; what did not change stays as it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportedValues {

    /** An amount that one side of an indicator adds. */
    private record Added(Indicator indicator, boolean below, FinancePost post) {

        static Stream<Added> of(Indicator indicator) {
            return Stream.of(false, true)
                    .flatMap(below -> indicator.rule().posts(below).map(post -> new Added(indicator, below, post)));
        }
    }

    private final Indicators indicators;
    private final JdbcClient sql;
    private final Clock clock;

    ImportedValues(Indicators indicators, JdbcClient sql, Clock clock) {
        this.indicators = indicators;
        this.sql = sql;
        this.clock = clock;
    }

    /** Of these, after their amounts changed. */
    public void makeAnew(Collection<OrganisationId> organisations) {
        bring(organisations.stream().map(organisation -> organisation.value().toString()).toArray(String[]::new));
    }

    /** Of all there are. */
    public void makeAllAnew() {
        bring(null);
    }

    private void bring(String @Nullable [] organisations) {
        var added = indicators.computed()
                .filter(indicator -> indicator.rule().source() == Rule.Source.IMPORT)
                .flatMap(Added::of)
                .toList();
        sql.sql("""
                select benchmark_bring(:organisations::uuid[], :indicators::text[], :belows::boolean[], :kinds::text[], :blocks::text[], :sections::text[],
                                       :domains::smallint[], :people::boolean[], :now)
                """)
                .param("organisations", organisations)
                .param("indicators", texts(added, one -> one.indicator().code()))
                .param("belows", texts(added, Added::below))
                .param("kinds", texts(added, one -> one.post().kind()))
                .param("blocks", texts(added, one -> one.post().block()))
                .param("sections", texts(added, one -> one.post().section()))
                .param("domains", texts(added, one -> one.post().domain()))
                .param("people", texts(added, one -> one.indicator().rule().per().isInhabitants()))
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private static String[] texts(List<Added> added, Function<Added, ?> column) {
        return added.stream().map(one -> String.valueOf(column.apply(one))).toArray(String[]::new);
    }
}
