package be.vlavirgem.catalog.questions;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.util.List;

/** What both lists of questions are narrowed and sorted by. */
final class QuestionFilters {

    private static final ListFilter.Option OPEN = new ListFilter.Option("open",
            Cell.word("catalog.questions.state.open"), Condition.of(Sql.of("waits and not lapsed")));
    private static final ListFilter.Option ANSWERED = new ListFilter.Option("beantwoord",
            Cell.word("catalog.questions.state.answered"), Condition.of(Sql.of("not waits and closed_at is null")));
    private static final ListFilter.Option CLOSED = new ListFilter.Option("afgesloten",
            Cell.word("catalog.questions.state.closed"), Condition.of(Sql.of("closed_at is not null")));
    private static final ListFilter.Option LAPSED = new ListFilter.Option("vervallen",
            Cell.word("catalog.questions.state.lapsed"), Condition.of(Sql.of("lapsed")));

    /** What waits longest first, then what was answered last, then what was closed last, then what waits in vain. */
    static final Sql WAITING = Sql
            .of("""
            case when lapsed then 3e11 + extract(epoch from asked_at) when waits then extract(epoch from coalesce(asked_on_at, asked_at))
            when closed_at is null then 1e11 - extract(epoch from answered_at) else 2e11 - extract(epoch from closed_at) end""");

    /** Of who answers. */
    static final List<ListFilter> TOLD = List.of(states(OPEN, ANSWERED, CLOSED));
    /** Of who asks: some will never be answered. */
    static final List<ListFilter> ASKED = List.of(states(OPEN, ANSWERED, CLOSED, LAPSED));

    private static final Sql FOUND = Sql.of("""
            position(lower(unaccent(?)) in lower(unaccent(concat_ws(' ', solution_name, other, text)))) > 0
            """);

    private QuestionFilters() {}

    private static ListFilter states(ListFilter.Option... options) {
        return new ListFilter.Choice("stand", "catalog.questions.state", List.of(options));
    }

    static Condition search(String typed) {
        return Condition.of(FOUND, typed.strip());
    }
}
