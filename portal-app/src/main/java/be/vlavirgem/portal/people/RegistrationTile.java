package be.vlavirgem.portal.people;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.TileView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests for an account that wait for V-ICT-OR, because nobody else can decide on them. */
@Component
@Order(60)
class RegistrationTile implements DashboardTile {

    private final RegistrationTable table;
    private final MessageSource messages;

    RegistrationTile(RegistrationTable table, MessageSource messages) {
        this.table = table;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public Permission permission() {
        return Permission.SUPPORT_PEOPLE;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var waiting = table.countUnheeded();
        return new TileView(text("portal.registration.menu", locale), String.valueOf(waiting),
                text("portal.registration.tile.unit", locale, waiting), List.of(),
                text(waiting == 0 ? "portal.registration.tile.none" : "portal.registration.tile.why", locale),
                text("portal.registration.tile.go", locale), RegistrationDesk.ALL, false);
    }

    private String text(String key, Locale locale, Object... about) {
        return messages.getMessage(key, about, locale);
    }
}
