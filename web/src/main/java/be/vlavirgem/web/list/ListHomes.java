package be.vlavirgem.web.list;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All lists of the portal by their key, for what they have in common: the views that are kept of them. */
@Component
class ListHomes {

    private final List<ListDefinition<?>> lists;
    private final MessageSource messages;

    ListHomes(List<ListDefinition<?>> lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    /** The list with this key; refuses whoever may not see it. */
    ListDefinition<?> list(String key, Access access) {
        var found = lists.stream()
                .filter(list -> list.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!access.comesTo(found.permission())) {
            throw new AccessDeniedException("%s is not given to this visitor".formatted(found.permission()));
        }
        return found;
    }

    /** What of a query the list understands, in the way it writes that itself. */
    @Transactional(readOnly = true)
    public String understood(ListDefinition<?> list, String query) {
        return ListRequest.read(list, list.filters(), ListParameters.of(query), new ListWords(messages, Locale.ROOT))
                .query();
    }
}
