package be.vlavirgem.web.dashboard;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A feature's tile on the dashboard; shown to whoever has its permission, in the order of its {@code @Order}. */
public interface DashboardTile {

    /** The name under which the feature keeps the facts: lower-case letters and dashes. */
    String name();

    /** Who sees the tile. */
    Permission permission();

    /** False for a tile about all organisations together: nothing is kept for it. It says what is {@link #counted}, or asks one statement. */
    default boolean isKept() {
        return true;
    }

    /**
     * What is counted for a tile about all organisations together, each a select of one number: asked for all tiles in the
     * statement that reads what is kept. The facts are then these numbers in this order, as a list in JSON.
     */
    default List<Sql> counted() {
        return List.of();
    }

    /** True for a tile that is not there before anything was written. */
    default boolean needsFacts() {
        return false;
    }

    /** The tile from its facts (JSON as the feature wrote it; empty while nothing was written). Reads nothing else, unless nothing is kept for it. */
    TileView view(Optional<String> facts, Access access, Locale locale);
}
