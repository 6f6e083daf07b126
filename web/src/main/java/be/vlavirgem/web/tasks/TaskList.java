package be.vlavirgem.web.tasks;

import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListFilter.Choice;
import be.vlavirgem.platform.list.ListFilter.Option;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.web.permission.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All tasks of the organisation worked for, open or ended. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskList implements ListDefinition<TaskLine> {

    static final String PATH = TaskPages.PATH + "/alle";
    private static final Sql ROWS = Sql.of("""
            select task.id, task.organisation_id, title, subject_title, owner_id, asked_at, due_on, state, ended_at,
                   coalesce((select name from person where person.id = owner_id), '') as owner,
                   coalesce((select name from person where person.id = asked_by), '') as asker
            from task
            """);
    private static final int WEEK = 7;
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

    private record Owner(UUID id, String name) {}

    private final JdbcClient sql;
    private final Clock clock;

    TaskList(JdbcClient sql, Clock clock) {
        this.sql = sql;
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
        return List.of(new Choice("wie", "web.tasks.owner", owners()), new Choice("stand", "web.tasks.state", states()),
                new Choice("wanneer", "web.tasks.when", days()));
    }

    /** Oneself first; the others as far as they have tasks. */
    private List<Option> owners() {
        var me = Visitor.signedIn().map(PersonId::value);
        var others = sql.sql("""
                select id, name from person where id in (select owner_id from task) order by name, id limit 300
                """).query(Owner.class).list();
        return Stream
                .concat(me.stream().map(id -> option("ik", Cell.word("web.tasks.owner.me"), id)),
                        others.stream()
                                .filter(other -> !me.equals(Optional.of(other.id())))
                                .map(other -> option(other.id().toString(), Cell.text(other.name()), other.id())))
                .toList();
    }

    private static Option option(String value, Cell label, UUID owner) {
        return new Option(value, label, Condition.of(Sql.of("owner_id = ?"), owner));
    }

    private static List<Option> states() {
        return Arrays.stream(Task.State.values())
                .map(state -> new Option(state.name().toLowerCase(Locale.ROOT), Cell.word("web.tasks.state." + state),
                        Condition.of(Sql.of("state = ?"), state.name())))
                .toList();
    }

    private List<Option> days() {
        var today = LocalDate.now(clock);
        return List.of(
                new Option("te-laat", Cell.word("web.tasks.when.late"),
                        Condition.of(Sql.of("state = 'OPEN' and due_on < ?"), today)),
                new Option("week", Cell.word("web.tasks.when.week"),
                        Condition.of(Sql.of("state = 'OPEN' and due_on between ? and ?"), today,
                                today.plusDays(WEEK))),
                new Option("zonder", Cell.word("web.tasks.when.none"),
                        Condition.of(Sql.of("state = 'OPEN' and due_on is null"))));
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
