package be.vlavirgem.portal.operations;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.TileView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong behind the pages in the past week: mail that was given up, and jobs that failed. */
@Component
@Order(70)
class OperationsTile implements DashboardTile {

    private static final List<Sql> COUNTED = List.of(
            Sql.of("select count(*) from mail where state = 'GIVEN_UP' and created_at >= now() - interval '7 days'"),
            Sql.of("select count(*) from job where state = 'FAILED' and finished_at >= now() - interval '7 days'"),
            Sql.of("select count(*) from mail where state = 'WAITING' and tries > 0"));

    private record Failed(int mails, int jobs, int waiting) {}

    private final MessageSource messages;
    private final JsonMapper json;

    OperationsTile(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    public String name() {
        return "operations";
    }

    @Override
    public Permission permission() {
        return Permission.OPERATE;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public List<Sql> counted() {
        return COUNTED;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var counted = json.readValue(facts.orElseThrow(), int[].class);
        var failed = new Failed(counted[0], counted[1], counted[2]);
        var all = failed.mails() + failed.jobs();
        return new TileView(text("portal.operations.tile", locale), String.valueOf(all),
                text("portal.operations.tile.unit", locale), chips(failed, locale),
                text("portal.operations.tile.why", locale, failed.mails(), failed.jobs()),
                text("portal.operations.tile.go", locale), OperationsController.PATH, false);
    }

    private List<TileView.Chip> chips(Failed failed, Locale locale) {
        return failed.waiting() == 0
                ? List.of()
                : List.of(new TileView.Chip("warn", text("portal.operations.tile.waiting", locale, failed.waiting())));
    }

    private String text(String key, Locale locale, Object... about) {
        return messages.getMessage(key, about, locale);
    }
}
