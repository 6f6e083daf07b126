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

    ComparePage page(CatalogueReading.Read read, boolean differing, Locale locale) {
        var sought = comparisons.sought(read.compared());
        var comparison = comparisons.of(sheets(sought), locale);
        var solutions = comparison.solutions();
        var shown = solutions.stream().map(PublishedSheet::slug).toList();
        var search = read.address().search();
        var differences = comparison.rows().stream().filter(Row::differs).count();
        var least = differing && shown.size() > 1 ? comparison.differing() : comparison;
        return new ComparePage(solutions.stream().map(ComparePages::head).toList(),
                solutions.stream().map(sheet -> chip(sheet, shown, search)).toList(), least.groups(),
                comparison.silent(), comparison.rows().size(), differences,
                shown.size() > 1 ? address(CompareController.PATH, shown, search, !differing) : null, differing,
                new CompareNotices(messages, locale).of(sought),
                CatalogueAddress.href(CatalogueAddress.PATH, parameters(shown, search)),
                address(CompareController.WORKBOOK, shown, List.of(), differing),
                address(CompareController.TEXT, shown, List.of(), differing));
    }

    /** What is shown, each once. */
    static List<PublishedSheet> sheets(List<Sought> sought) {
        return sought.stream().flatMap(one -> Stream.ofNullable(one.sheet())).distinct().toList();
    }

    private static Head head(PublishedSheet sheet) {
        return new Head(sheet.mark(), sheet.name(), sheet.slug());
    }

    void send(List<String> slugs, boolean differing, HttpServletRequest request, HttpServletResponse response,
            Locale locale) throws IOException {
        var whole = comparisons.of(sheets(comparisons.sought(slugs)), locale);
        var comparison = differing ? whole.differing() : whole;
        var heads = Stream
                .concat(Stream.of("catalog.compare.question", "catalog.compare.what")
                        .map(key -> messages.getMessage(key, null, locale)),
                        comparison.solutions().stream().map(PublishedSheet::name))
                .toList();
        var rows = comparison.groups()
                .stream()
                .flatMap(group -> group.rows().stream().map(row -> cells(group.title(), row, locale)))
                .toList();
        files.send("vergelijking", heads, rows, request, response);
    }

    private List<Cell> cells(String question, Row row, Locale locale) {
        return Stream.concat(Stream.of(question, row.label()), row.cells().stream().map(cell -> text(cell, locale)))
                .map(Cell::text)
                .toList();
    }

    private String text(Comparison.Cell cell, Locale locale) {
        if (cell.isBlank()) {
            return messages.getMessage("catalog.compare.blank", null, locale);
        }
        var lines = String.join("; ", cell.lines());
        return cell.standing() == null
                ? lines
                : "%s (%s)".formatted(lines,
                        messages.getMessage("catalog.sheet.standing." + cell.standing(), null, locale));
    }

    /** Taking one away keeps the others, and the way back. */
    private static Filter chip(PublishedSheet sheet, List<String> shown, List<Parameter> search) {
        var others = shown.stream().filter(slug -> !slug.equals(sheet.slug())).toList();
        return new Filter(sheet.name(), CatalogueAddress.href(CompareController.PATH, parameters(others, search)));
    }

    private static String address(String path, List<String> slugs, List<Parameter> search, boolean differing) {
        var parameters = parameters(slugs, search);
        return CatalogueAddress.href(path, differing
                ? Stream.concat(parameters.stream(), Stream.of(new Parameter(CompareController.DIFFERING, "ja")))
                        .toList()
                : parameters);
    }

    private static List<Parameter> parameters(List<String> slugs, List<Parameter> search) {
        return Stream
                .concat(slugs.stream().map(slug -> new Parameter(CatalogueAddress.COMPARED, slug)), search.stream())
                .toList();
    }
}
