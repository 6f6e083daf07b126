package be.vlavirgem.web.list;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListRows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all columns of a list say of one row: the head of its page, for whoever may see the row in the list. */
@Component
@Transactional(readOnly = true)
public class ListFacts {

    private final ListRows rows;
    private final MessageSource messages;

    ListFacts(ListRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    /** The row, with every column that says something of it; one statement. */
    public <R> Optional<ListPage.Row> of(ListDefinition<R> list, Access access, UUID id, Locale language) {
        var words = new ListWords(messages, language);
        return rows.one(list, access, id).map(row -> {
            var request = ListRequest.read(list, List.of(), ListParameters.everyColumn(list), words);
            var drawn = new ListDrawing<>(list, request, words).rows(List.of(row)).getFirst();
            var known = drawn.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
            return new ListPage.Row(drawn.href(), drawn.name(), known);
        });
    }
}
