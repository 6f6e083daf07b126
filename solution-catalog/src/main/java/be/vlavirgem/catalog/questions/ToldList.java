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

/** What authorities ask a supplier, what waits longest first. */
@Component
class ToldList implements ListDefinition<QuestionLine> {

    static final String PATH = "/leverancier/vragen";

    private static final Sql ROWS = Sql.of("""
            select question.id, supplier_id, solution_name, text, asker as other, asked_at, answered_at from questions_told() as question
            """);
    private static final List<ListColumn<QuestionLine>> COLUMNS = List.of(
            words("oplossing", "catalog.questions.solution", Sql.of("lower(solution_name)"),
                    line -> Cell.text(line.solution())),
            words("vraag", "catalog.questions.text", Sql.of("text"), QuestionLine::beginning),
            words("asker", "catalog.questions.asker", Sql.of("other"), QuestionLine::asker),
            words("gevraagd", "catalog.questions.asked-on", Sql.of("asked_at"), line -> Cell.day(line.asked())),
            words("stand", "catalog.questions.state", QuestionFilters.WAITING, QuestionLine::state),
            words("beantwoord", "catalog.questions.answered-on", Sql.of("answered_at"),
                    line -> Cell.day(line.answered())));

    private final Clock clock;

    ToldList(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "leverancier-vragen";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Permission permission() {
        return Permission.DESCRIBE_SOLUTIONS;
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

    /** The function that is read shows what was told to the supplier of the scope only. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("supplier_id = ?"), access.organisation().value());
    }
}
