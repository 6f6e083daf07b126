package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.DashboardTiles;
import be.vlavirgem.web.dashboard.TileView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells a supplier how its solutions stand in the catalogue. */
@Component
@Order(15)
class SolutionTile implements DashboardTile {

    private static final String NAME = "solutions";

    /** How many there are, and of how many something is to be done. */
    record Counted(int shown, int drafts, int waiting, int outdated, int completeness) {}

    private final MessageSource messages;
    private final JsonMapper json;

    SolutionTile(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.DESCRIBE_SOLUTIONS;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var words = new SheetWords(messages, locale);
        return facts.map(kept -> view(json.readValue(kept, Counted.class), words))
                .orElseGet(() -> TileView.empty(words.text("catalog.solutions.tile"),
                        words.text("catalog.solutions.tile.none"), words.text("catalog.solutions.new"),
                        SolutionAddress.NEW));
    }

    private static TileView view(Counted counted, SheetWords words) {
        var outdated = counted.outdated() == 0
                ? List.<TileView.Chip>of()
                : List.of(new TileView.Chip("warn", words.text("catalog.solutions.tile.outdated",
                        counted.outdated())));
        return new TileView(words.text("catalog.solutions.tile"), String.valueOf(counted.shown()),
                words.text("catalog.solutions.tile.unit", counted.shown()), outdated,
                words.text("catalog.solutions.tile.why", counted.drafts(), counted.waiting(),
                        counted.completeness()),
                words.text("catalog.solutions.tile.go"), SolutionAddress.LIST, false);
    }

    /** Writes the facts of the tile. */
    @Component
    static class Keeper {

        private final JdbcClient sql;
        private final DashboardTiles tiles;

        Keeper(JdbcClient sql, DashboardTiles tiles) {
            this.sql = sql;
            this.tiles = tiles;
        }

        @Transactional(propagation = Propagation.MANDATORY)
        void keep(OrganisationId supplier) {
            tiles.put(supplier, NAME, sql.sql("""
                    select count(*) filter (where state in ('PUBLISHED', 'OUTDATED')) as shown, count(*) filter (where state = 'DRAFT') as drafts,
                           count(*) filter (where state = 'SUBMITTED') as waiting, count(*) filter (where state = 'OUTDATED') as outdated,
                           coalesce(round(avg(completeness) filter (where state <> 'WITHDRAWN')), 0)::int as completeness
                    from solution where organisation_id = ?
                    """).param(supplier.value()).query(Counted.class).single());
        }
    }
}
