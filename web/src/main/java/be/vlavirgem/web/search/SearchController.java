package be.vlavirgem.web.search;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.search.Hits;
import be.vlavirgem.platform.search.Search;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.list.ListAddress;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.search.SearchPage.Further;
import be.vlavirgem.web.search.SearchPage.KindLink;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** One field for everything one may see. */
@Controller
class SearchController {

    private static final int SIZE = 20;
    private static final int LONGEST = 200;

    private final Search search;
    private final List<SearchSource> sources;

    SearchController(Search search, ObjectProvider<SearchSource> sources) {
        this.search = search;
        this.sources = sources.orderedStream().toList();
    }

    @GetMapping("/zoeken")
    @Requires(Permission.SIGNED_IN)
    String page(Access access, @RequestParam(name = "zoek", defaultValue = "") String typed,
            @RequestParam(name = "soort", defaultValue = "") String kind, HttpServletRequest request, Locale language,
            Model model) {
        var asked = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        var address = ListAddress.of(request);
        var rows = new LinkedHashMap<SearchedRows, SearchSource>();
        sources.stream()
                .filter(source -> access.comesTo(source.permission()))
                .forEach(source -> rows.put(source.rows(access, language), source));
        var hits = search.find(List.copyOf(rows.keySet()), asked, kind, SIZE, (address.page() - 1L) * SIZE);
        model.addAttribute("page", new SearchPage(asked, hits.alike(), kinds(hits, asked, kind),
                further(rows, hits, asked, kind), hits.some(), address.pager(SIZE, hits.total(kind))));
        return "web/search";
    }

    private static List<Further> further(Map<SearchedRows, SearchSource> rows, Hits hits, String typed, String chosen) {
        return rows.entrySet()
                .stream()
                .filter(source -> hits.counts().containsKey(source.getKey().kind())
                        && (chosen.isEmpty() || chosen.equals(source.getKey().kind())))
                .flatMap(source -> source.getValue()
                        .further()
                        .map(path -> new Further(source.getKey().kind(), there(path, typed)))
                        .stream())
                .toList();
    }

    private static String there(String path, String typed) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("zoek", "{typed}")
                .encode()
                .buildAndExpand(typed)
                .toUriString();
    }

    private static List<KindLink> kinds(Hits hits, String typed, String chosen) {
        var present = hits.counts().keySet().stream().sorted().toList();
        return present.isEmpty() || (present.size() == 1 && chosen.isEmpty())
                ? List.of()
                : Stream.concat(Stream.of(""), present.stream())
                        .map(kind -> new KindLink(kind, hits.total(kind), href(typed, kind), kind.equals(chosen)))
                        .toList();
    }

    private static String href(String typed, String kind) {
        var address = UriComponentsBuilder.fromPath("/zoeken").queryParam("zoek", "{typed}");
        return kind.isEmpty()
                ? address.encode().buildAndExpand(typed).toUriString()
                : address.queryParam("soort", "{kind}").encode().buildAndExpand(typed, kind).toUriString();
    }
}
