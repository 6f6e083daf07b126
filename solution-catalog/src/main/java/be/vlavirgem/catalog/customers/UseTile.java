package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.DashboardTiles;
import be.vlavirgem.web.dashboard.TileView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Asks an authority whether what suppliers say is so; there as long as something is asked. */
@Component
@Order(60)
class UseTile implements DashboardTile {

    /** Also in {@code authorities_to_ask()}, which finds it where nothing is said any more. */
    private static final String NAME = "use-questions";

    private final MessageSource messages;
    private final JsonMapper json;

    UseTile(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.CONFIRM_USE;
    }

    @Override
    public boolean needsFacts() {
        return true;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var open = json.readValue(facts.orElseThrow(), Uses.Open.class);
        return new TileView(text("catalog.customers.asked.tile", locale), String.valueOf(open.solutions()),
                text("catalog.customers.asked.tile.unit", locale, open.solutions()), List.of(),
                text("catalog.customers.asked.tile.why", locale, open.suppliers()),
                text("catalog.customers.asked.tile.go", locale), CustomerAddress.QUESTIONS, false);
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }

    /** Writes the facts of the tile. */
    @Component
    static class Keeper {

        private final Uses uses;
        private final DashboardTiles tiles;

        Keeper(Uses uses, DashboardTiles tiles) {
            this.uses = uses;
            this.tiles = tiles;
        }

        @Transactional(propagation = Propagation.MANDATORY)
        void keep(OrganisationId authority) {
            var open = uses.open();
            if (open.solutions() == 0) {
                tiles.remove(authority, NAME);
            } else {
                tiles.put(authority, NAME, open);
            }
        }
    }
}
