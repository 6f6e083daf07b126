package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tasks.Tasks;
import be.vlavirgem.platform.tasks.TasksChanged;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.DashboardTiles;
import be.vlavirgem.web.dashboard.TileView;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One's own tasks on the dashboard; the facts of all owners are written when a task of the organisation changes. */
@Component
@Order(50)
class TaskTile implements DashboardTile {

    static final String NAME = "tasks";

    private final Tasks tasks;
    private final DashboardTiles tiles;
    private final MessageSource messages;
    private final JsonMapper json;
    private final Clock clock;

    TaskTile(Tasks tasks, DashboardTiles tiles, MessageSource messages, JsonMapper json, Clock clock) {
        this.tasks = tasks;
        this.tiles = tiles;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void keep(TasksChanged changed) {
        tiles.put(changed.organisation(), NAME, TaskFacts.of(tasks.open(changed.organisation())));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_TASKS;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        return facts.map(text -> json.readValue(text, TaskFacts.class))
                .flatMap(known -> known.of(access.person()))
                .map(owned -> view(owned, locale))
                .orElseGet(() -> new TileView(text("web.tasks.tile.title", locale), "0",
                        text("web.tasks.tile.unit", locale, 0), List.of(), text("web.tasks.tile.none", locale),
                        text("web.tasks.tile.go", locale), TaskPages.PATH, false));
    }

    private TileView view(TaskFacts.Owned owned, Locale locale) {
        var late = owned.lateOn(LocalDate.now(clock));
        var first = Optional.ofNullable(owned.firstDue())
                .map(due -> text("web.tasks.tile.first.day", locale, owned.first(), Days.write(due)))
                .orElseGet(() -> text("web.tasks.tile.first", locale, owned.first()));
        return new TileView(text("web.tasks.tile.title", locale), String.valueOf(owned.open()),
                text("web.tasks.tile.unit", locale, owned.open()),
                late == 0 ? List.of() : List.of(new TileView.Chip("warn", text("web.tasks.tile.late", locale, late))),
                first, text("web.tasks.tile.go", locale), TaskPages.PATH, false);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
