package be.vlavirgem.web.list;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListView;
import be.vlavirgem.platform.list.ListViews;
import be.vlavirgem.web.list.ListViewPage.State;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps, renames and throws away the views a person has of a list; whoever may not see the list is refused by {@link ListHomes}. */
@Controller
@RequestMapping("/lijsten/{list}/weergaven")
class ListViewController {

    /** The field with what the list showed when the form was sent. */
    static final String QUERY = "zicht";

    private final ListHomes homes;
    private final ListViews views;

    ListViewController(ListHomes homes, ListViews views) {
        this.homes = homes;
        this.views = views;
    }

    @PostMapping
    @Requires(Permission.SIGNED_IN)
    String keep(Access access, @PathVariable String list, @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = QUERY, defaultValue = "") String query) {
        var home = homes.list(list, access);
        var understood = homes.understood(home, query);
        var naming = views.keep(access.person(), list, name, understood);
        return back(home, understood, state(naming, State.KEPT), name);
    }

    @PostMapping("/hernoemen")
    @Requires(Permission.SIGNED_IN)
    String rename(Access access, @PathVariable String list,
            @RequestParam(name = "weergave", defaultValue = "") String view,
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = QUERY, defaultValue = "") String query) {
        var home = homes.list(list, access);
        var id = ListView.Id.parse(view).orElseThrow(NotFoundException::new);
        var naming = views.rename(access.person(), list, id, name);
        return back(home, homes.understood(home, query), state(naming, State.RENAMED), "");
    }

    @PostMapping("/verwijderen")
    @Requires(Permission.SIGNED_IN)
    String delete(Access access, @PathVariable String list,
            @RequestParam(name = "weergave", defaultValue = "") String view,
            @RequestParam(name = QUERY, defaultValue = "") String query) {
        var home = homes.list(list, access);
        views.delete(access.person(), list, ListView.Id.parse(view).orElseThrow(NotFoundException::new));
        return back(home, homes.understood(home, query), State.DELETED, "");
    }

    private static State state(ListView.Naming naming, State done) {
        return switch (naming) {
            case KEPT -> done;
            case UNFIT -> State.UNFIT;
            case TAKEN -> State.TAKEN;
            case FULL -> State.FULL;
        };
    }

    private static String back(ListDefinition<?> home, String query, State state, String name) {
        var told = new ArrayList<>(List.of(new Parameter(ListViewPage.STATE, state.inAddress())));
        if (state != State.KEPT && !name.isBlank()) {
            told.add(new Parameter(ListViewPage.NAME, name));
        }
        return "redirect:%s?%s%s%s#weergaven".formatted(home.path(), query, query.isEmpty() ? "" : "&",
                ListParameters.query(told));
    }
}
