package be.vlavirgem.web.tasks;

import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** All tasks of the organisation worked for, open or ended. */
@Component
class TaskList implements ListDefinition<TaskLine> {

    static final String PATH = TaskPages.PATH + "/alle";
    private static final Sql ROWS = Sql.of("""
            select task.id, task.organisation_id, title, subject_title, owner_id, asked_at, due_on, state, ended_at,
                   coalesce((select name from person where person.id = owner_id), '') as owner,
                   coalesce((select name from person where person.id = asked_by), '') as asker
            from task
            """);
    private static final List<ListColumn<TaskLine>> COLUMNS = List.of(
            words("taak", "web.tasks.task", Sql.of("title"), line -> Cell.text(line.title())),
            words("over", "web.tasks.about", Sql.of("nullif(subject_title, '')"), TaskLine::aboutInWords),
            words("wie", "web.tasks.owner", Sql.of("owner"), line -> Cell.text(line.owner())),
            words("tegen", "web.tasks.due", Sql.of("due_on"), line -> Cell.day(line.due())),
            words("stand", "web.tasks.state", Sql.of("array_position(array['OPEN', 'DONE', 'WITHDRAWN'], state)"),
                    TaskLine::stateInWords),
            onRequest(words("door", "web.tasks.asker", Sql.of("asker"), line -> Cell.text(line.asker()))),
            onRequest(words("gevraagd", "web.tasks.asked", Sql.of("asked_at"), line -> Cell.day(line.asked()))),
            onRequest(words("afgesloten", "web.tasks.ended", Sql.of("ended_at"), line -> Cell.day(line.ended()))));

    private final TaskFilters filters;
    private final Clock clock;

    TaskList(TaskFilters filters, Clock clock) {
        this.filters = filters;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "taken";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.READ_TASKS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public TaskLine row(ResultSet row) throws SQLException {
        return TaskLine.read(row, clock.getZone(), LocalDate.now(clock));
    }

    @Override
    public String href(TaskLine line) {
        return TaskPages.PATH + "/" + line.id();
    }

    @Override
    public List<ListColumn<TaskLine>> columns() {
        return COLUMNS;
    }

    @Override
    public List<ListFilter> filters() {
        return filters.all();
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(
                Sql.of("position(lower(unaccent(?)) in lower(unaccent(title || ' ' || subject_title))) > 0"),
                typed);
    }

    /** Not those inherited from a predecessor, which nobody can do any more. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("organisation_id = ?"), access.organisation().value());
    }
}
