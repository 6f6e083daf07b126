package be.vlavirgem.web.dashboard;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.util.Locale;
import java.util.Optional;

/** A feature's tile on the dashboard; shown to whoever has its permission, in the order of its {@code @Order}. */
public interface DashboardTile {

    /** The name under which the feature keeps the facts: lower-case letters and dashes. */
    String name();

    /** Who sees the tile. */
    Permission permission();

    /** True for a tile that is not there before anything was written. */
    default boolean needsFacts() {
        return false;
    }

    /** The tile from its facts (JSON as the feature wrote it; empty while nothing was written). Reads nothing else. */
    TileView view(Optional<String> facts, Access access, Locale locale);
}
