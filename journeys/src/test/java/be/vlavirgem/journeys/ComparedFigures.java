package be.vlavirgem.journeys;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Rule;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.startup.BulkLoader;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a night makes of the demo in the benchmark, with invented figures: values of all authorities, bands, and the places of one. */
record ComparedFigures(Portal portal) {

    private static final List<Integer> YEARS = List.of(2023, 2024, 2025);
    private static final BigDecimal PEOPLE = BigDecimal.valueOf(20_000);
    private static final List<String> COLUMNS = List.of("organisation_id", "indicator", "period", "numerator",
            "denominator", "state", "standing", "source", "source_id", "population_year", "changed_at");

    /** Doubts one figure and does not know another. */
    static final String WITH_EVERY_STATE = "Schoten";
    private static final String DOUBTED = "laptops";
    private static final String UNKNOWN = "locaties";

    /** The figures of all, once; the authority with this address gets its places, a doubted figure and one it does not know. */
    static synchronized void around(Portal portal, OrganisationId authority) {
        var figures = new ComparedFigures(portal);
        figures.fillWhatLacks(portal.municipality(WITH_EVERY_STATE));
        YEARS.forEach(year -> figures.place(authority, year));
    }

    private JdbcClient sql() {
        return portal.bean(JdbcClient.class);
    }

    private List<Indicator> indicators() {
        return portal.bean(Indicators.class)
                .computed()
                .filter(indicator -> indicator.rule().source() != Rule.Source.IMPORT)
                .toList();
    }

    private Instant stand() {
        return portal.bean(Clock.class).instant();
    }

    private void fillWhatLacks(OrganisationId authority) {
        var platform = portal.bean(PlatformTransaction.class);
        if (platform.call(() -> sql()
                .sql("select not exists (select from benchmark_band where period = 2025)")
                .query(Boolean.class)
                .single())) {
            var members = platform.call(() -> YEARS.stream().map(this::members).toList());
            var given = stand().minus(Duration.ofDays(1));
            portal.bean(BulkLoader.class)
                    .load(copying -> copying.copy("benchmark_value", COLUMNS, IntStream.range(0, YEARS.size())
                            .boxed()
                            .flatMap(nth -> members.get(nth)
                                    .stream()
                                    .flatMap(member -> indicators().stream()
                                            .filter(indicator -> !(member.equals(authority.value())
                                                    && indicator.code().equals(UNKNOWN)))
                                            .map(indicator -> row(member, indicator, YEARS.get(nth), given,
                                                    authority))))));
            YEARS.forEach(year -> platform.run(() -> keep(year)));
        }
    }

    private List<UUID> members(int year) {
        return sql().sql("""
                select organisation_id from peer_group_member join peer_group on peer_group.id = peer_group_id
                where year = ? and system = 'FLANDERS'
                """).param(year).query(UUID.class).list();
    }

    private static List<Object> row(UUID member, Indicator indicator, int year, Instant given,
            OrganisationId authority) {
        var divided = indicator.rule().denominator().isPresent() || indicator.rule().per() != Rule.Per.NOTHING;
        var shown = BigDecimal.valueOf(middle(indicator) * spread(member, indicator, year));
        var quotient = shown.divide(indicator.rule().shown(BigDecimal.ONE), 12, RoundingMode.HALF_UP);
        var doubted = member.equals(authority.value()) && indicator.code().equals(DOUBTED);
        return Arrays.asList(member, indicator.code(), year,
                (divided ? quotient.multiply(PEOPLE) : quotient).toPlainString(), divided ? PEOPLE : null,
                doubted ? "DOUBTFUL" : "DECLARED", "SUBMITTED", indicator.rule().source(), member,
                indicator.rule().per().isInhabitants() ? year : null, given);
    }

    /** What is usual, in the unit that is shown. */
    private static double middle(Indicator indicator) {
        return switch (indicator.rule().kind()) {
            case SCORE -> 42;
            case AMOUNT -> 35;
            case COUNT -> indicator.rule().decimals() == 0 ? 60 : 1.2;
            case RATIO -> indicator.rule().times() == 100 ? 38 : 24;
        };
    }

    /** From half to twice as much, always the same for the same. */
    private static double spread(UUID member, Indicator indicator, int year) {
        var hash = Math.floorMod((member + indicator.code()).hashCode(), 1_000) / 1_000.0;
        return (0.5 + hash * hash * 1.5) * (1 + (year - 2023) * 0.04);
    }

    private void keep(int year) {
        var codes = indicators().stream().map(Indicator::code).toArray(String[]::new);
        var day = day();
        var moment = Timestamp.from(stand());
        sql().sql("select benchmark_keep(?, ?, ?, ?)").params(year, codes, day, moment).query(Integer.class).single();
        sql().sql("select benchmark_count_crowds(?, ?, ?)").params(year, codes, day).query(row -> {});
        var summed = indicators().stream()
                .filter(one -> one.rule().summable())
                .map(Indicator::code)
                .toArray(String[]::new);
        sql().sql("select benchmark_sum(?, ?, ?, ?, ?, ?, ?)")
                .params(year, summed, summed, Stream.of(summed).map(_ -> false).toArray(Boolean[]::new), summed, day,
                        moment)
                .query(row -> {});
    }

    private LocalDate day() {
        return LocalDate.ofInstant(stand(), portal.bean(Clock.class).getZone());
    }

    private void place(OrganisationId authority, int year) {
        var transaction = new TransactionTemplate(portal.bean(PlatformTransactionManager.class));
        TenantScope.of(authority).run(() -> transaction.executeWithoutResult(_ -> {
            sql().sql("""
                    insert into benchmark_gap (organisation_id, indicator, period, why, changed_at)
                    select :organisation, :unknown, :year, 'UNKNOWN', now()
                    where not exists (select from benchmark_value where organisation_id = :organisation and indicator = :unknown and period = :year)
                    on conflict do nothing
                    """)
                    .param("organisation", authority.value())
                    .param("unknown", UNKNOWN)
                    .param("year", year)
                    .update();
            sql().sql("""
                    insert into benchmark_place (organisation_id, period, indicator, peer_group_id, lower, equal, n, kept_at)
                    select :organisation, :year, indicator, peer_group_id, lower, equal, n, counted_at
                    from benchmark_places(array[:organisation], :year, :day) on conflict do nothing
                    """).param("organisation", authority.value()).param("year", year).param("day", day()).update();
        }));
    }
}
