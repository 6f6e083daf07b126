package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.TileView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Companies that wait for V-ICT-OR. */
@Component
@Order(65)
class SupplierRequestTile implements DashboardTile {

    private final SupplierRequestTable table;
    private final MessageSource messages;

    SupplierRequestTile(SupplierRequestTable table, MessageSource messages) {
        this.table = table;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "supplier-requests";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_SUPPLIERS;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var waiting = table.countWaiting();
        return new TileView(text("catalog.suppliers.menu.kept", locale), String.valueOf(waiting),
                text("catalog.suppliers.requests.unit", locale, waiting), List.of(),
                text(waiting == 0 ? "catalog.suppliers.requests.none" : "catalog.suppliers.requests.why", locale),
                text("catalog.suppliers.requests.go", locale), SupplierList.PATH, false);
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
