package be.vlavirgem.catalog.questions;

import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Questions as either side lists them: what waits longest first. */
abstract class QuestionList implements ListDefinition<QuestionLine> {

    private final Clock clock;

    QuestionList(Clock clock) {
        this.clock = clock;
    }

    /** Names the other side. */
    abstract ListColumn<QuestionLine> other();

    @Override
    public List<ListColumn<QuestionLine>> columns() {
        return List.of(
                words("oplossing", "catalog.questions.solution", Sql.of("lower(solution_name)"),
                        line -> Cell.text(line.solution())),
                words("vraag", "catalog.questions.text", Sql.of("text"), QuestionLine::beginning), other(),
                words("gevraagd", "catalog.questions.asked-on", Sql.of("asked_at"), line -> Cell.day(line.asked())),
                words("stand", "catalog.questions.state", QuestionFilters.WAITING, QuestionLine::standing),
                words("beantwoord", "catalog.questions.answered-on", Sql.of("answered_at"),
                        line -> Cell.day(line.answered())));
    }

    @Override
    public QuestionLine row(ResultSet row) throws SQLException {
        return QuestionLine.read(row, clock.getZone());
    }

    @Override
    public String href(QuestionLine line) {
        return path() + "/" + line.id();
    }

    @Override
    public String order() {
        return "stand";
    }

    @Override
    public Condition search(String typed) {
        return QuestionFilters.search(typed);
    }
}
