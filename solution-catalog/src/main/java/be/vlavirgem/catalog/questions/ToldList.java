package be.vlavirgem.catalog.questions;

import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What authorities ask a supplier, what waits longest first. */
@Component
class ToldList extends QuestionList {

    static final String PATH = "/leverancier/vragen";

    private static final Sql ROWS = Sql.of("""
            select question.id, supplier_id, solution_name, text, asker as other, asked_at, answered_at, asked_on_at, closed_at, waits, false as lapsed from questions_told() as question
            """);

    ToldList(Clock clock) {
        super(clock);
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
    ListColumn<QuestionLine> other() {
        return words("asker", "catalog.questions.asker", Sql.of("other"), QuestionLine::asker);
    }

    @Override
    public List<ListFilter> filters() {
        return QuestionFilters.TOLD;
    }

    /** The function that is read shows what was told to the supplier of the scope only. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.of(Sql.of("supplier_id = ?"), access.organisation().value());
    }
}
