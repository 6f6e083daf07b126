package be.vlavirgem.web.dashboard;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: where do we stand, what now. */
@Controller
class DashboardController {

    private final List<DashboardTile> tiles;
    private final DashboardTiles facts;
    private final TransactionTemplate reading;

    DashboardController(List<DashboardTile> tiles, DashboardTiles facts, PlatformTransactionManager transactions) {
        this.tiles = tiles;
        this.facts = facts;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @GetMapping("/dashboard")
    @Requires(Permission.SIGNED_IN)
    String dashboard(Access access, Locale locale, Model model) {
        model.addAttribute("roles",
                access.current().stream().flatMap(held -> held.roles().stream()).sorted().map(Enum::name).toList());
        model.addAttribute("keeper",
                access.current().filter(held -> held.kind() == OrganisationKind.ASSOCIATION).isPresent());
        model.addAttribute("tiles", access.current().isEmpty() ? List.of() : views(access, locale));
        return "web/dashboard";
    }

    private List<TileView> views(Access access, Locale locale) {
        var shown = tiles.stream().filter(tile -> access.comesTo(tile.permission())).toList();
        return shown.isEmpty()
                ? List.of()
                : Objects.requireNonNull(reading.execute(status -> views(shown, access, locale)));
    }

    /** All in one transaction: what tells the database the scope is said once. */
    private List<TileView> views(List<DashboardTile> shown, Access access, Locale locale) {
        var known = facts.of(access.organisation(), shown);
        return shown.stream()
                .filter(tile -> !tile.needsFacts() || known.containsKey(tile.name()))
                .map(tile -> tile.view(Optional.ofNullable(known.get(tile.name())), access, locale))
                .toList();
    }
}
