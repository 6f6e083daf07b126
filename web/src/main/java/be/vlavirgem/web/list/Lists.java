package be.vlavirgem.web.list;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListRows;
import be.vlavirgem.platform.list.ListView;
import be.vlavirgem.platform.list.ListViews;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of any list from its definition and what the address asks. */
@Component
@Transactional(readOnly = true)
public class Lists {

    private static final int SIZE = 25;
    /** Beyond this many nobody counts. */
    private static final int COUNTED = 1_000;

    private final ListRows rows;
    private final ListViews views;
    private final MessageSource messages;

    Lists(ListRows rows, ListViews views, MessageSource messages) {
        this.rows = rows;
        this.views = views;
        this.messages = messages;
    }

    /** The page that the address asks for, or that a form was sent from; three statements, and those of the filters. */
    public <R> ListPage page(ListDefinition<R> list, Access access, HttpServletRequest address, CarriedForm carried,
            Locale language) {
        var asked = carried.value(ListViewController.QUERY)
                .map(ListParameters::of)
                .orElseGet(() -> ListParameters.of(address));
        var filters = list.filters();
        var words = new ListWords(messages, language);
        var request = ListRequest.read(list, filters, asked, words);
        var drawing = new ListDrawing<>(list, request, words);
        var forms = new ListForms<>(list, request, words);
        var pager = pager(list, access, request);
        var found = rows.some(list, access, request.selection(), SIZE, (pager.page() - 1L) * SIZE);
        var own = Visitor.lookingAlong(address).isEmpty()
                ? views.of(access.person(), list.key())
                : List.<ListView>of();
        var kept = ListViewPage.of(list, own, request.query(), asked, carried);
        return new ListPage(list.path(), forms.search(filters), drawing.chips(), clear(list, request),
                wrongs(request, pager, words), drawing.heads(), drawing.rows(found), pager, forms.columns(),
                kept, file(list, request, "xlsx"), file(list, request, "csv"));
    }

    /** All rows that the address narrows the list to, {@code most} at most, for who does something with them together. */
    public <R> List<R> all(ListDefinition<R> list, Access access, HttpServletRequest address, int most,
            Locale language) {
        var words = new ListWords(messages, language);
        var request = ListRequest.read(list, list.filters(), ListParameters.of(address), words);
        return rows.some(list, access, request.selection(), most, 0);
    }

    private <R> Pager pager(ListDefinition<R> list, Access access, ListRequest<R> request) {
        Condition condition = request.selection().condition();
        var most = Math.max(COUNTED, (long) request.page() * SIZE) + 1;
        return request.address().pager(SIZE, rows.count(list, access, condition, most), COUNTED);
    }

    private static List<String> wrongs(ListRequest<?> request, Pager pager, ListWords words) {
        var beyond = pager.page() == request.page()
                ? Stream.<String>empty()
                : Stream.of(
                        words.of("web.list.wrong.last", String.valueOf(request.page()), String.valueOf(pager.page())));
        return Stream.concat(request.wrongs().stream(), beyond).toList();
    }

    private static String clear(ListDefinition<?> list, ListRequest<?> request) {
        return ListViewPage.href(list, ListParameters.query(request.arranging()));
    }

    private static String file(ListDefinition<?> list, ListRequest<?> request, String extension) {
        var query = request.query();
        return "%s/lijst.%s%s".formatted(list.path(), extension, query.isEmpty() ? "" : "?" + query);
    }
}
