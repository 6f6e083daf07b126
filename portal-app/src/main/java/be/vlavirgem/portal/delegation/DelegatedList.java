package be.vlavirgem.portal.delegation;

import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.ListFilter.Choice;
import be.vlavirgem.platform.list.ListFilter.Option;
import be.vlavirgem.platform.list.RowAction;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody has to do for all authorities that delegated: own tasks, and the measurement of the latest round; read in the scope of all of them. */
@Component
class DelegatedList implements ListDefinition<DelegatedLine> {

    private static final Sql ROWS = Sql.of("""
            select task.id, task.organisation_id, organisation.name as authority, 'TASK' as kind, task.title as what,
                   nullif(task.subject_title, '') as about, task.due_on as due, 'TO_DO' as state, task.owner_id,
                   null::date as opens_on, null::uuid as measurement_id, 0 as answered, 0 as asked
            from task join organisation on organisation.id = task.organisation_id where task.state = 'OPEN'
            union all
            select coalesce(measurement.id, organisation.id), organisation.id, organisation.name, 'MEASUREMENT', round.name,
                   null, round_ends_on(round.id, organisation.id), coalesce(measurement.state, 'NONE'), null, round.opens_on, measurement.id,
                   coalesce((facts::json ->> 'answered')::int, 0), coalesce((facts::json ->> 'applicable')::int, 0)
            from organisation cross join measurement_round as round
            left join measurement on measurement.organisation_id = organisation.id and measurement.round_id = round.id
            left join dashboard_tile on dashboard_tile.organisation_id = organisation.id and tile = 'maturity'
                 and facts::json ->> 'measurement' = measurement.id::text
            """);
    private static final ListColumn<DelegatedLine> DUE = words("tegen", "portal.work.due", Sql.of("due"),
            line -> Cell.day(line.due()));
    private static final List<ListColumn<DelegatedLine>> COLUMNS = List.of(
            words("wat", "portal.work.what", Sql.of("what"), line -> Cell.text(line.what())),
            words("bestuur", "portal.work.authority", Sql.of("authority"), line -> Cell.text(line.authorityName())),
            DUE,
            words("stand", "portal.work.state", Sql.of("state"), DelegatedLine::stateInWords),
            onRequest(words("over", "portal.work.about", Sql.of("about"), line -> Cell.text(line.about()))));

    private final HttpServletRequest request;
    private final Clock clock;

    DelegatedList(HttpServletRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "mijn-besturen";
    }

    @Override
    public String path() {
        return DelegatedWork.PATH;
    }

    @Override
    public Permission permission() {
        return Permission.WORK_FOR_AUTHORITIES;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public DelegatedLine row(ResultSet row) throws SQLException {
        return DelegatedLine.read(row, LocalDate.now(clock));
    }

    @Override
    public String href(DelegatedLine line) {
        return "%s/%s?naar=%s".formatted(DelegatedWork.PATH, line.authority(), line.path());
    }

    @Override
    public List<ListColumn<DelegatedLine>> columns() {
        return COLUMNS;
    }

    @Override
    public String order() {
        return DUE.key();
    }

    @Override
    public Optional<RowAction> action(DelegatedLine line) {
        return Optional.of(line)
                .filter(DelegatedLine::isTask)
                .map(task -> new RowAction(DelegatedWork.PATH + "/" + task.authority() + "/klaar",
                        Cell.word("portal.work.done"), "taak", task.id().toString()));
    }

    @Override
    public List<ListFilter> filters() {
        var today = LocalDate.now(clock);
        var month = today.withDayOfMonth(1);
        return List.of(
                new Choice("wanneer", "portal.work.when", List.of(
                        new Option("te-laat", Cell.word("portal.work.when.late"),
                                Condition.of(Sql.of("state <> 'SUBMITTED' and due < ?"), today)),
                        new Option("deze-maand", Cell.word("portal.work.when.month"),
                                Condition.of(Sql.of("state <> 'SUBMITTED' and due >= ? and due < ?"), month,
                                        month.plusMonths(1))))),
                new Choice("bestuur", "portal.work.authority", authorities()),
                new Choice("soort", "portal.work.kind", List.of(kind("taak", "TASK"), kind("meting", "MEASUREMENT"))));
    }

    private static Option kind(String value, String kind) {
        return new Option(value, Cell.word("portal.work.kind." + kind), Condition.of(Sql.of("kind = ?"), kind));
    }

    /** Known from who asks, so they cost no statement. */
    private List<Option> authorities() {
        return Visitor.of(request)
                .stream()
                .flatMap(access -> access.delegations(Permission.READ_MEASUREMENT).stream())
                .map(held -> new Option(held.organisation().toString(), Cell.text(held.name()),
                        Condition.of(Sql.of("organisation_id = ?"), held.organisation().value())))
                .toList();
    }

    @Override
    public Condition search(String typed) {
        return Condition.of(Sql.of(
                "position(lower(unaccent(?)) in lower(unaccent(what || ' ' || authority || ' ' || coalesce(about, '')))) > 0"),
                typed);
    }

    /** Of the authorities that delegated: what is asked of this person, and the round that opened last. */
    @Override
    public Condition visibleTo(Access access) {
        var authorities = access.delegations(Permission.READ_MEASUREMENT)
                .stream()
                .map(Membership::organisation)
                .map(organisation -> organisation.value())
                .toArray(UUID[]::new);
        return Condition.of(Sql.of("""
                organisation_id = any (?) and (owner_id = ? or kind = 'MEASUREMENT'
                    and opens_on = (select max(opens_on) from measurement_round where opens_on <= ?))
                """), authorities, access.person().value(), LocalDate.now(clock));
    }
}
