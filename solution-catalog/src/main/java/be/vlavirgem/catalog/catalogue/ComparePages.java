package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.ComparePage.Head;
import be.vlavirgem.catalog.catalogue.Comparison.Row;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.web.list.Filter;
import be.vlavirgem.web.list.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page and the file of a comparison. */
@Component
class ComparePages {
    private final Comparisons comparisons;
    private final CatalogueFiles files;
    private final MessageSource messages;

    ComparePages(Comparisons comparisons, CatalogueFiles files, MessageSource messages) {
        this.comparisons = comparisons;
        this.files = files;
        this.messages = messages;
    }

    ComparePage page(CatalogueReading.Read read, Locale locale) {
        var comparison = comparisons.of(read.compared(), locale);
        var solutions = comparison.solutions();
        var shown = solutions.stream().map(PublishedSheet::slug).toList();
        var search = read.address().search();
        return new ComparePage(solutions.stream().map(ComparePages::head).toList(),
                solutions.stream().map(sheet -> chip(sheet, shown, search)).toList(), comparison.rows(),
                comparison.silent(), notice(read.compared(), shown),
                CatalogueAddress.href(CatalogueAddress.PATH, parameters(shown, search)),
                CatalogueAddress.href(CompareController.WORKBOOK, parameters(shown, List.of())),
                CatalogueAddress.href(CompareController.TEXT, parameters(shown, List.of())));
    }

    private static Head head(PublishedSheet sheet) {
        return new Head(sheet.mark(), sheet.name(), sheet.slug());
    }

    void send(List<String> slugs, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        var comparison = comparisons.of(slugs, locale);
        var heads = Stream.concat(Stream.of(messages.getMessage("catalog.compare.what", null, locale)),
                comparison.solutions().stream().map(PublishedSheet::name)).toList();
        files.send("vergelijking", heads, comparison.rows().stream().map(ComparePages::cells).toList(), request,
                response);
    }

    private static List<Cell> cells(Row row) {
        return Stream.concat(Stream.of(row.label()), row.cells().stream()).map(Cell::text).toList();
    }

    /** Taking one away keeps the others, and the way back. */
    private static Filter chip(PublishedSheet sheet, List<String> shown, List<Parameter> search) {
        var others = shown.stream().filter(slug -> !slug.equals(sheet.slug())).toList();
        return new Filter(sheet.name(), CatalogueAddress.href(CompareController.PATH, parameters(others, search)));
    }

    private static @Nullable String notice(List<String> asked, List<String> shown) {
        if (asked.size() == shown.size()) {
            return null;
        }
        return shown.size() == Comparisons.MOST ? "catalog.compare.four" : "catalog.compare.gone";
    }

    private static List<Parameter> parameters(List<String> slugs, List<Parameter> search) {
        return Stream
                .concat(slugs.stream().map(slug -> new Parameter(CatalogueAddress.COMPARED, slug)), search.stream())
                .toList();
    }
}
