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

/** How much of what readers look for the own company tells, for the people of a supplier. */
@Component
@Order(5)
class CompanyTile implements DashboardTile {

    private final SupplierTable table;
    private final MessageSource messages;

    CompanyTile(SupplierTable table, MessageSource messages) {
        this.table = table;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "company";
    }

    @Override
    public Permission permission() {
        return Permission.WORK_AS_SUPPLIER;
    }

    /** The row of the company is one statement, and is as it is. */
    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        return table.find(SupplierId.of(access.organisation()))
                .map(own -> view(HomePage.of(own, false, false, SupplierWork.NOTHING), locale))
                .orElseGet(() -> TileView.empty(text("catalog.suppliers.tile", locale),
                        text("catalog.suppliers.tile.unknown", locale), text("catalog.suppliers.menu.public", locale),
                        PublicSuppliers.PATH));
    }

    private TileView view(HomePage page, Locale locale) {
        var whole = page.missing().isEmpty();
        return new TileView(text("catalog.suppliers.tile", locale), String.valueOf(page.filled()),
                text("catalog.suppliers.tile.unit", locale, page.total()), List.of(),
                text(whole ? "catalog.suppliers.tile.whole" : "catalog.suppliers.tile.more", locale),
                text("catalog.suppliers.tile.go", locale), OwnCompany.PATH, false);
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
