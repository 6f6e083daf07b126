package be.vlavirgem.benchmark.series;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The series the bound scope lets one read, those of predecessors too; written are the own ones only. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SeriesTable {

    private static final String BEGIN = """
            select series.*, organisation.name as owner, value.year, value.value from own_series as series
            join organisation on organisation.id = series.organisation_id
            left join own_series_value as value on value.organisation_id = series.organisation_id and value.series_id = series.id
            """;
    private static final String ORDER = " order by owner, lower(series.name), series.id, value.year";

    private record Row(OwnSeries series, Optional<Map.Entry<Integer, BigDecimal>> value) {}

    private final JdbcClient sql;

    SeriesTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<OwnSeries> all() {
        return together(sql.sql(BEGIN + ORDER).query(SeriesTable::row).list());
    }

    Optional<OwnSeries> find(OwnSeries.Id id) {
        return together(sql.sql(BEGIN + "where series.id = ?" + ORDER)
                .param(id.value())
                .query(SeriesTable::row)
                .list()).stream().findFirst();
    }

    /** Those of the organisation that is written for. */
    List<OwnSeries> written() {
        return together(sql.sql(BEGIN
                + "where series.organisation_id = nullif(current_setting('vlavirgem.organisation', true), '')::uuid"
                + ORDER).query(SeriesTable::row).list());
    }

    boolean isThere(UUID id) {
        return sql.sql("select exists (select from own_series where id = ?)").param(id).query(Boolean.class).single();
    }

    /** Whether another series of the organisation is called so. */
    boolean isTaken(OrganisationId organisation, String name, OwnSeries.Id but) {
        return sql.sql("""
                select exists (select from own_series where organisation_id = ? and lower(name) = lower(?) and id <> ?)
                """).params(organisation.value(), name, but.value()).query(Boolean.class).single();
    }

    void add(OrganisationId organisation, OwnSeries.Id id, OwnSeries.About about) {
        sql.sql("insert into own_series (organisation_id, id, name, unit, decimals) values (?, ?, ?, ?, ?)")
                .params(organisation.value(), id.value(), about.name(), about.unit(), about.decimals())
                .update();
    }

    /** Says what it counts from now on; false when somebody changed it since that version. */
    boolean change(OrganisationId organisation, OwnSeries.Id id, OwnSeries.About about, int seen) {
        return sql.sql("""
                update own_series set name = ?, unit = ?, decimals = ?, version = version + 1
                where organisation_id = ? and id = ? and version = ?
                """)
                .params(about.name(), about.unit(), about.decimals(), organisation.value(), id.value(), seen)
                .update() == 1;
    }

    /** Who has a form of one of them open is told that it changed. */
    void touch(OrganisationId organisation, Collection<Point> points) {
        sql.sql("update own_series set version = version + 1 where organisation_id = ? and id = any (?::uuid[])")
                .params(organisation.value(), series(points))
                .update();
    }

    /** Keeps these values, each by its series and year; series that are gone are passed over. */
    void keep(OrganisationId organisation, Map<Point, BigDecimal> values) {
        var all = List.copyOf(values.entrySet());
        var points = all.stream().map(Map.Entry::getKey).toList();
        sql.sql("""
                insert into own_series_value (organisation_id, series_id, year, value)
                select :organisation, said.series, said.year, said.value
                from unnest(:series::uuid[], :years::smallint[], :values::numeric[]) as said (series, year, value)
                join own_series on own_series.organisation_id = :organisation and own_series.id = said.series
                on conflict (organisation_id, series_id, year) do update set value = excluded.value
                """)
                .param("organisation", organisation.value())
                .param("series", series(points))
                .param("years", years(points))
                .param("values", all.stream().map(one -> one.getValue().toPlainString()).toArray(String[]::new))
                .update();
    }

    void forget(OrganisationId organisation, Collection<Point> points) {
        sql.sql("""
                delete from own_series_value where organisation_id = :organisation
                  and (series_id, year) in (select * from unnest(:series::uuid[], :years::smallint[]))
                """)
                .param("organisation", organisation.value())
                .param("series", series(points))
                .param("years", years(points))
                .update();
    }

    /** With all its values. */
    void remove(OrganisationId organisation, OwnSeries.Id id) {
        sql.sql("delete from own_series where organisation_id = ? and id = ?")
                .params(organisation.value(), id.value())
                .update();
    }

    /** A year of a series. */
    record Point(OwnSeries.Id series, int year) {}

    private static String[] series(Collection<Point> points) {
        return points.stream().map(point -> point.series().toString()).toArray(String[]::new);
    }

    private static String[] years(Collection<Point> points) {
        return points.stream().map(point -> String.valueOf(point.year())).toArray(String[]::new);
    }

    private static List<OwnSeries> together(List<Row> rows) {
        var values = rows.stream()
                .collect(Collectors.groupingBy(row -> row.series().id(),
                        Collectors.flatMapping(row -> row.value().stream(),
                                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one,
                                        TreeMap::new))));
        return rows.stream()
                .map(Row::series)
                .distinct()
                .map(one -> new OwnSeries(one.id(), one.organisation(), one.owner(), one.version(), one.about(),
                        values.getOrDefault(one.id(), new TreeMap<>())))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var about = new OwnSeries.About(row.getString("name"), row.getString("unit"), row.getInt("decimals"));
        var value = row.getBigDecimal("value");
        return new Row(
                new OwnSeries(new OwnSeries.Id(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("owner"),
                        row.getInt("version"), about, new TreeMap<>()),
                value == null ? Optional.empty() : Optional.of(Map.entry(row.getInt("year"), value)));
    }
}
