package be.vlavirgem.web.dashboard;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: where do we stand, what now. */
@Controller
class DashboardController {

    private final List<DashboardTile> tiles;
    private final DashboardTiles facts;

    DashboardController(List<DashboardTile> tiles, DashboardTiles facts) {
        this.tiles = tiles;
        this.facts = facts;
    }

    @GetMapping("/dashboard")
    @Requires(Permission.SIGNED_IN)
    String dashboard(Access access, Locale locale, Model model) {
        model.addAttribute("roles",
                access.current().stream().flatMap(held -> held.roles().stream()).sorted().map(Enum::name).toList());
        model.addAttribute("tiles", access.current().isEmpty() ? List.of() : views(access, locale));
        return "web/dashboard";
    }

    private List<TileView> views(Access access, Locale locale) {
        var shown = tiles.stream().filter(tile -> access.comesTo(tile.permission())).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var known = facts.of(access.organisation());
        return shown.stream()
                .filter(tile -> !tile.needsFacts() || known.containsKey(tile.name()))
                .map(tile -> tile.view(Optional.ofNullable(known.get(tile.name())), access, locale))
                .toList();
    }
}
