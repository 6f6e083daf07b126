package be.vlavirgem.web.tasks;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListFilter.Choice;
import be.vlavirgem.platform.list.ListFilter.Option;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
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

/** The filters of the list of tasks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskFilters {

    private static final int WEEK = 7;

    private record Owner(UUID id, String name) {}

    private final JdbcClient sql;
    private final Clock clock;
    private final HttpServletRequest request;

    TaskFilters(JdbcClient sql, Clock clock, HttpServletRequest request) {
        this.sql = sql;
        this.clock = clock;
        this.request = request;
    }

    List<ListFilter> all() {
        return List.of(new Choice("wie", "web.tasks.owner", owners()), new Choice("stand", "web.tasks.state", states()),
                new Choice("wanneer", "web.tasks.when", days()));
    }

    /** Oneself first; the others as far as they have tasks. */
    private List<Option> owners() {
        var me = Visitor.of(request).map(access -> access.person().value());
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
}
