package be.vlavirgem.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.indicators.Formula;
import be.vlavirgem.benchmark.indicators.Formula.Term;
import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.statistics.LinearAttack.Equation;
import be.vlavirgem.benchmark.statistics.LinearAttack.Unknown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of all authorities of 2025, made up: skewed, with ties, with gaps; one of them has nearly as much as all others. */
final class InventedYear {

    static final int YEAR = 2025;

    private final JdbcClient owner;
    private final JdbcClient loader;
    private final JdbcClient app;
    private final List<Indicator> summed;
    private final Random random;
    private final List<UUID> authorities;
    private final Map<UUID, List<Integer>> groups = new HashMap<>();
    private final Map<Unknown, Double> truth = new HashMap<>();
    private final Map<Unknown, Integer> versions = new HashMap<>();
    private final List<Equation> told = new ArrayList<>();

    InventedYear(JdbcClient owner, JdbcClient loader, JdbcClient app, List<Indicator> summed, int seed) {
        this.owner = owner;
        this.loader = loader;
        this.app = app;
        this.summed = summed;
        random = new Random(seed);
        authorities = owner.sql("""
                select organisation_id from peer_group_member join peer_group on peer_group.id = peer_group_id
                where year = ? and system = 'FLANDERS' order by organisation_id
                """).param(YEAR).query(UUID.class).list();
        owner.sql("""
                select peer_group_id, organisation_id from peer_group_member join peer_group on peer_group.id = peer_group_id
                where year = ? and system in ('SIZE', 'FLANDERS')
                """)
                .param(YEAR)
                .query(row -> {
                    groups.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(authorities.indexOf(row.getObject(2, UUID.class)));
                });
        forget();
    }

    /** Nobody else meets it. */
    void forget() {
        List.of("benchmark_value", "benchmark_band", "benchmark_crowd", "benchmark_family", "benchmark_decided_sum",
                "benchmark_shown").forEach(table -> owner.sql("delete from " + table).update());
    }

    /** Makes up what all have; of so many in a hundred each figure is missing. */
    void invent(int missing) {
        var largest = random.nextInt(authorities.size());
        figures().forEach(figure -> {
            var few = random.nextInt(3) == 0;
            for (int one = 0; one < authorities.size(); one++) {
                if (random.nextInt(100) >= missing) {
                    var value = few ? random.nextInt(4) : Math.round(Math.exp(random.nextGaussian() * 1.2 + 4));
                    truth.put(new Unknown(one, figure, 0), (double) (one == largest ? value * 500 + 100 : value));
                }
            }
        });
        IntStream.range(0, authorities.size()).forEach(one -> declare(one, Instant.EPOCH));
    }

    private Set<String> figures() {
        return summed.stream()
                .flatMap(indicator -> Stream.concat(terms(indicator.rule().numerator()),
                        indicator.rule().divisor().stream().flatMap(InventedYear::terms)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> terms(Formula formula) {
        return formula.terms().stream().map(Term::toString);
    }

    private Unknown now(int one, String figure) {
        return new Unknown(one, figure, versions.getOrDefault(new Unknown(one, figure, 0), 0));
    }

    private Set<Unknown> unknowns(int one, Formula formula) {
        return terms(formula).map(figure -> now(one, figure)).collect(Collectors.toSet());
    }

    private Optional<Double> side(int one, Formula formula) {
        var all = unknowns(one, formula);
        return truth.keySet().containsAll(all)
                ? Optional.of(all.stream().mapToDouble(truth::get).sum())
                : Optional.empty();
    }

    private boolean gives(int one, Indicator indicator) {
        return side(one, indicator.rule().numerator()).isPresent()
                && indicator.rule()
                        .divisor()
                        .map(side -> side(one, side).filter(sum -> sum > 0).isPresent())
                        .orElse(true);
    }

    private void declare(int one, Instant moment) {
        var given = summed.stream().filter(indicator -> gives(one, indicator)).toList();
        loader.sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at)
                select :id, indicator, :year, numerator, denominator, 'DECLARED', 'SUBMITTED', 'QUESTION', :id, :moment
                from unnest(:indicators::text[], :numerators::numeric[], :denominators::numeric[]) as given (indicator, numerator, denominator)
                """)
                .param("id", authorities.get(one))
                .param("indicators", given.stream().map(Indicator::code).toArray(String[]::new))
                .param("year", YEAR)
                .param("numerators",
                        given.stream()
                                .map(indicator -> number(side(one, indicator.rule().numerator())))
                                .toArray(BigDecimal[]::new))
                .param("denominators",
                        given.stream().map(indicator -> denominator(one, indicator)).toArray(BigDecimal[]::new))
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private @Nullable BigDecimal denominator(int one, Indicator indicator) {
        var rule = indicator.rule();
        return rule.per().isInhabitants()
                ? BigDecimal.valueOf(10_000)
                : rule.divisor().map(side -> number(side(one, side))).orElse(null);
    }

    private static BigDecimal number(Optional<Double> value) {
        return BigDecimal.valueOf(value.orElseThrow()).setScale(0, RoundingMode.HALF_UP);
    }

    /** Some show all they have of a theme by name. */
    void show(int some) {
        var theme = summed.get(random.nextInt(summed.size())).theme();
        some(some).forEach(one -> summed.stream()
                .filter(indicator -> indicator.theme().equals(theme) && gives(one, indicator))
                .forEach(indicator -> {
                    owner.sql("""
                            insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, state, scope, until)
                            values (?, ?, ?, ?, 1, 'DECLARED', 'AUTHORITIES', '2099-01-01')
                            """).params(authorities.get(one), theme, indicator.code(), YEAR).update();
                    tell(List.of(one), indicator);
                }));
    }

    private List<Integer> some(int number) {
        var all = new ArrayList<>(IntStream.range(0, authorities.size()).boxed().toList());
        Collections.shuffle(all, random);
        return all.subList(0, number);
    }

    /** So many of one size class, and so many more, have something else from now on. */
    void correct(int ofOneClass, int more, Instant moment) {
        var few = groups.values().stream().filter(group -> group.size() < authorities.size()).toList();
        var group = few.get(random.nextInt(few.size()));
        var chosen = new HashSet<>(some(more));
        chosen.addAll(group.subList(0, Math.min(group.size(), ofOneClass)));
        chosen.forEach(one -> {
            figures().forEach(figure -> {
                if (truth.containsKey(now(one, figure)) || random.nextInt(10) == 0) {
                    versions.merge(new Unknown(one, figure, 0), 1, Integer::sum);
                    truth.put(now(one, figure), (double) random.nextInt(400));
                }
            });
            owner.sql("delete from benchmark_value where organisation_id = ?").param(authorities.get(one)).update();
            declare(one, moment);
        });
    }

    /** Reads what is told since that moment. */
    void read(Instant since) {
        app.sql("""
                select indicator, peer_group_id, sum_numerator, sum_n from benchmark_band
                where period = ? and sum_numerator is not null and summed_at >= ?
                """).params(YEAR, Timestamp.from(since)).query(row -> {
            var code = row.getString(1);
            var indicator = summed.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
            var behind = new ArrayList<>(groups.getOrDefault(row.getObject(2, UUID.class), List.of()));
            behind.retainAll(behind(code));
            var told = tell(behind, indicator);
            assertThat(row.getBigDecimal(3)).isEqualByComparingTo(BigDecimal.valueOf(told));
            assertThat(row.getInt(4)).isEqualTo(behind.size());
        });
    }

    /** Who is behind the sums of an indicator: everybody can work that out who knows who gave what. */
    private Set<Integer> behind(String indicator) {
        return owner.sql("select unnest(authorities) from benchmark_family where period = ? and ? = any (indicators)")
                .params(YEAR, indicator)
                .query(UUID.class)
                .list()
                .stream()
                .map(authorities::indexOf)
                .collect(Collectors.toSet());
    }

    /** How many sums of groups that are shown would tell of nobody by themselves, and how many are told. */
    Counted counted() {
        return owner.sql("""
                with parts as (
                    select indicator, peer_group_id, array_agg(numerator) as numerators,
                           array_agg(denominator) filter (where denominator is not null) as denominators
                    from benchmark_value join peer_group_member using (organisation_id) where period = :year group by indicator, peer_group_id
                )
                select count(*) filter (where not benchmark_gives_away(numerators, numerators) and not benchmark_gives_away(denominators, denominators)) as possible,
                       count(band.sum_numerator) as told, coalesce(avg(1.0 * band.sum_n / band.n), 0) as share
                from benchmark_band as band join peer_group on peer_group.id = peer_group_id join parts using (indicator, peer_group_id)
                where band.period = :year and hidden_because is null and system in ('SIZE', 'FLANDERS') and indicator in (:codes)
                """)
                .param("year", YEAR)
                .param("codes", summed.stream().map(Indicator::code).toList())
                .query(Counted.class)
                .single();
    }

    /** Sums that could be told and are, and of which part of a group. */
    record Counted(int possible, int told, double share) {}

    private double tell(List<Integer> group, Indicator indicator) {
        var giving = group.stream().filter(one -> gives(one, indicator)).toList();
        indicator.rule().divisor().ifPresent(side -> tell(giving, side));
        return tell(giving, indicator.rule().numerator());
    }

    private double tell(List<Integer> giving, Formula side) {
        var all = LinearAttack.union(giving.stream().map(one -> unknowns(one, side)));
        told.add(new Equation(all, all.stream().mapToDouble(truth::get).sum()));
        return told.getLast().sum();
    }

    LinearAttack attack() {
        return new LinearAttack(truth, told.stream().distinct().toList());
    }

    /** By somebody to whom nobody shows anything by name. */
    LinearAttack attackOfAStranger() {
        return new LinearAttack(truth, told.stream()
                .distinct()
                .filter(equation -> equation.unknowns().stream().map(Unknown::authority).distinct().count() > 1)
                .toList());
    }
}
