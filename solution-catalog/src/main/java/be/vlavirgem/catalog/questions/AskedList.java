package be.vlavirgem.catalog.questions;

import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the own authority, and those before it, asked suppliers. */
@Component
class AskedList extends QuestionList {

    static final String PATH = "/vragen-aan-leveranciers";

    private static final Sql ROWS = Sql.of("""
            select solution_question.id, solution_name, text, supplier.name as other, asked_at, answered_at, asked_on_at, closed_at, waits,
                   waits and coalesce(supplier.valid_until < current_date, false) as lapsed
            from solution_question join organisation as supplier on supplier.id = supplier_id
            """);

    AskedList(Clock clock) {
        super(clock);
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
    ListColumn<QuestionLine> other() {
        return words("supplier", "catalog.questions.supplier", Sql.of("other"), line -> Cell.text(line.other()));
    }

    @Override
    public List<ListFilter> filters() {
        return QuestionFilters.ASKED;
    }

    /** Those of the scope: row-level security hides all others. */
    @Override
    public Condition visibleTo(Access access) {
        return Condition.none();
    }
}
