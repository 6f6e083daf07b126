package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListView;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListPage.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page shows of the views a person kept of its list. */
final class ListViewPage {

    static final String STATE = "weergave";
    static final String NAME = "naam-weergave";

    /** What became of the last change, as the address says it. */
    enum State {
        KEPT("good"), RENAMED("good"), DELETED("good"), UNFIT("bad"), TAKEN("bad"), FULL("bad"), CARRIED("warn");

        private final String kind;

        State(String kind) {
            this.kind = kind;
        }

        String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }

        Notice notice() {
            return new Notice(kind, "web.list.view." + name());
        }

        static @Nullable Notice in(ListParameters asked) {
            return Arrays.stream(values())
                    .filter(state -> asked.values(STATE).contains(state.inAddress()))
                    .map(State::notice)
                    .findFirst()
                    .orElse(null);
        }
    }

    private ListViewPage() {}

    static ListPage.Views of(ListDefinition<?> list, List<ListView> kept, String query, ListParameters asked,
            CarriedForm carried) {
        var views = kept.stream()
                .map(view -> new ListPage.View(view.id().value().toString(), view.name(), href(list, view.query()),
                        view.query().equals(query)))
                .toList();
        var home = "/lijsten/%s/weergaven".formatted(list.key());
        var actions = new ListPage.Actions(home, home + "/hernoemen", home + "/verwijderen");
        return new ListPage.Views(actions, views, query, typed(asked, carried),
                carried.isEmpty() ? State.in(asked) : State.CARRIED.notice());
    }

    private static String typed(ListParameters asked, CarriedForm carried) {
        return carried.value("weergave").isEmpty()
                ? carried.value("naam").or(() -> asked.first(NAME)).orElse("")
                : "";
    }

    static String href(ListDefinition<?> list, String query) {
        return query.isEmpty() ? list.path() : list.path() + "?" + query;
    }
}
