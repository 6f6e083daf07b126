package be.vlavirgem.catalog.questions;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.util.List;

/** What both lists of questions are narrowed and sorted by. */
final class QuestionFilters {

    /** What waits longest first, then what was answered last. */
    static final Sql WAITING = Sql
            .of("""
            case when answered_at is null then extract(epoch from asked_at) else 1e11 - extract(epoch from answered_at) end""");

    static final List<ListFilter> ALL = List.of(new ListFilter.Choice("stand", "catalog.questions.state",
            List.of(new ListFilter.Option("open", Cell.word("catalog.questions.state.open"),
                    Condition.of(Sql.of("answered_at is null"))),
                    new ListFilter.Option("beantwoord", Cell.word("catalog.questions.state.answered"),
                            Condition.of(Sql.of("answered_at is not null"))))));

    private static final Sql FOUND = Sql.of("""
            position(lower(unaccent(?)) in lower(unaccent(concat_ws(' ', solution_name, other, text)))) > 0
            """);

    private QuestionFilters() {}

    static Condition search(String typed) {
        return Condition.of(FOUND, typed.strip());
    }
}
