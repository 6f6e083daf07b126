package be.vlavirgem.web.search;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.layout.MenuEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages of the menu and the head, by their names. */
@Component
@Order(10)
final class PageSource implements SearchSource {

    private static final Sql ROWS = Sql
            .of("select title, '' as words, path, null::date as recent from unnest(?::text[], ?::text[]) as page (title, path)");

    private static final List<PageName> OF_EVERYBODY = List.of(new PageName("web.menu.dashboard", "/dashboard"),
            new PageName("web.notices.title", "/meldingen"));

    private record PageName(String messageKey, String path) {}

    private final List<MenuEntry> entries;
    private final MessageSource messages;

    PageSource(ObjectProvider<MenuEntry> entries, MessageSource messages) {
        this.entries = entries.stream().toList();
        this.messages = messages;
    }

    @Override
    public Permission permission() {
        return Permission.SIGNED_IN;
    }

    @Override
    public SearchedRows rows(Access access, Locale language) {
        var open = Stream.concat(OF_EVERYBODY.stream(), entries.stream()
                .filter(entry -> access.comesTo(entry.permission()))
                .map(entry -> new PageName(entry.messageKey(), entry.path()))).toList();
        return new SearchedRows("page", ROWS, List.of(
                open.stream()
                        .map(page -> messages.getMessage(page.messageKey(), null, language))
                        .toArray(String[]::new),
                open.stream().map(PageName::path).toArray(String[]::new)));
    }
}
