package be.vlavirgem.benchmark.merging;

import be.vlavirgem.benchmark.merging.ClassBands.Middle;
import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.domain.peers.SizeRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What size classes came to: only what was allowed to leave. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ClassBandTable {

    private record Row(PeerGroup group, int year, Optional<Map.Entry<String, Middle>> band) {}

    private final JdbcClient sql;

    ClassBandTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** At the last stand of that year or before; without any stand just the class, and empty where it was never composed. */
    Optional<ClassBands> of(SizeRange size, int year) {
        var rows = sql.sql("""
                with class as (
                    select * from peer_group where system = 'SIZE' and code = :code and year <= :year
                    order by exists (select from benchmark_band where peer_group_id = peer_group.id and period = peer_group.year) desc, year desc
                    limit 1
                )
                select class.*, band.indicator, p25, median, p75 from class
                left join benchmark_band as band on band.peer_group_id = class.id and band.period = class.year and band.hidden_because is null
                """).param("code", size.code()).param("year", year).query(ClassBandTable::row).list();
        return rows.stream()
                .findFirst()
                .map(first -> new ClassBands(first.group(), first.year(),
                        rows.stream()
                                .flatMap(row -> row.band().stream())
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var group = new PeerGroup(new PeerGroup.Id(row.getObject("id", UUID.class)), PeerSystem.SIZE,
                row.getString("code"), row.getString("name"));
        var indicator = row.getString("indicator");
        return new Row(group, row.getInt("year"), indicator == null
                ? Optional.empty()
                : Optional.of(Map.entry(indicator, new Middle(row.getBigDecimal("p25"), row.getBigDecimal("median"),
                        row.getBigDecimal("p75")))));
    }
}
