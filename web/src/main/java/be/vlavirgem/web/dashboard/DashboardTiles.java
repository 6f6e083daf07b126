package be.vlavirgem.web.dashboard;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The table behind the dashboard. */
@Component
public class DashboardTiles {

    private static final String KEPT = "select tile, facts from dashboard_tile where organisation_id = ?";

    private record Row(String tile, String facts) {}

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    DashboardTiles(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps the facts of a tile, in the transaction that changed them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(OrganisationId organisation, String tile, Record facts) {
        sql.sql("""
                insert into dashboard_tile (organisation_id, tile, facts, changed_at) values (?, ?, ?, ?)
                on conflict (organisation_id, tile) do update set facts = excluded.facts, changed_at = excluded.changed_at
                """)
                .params(organisation.value(), tile, json.writeValueAsString(facts), Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes a tile that needs facts off the dashboard, in the transaction that made them untrue. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(OrganisationId organisation, String tile) {
        sql.sql("delete from dashboard_tile where organisation_id = ? and tile = ?")
                .params(organisation.value(), tile)
                .update();
    }

    /** What is kept for the organisation and what is counted over all, by tile, in one statement; none where no tile needs one. */
    @Transactional(readOnly = true)
    Map<String, String> of(OrganisationId organisation, List<DashboardTile> tiles) {
        var counting = tiles.stream().filter(tile -> !tile.counted().isEmpty()).toList();
        return counting.isEmpty() && tiles.stream().noneMatch(DashboardTile::isKept)
                ? Map.of()
                : sql.sql(KEPT + counting.stream().map(DashboardTiles::counted).collect(Collectors.joining()))
                        .param(organisation.value())
                        .params(counting.stream().map(DashboardTile::name).toList())
                        .query(Row.class)
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Row::tile, Row::facts));
    }

    private static String counted(DashboardTile tile) {
        return tile.counted()
                .stream()
                .map("(%s)"::formatted)
                .collect(Collectors.joining(", ", " union all select ?, jsonb_build_array(", ")::text"));
    }
}
