package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.benchmark.indicators.Indicator;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where stands are kept: the database decides what of them leaves. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StandTable {

    private final JdbcClient sql;
    private final Indicators indicators;
    private final Clock clock;

    StandTable(JdbcClient sql, Indicators indicators, Clock clock) {
        this.sql = sql;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** The years whose round is over, the latest first. */
    List<Integer> periods() {
        return sql.sql("select year from measurement_round where round_is_over_after(id) < ? order by year desc")
                .param(LocalDate.now(clock))
                .query(Integer.class)
                .list();
    }

    /** When a stand was kept last, in the words of the database; empty as long as there was none. */
    String last() {
        return sql.sql("select coalesce(extract(epoch from max(kept_at))::text, '') from benchmark_band")
                .query(String.class)
                .single();
    }

    boolean isKept(int period) {
        return sql.sql("select exists (select from benchmark_band where period = ?)")
                .param(period)
                .query(Boolean.class)
                .single();
    }

    /** Keeps what the groups of that year came to, as far as it may be told and may move. */
    void keepBands(int period) {
        var moment = Timestamp.from(clock.instant());
        var today = LocalDate.now(clock);
        sql.sql("select benchmark_keep(?, ?, ?, ?)")
                .params(period, texts(indicators.computed().map(Indicator::code)), today, moment)
                .query(Integer.class)
                .single();
        sum(period, today, moment);
    }

    /** Only bands of that moment get sums; whatever tells too much loses its own. */
    private void sum(int period, LocalDate today, Timestamp moment) {
        var sums = Sums.of(indicators.computed());
        sql.sql("select benchmark_sum(?, ?, ?, ?, ?, ?, ?)")
                .params(period, texts(sums.codes().stream()), texts(sums.sides().stream().map(Sums.Side::indicator)),
                        sums.sides().stream().map(Sums.Side::below).toArray(Boolean[]::new),
                        texts(sums.sides().stream().map(Sums.Side::figure)), today, moment)
                .query(row -> {});
    }

    /** The years in which groups were told something of one of these that the organisation of the scope gave too, the latest first. */
    List<Integer> toldYears(OrganisationId authority, Collection<String> codes) {
        return sql.sql("""
                select distinct period from benchmark_value as given
                where organisation_id = ? and indicator = any (?) and source <> 'IMPORT' and exists (
                    select from benchmark_band as band
                    where band.period = given.period and band.indicator = given.indicator and band.counted_at is not null)
                order by period desc
                """)
                .params(authority.value(), texts(codes.stream()))
                .query(Integer.class)
                .list();
    }

    /** Hides what tells too much, now that another authority is known by name, or is no more. */
    void hideAround(OrganisationId authority, int period, Collection<String> codes) {
        var moment = Timestamp.from(clock.instant());
        var today = LocalDate.now(clock);
        sql.sql("select benchmark_hide_again(?, ?, ?, ?, ?)")
                .params(authority.value(), period, texts(codes.stream()), today, moment)
                .query(Integer.class)
                .single();
    }

    private static String[] texts(Stream<String> all) {
        return all.toArray(String[]::new);
    }

    /** The authorities that are in groups of that year. */
    List<OrganisationId> members(int period) {
        return sql.sql("""
                select organisation_id from peer_group_member join peer_group on peer_group.id = peer_group_id
                where year = ? and system = 'FLANDERS' order by organisation_id
                """).param(period).query(UUID.class).list().stream().map(OrganisationId::new).toList();
    }

    /** Where those organisations of the scope stood in their groups, as far as these moved: by organisation, to be kept. */
    Map<OrganisationId, String> places(List<OrganisationId> organisations, int period) {
        var found = new HashMap<OrganisationId, String>();
        sql.sql("""
                select organisation_id, json_agg(place)::text as places from benchmark_places(?, ?, ?) as place group by organisation_id
                """)
                .params(organisations.stream().map(OrganisationId::value).toArray(UUID[]::new), period,
                        LocalDate.now(clock))
                .query(row -> {
                    found.put(new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            row.getString("places"));
                });
        return found;
    }

    /** Keeps where the organisation of the scope stood in its groups. */
    void keepPlaces(OrganisationId organisation, int period, String places) {
        sql.sql("""
                insert into benchmark_place (organisation_id, period, indicator, peer_group_id, lower, equal, n, kept_at)
                select :organisation, :period, indicator, peer_group_id, lower, equal, n, counted_at
                from json_to_recordset(:places::json)
                    as place (indicator text, peer_group_id uuid, lower integer, equal integer, n integer, counted_at timestamptz)
                on conflict (organisation_id, period, indicator, peer_group_id) do update
                set lower = excluded.lower, equal = excluded.equal, n = excluded.n, kept_at = excluded.kept_at
                """)
                .param("organisation", organisation.value())
                .param("period", period)
                .param("places", places)
                .update();
    }
}
