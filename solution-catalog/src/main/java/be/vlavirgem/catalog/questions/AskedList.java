package be.vlavirgem.catalog.questions;

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
import java.util.List;
import org.springframework.stereotype.Component;

/** What the own authority, and those before it, asked suppliers. */
@Component
class AskedList implements ListDefinition<QuestionLine> {

    static final String PATH = "/vragen-aan-leveranciers";

    private static final Sql ROWS = Sql.of("""
            select solution_question.id, solution_name, text, supplier.name as other, asked_at, answered_at
            from solution_question join organisation as supplier on supplier.id = supplier_id
            """);
    private static final List<ListColumn<QuestionLine>> COLUMNS = List.of(
            words("oplossing", "catalog.questions.solution", Sql.of("lower(solution_name)"),
                    line -> Cell.text(line.solution())),
            words("vraag", "catalog.questions.text", Sql.of("text"), QuestionLine::beginning),
            words("supplier", "catalog.questions.supplier", Sql.of("other"), line -> Cell.text(line.other())),
            words("gevraagd", "catalog.questions.asked-on", Sql.of("asked_at"), line -> Cell.day(line.asked())),
            words("stand", "catalog.questions.state", QuestionFilters.WAITING, QuestionLine::state),
            words("beantwoord", "catalog.questions.answered-on", Sql.of("answered_at"),
                    line -> Cell.day(line.answered())));

    private final Clock clock;

    AskedList(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "vragen-aan-leveranciers";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.ASK_GUESTS;
    }

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public QuestionLine row(ResultSet row) throws SQLException {
        return QuestionLine.read(row, clock.getZone());
    }

    @Override
    public String href(QuestionLine line) {
        return PATH + "/" + line.id();
    }

    @Override
    public List<ListColumn<QuestionLine>> columns() {
        return COLUMNS;
    }

    @Override
    public String order() {
        return "stand";
    }

    @Override
    public List<ListFilter> filters() {
        return QuestionFilters.ALL;
    }

    @Override
    public Condition search(String typed) {
        return QuestionFilters.search(typed);
    }

    /** Those of the scope: row-level security hides all others. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
