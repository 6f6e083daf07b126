package be.vlavirgem.catalog.quality;

import be.vlavirgem.catalog.merging.JoinedBefore;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where V-ICT-OR sees what lacks in the catalogue. */
@Controller
class QualityController {

    private static final String REPORT = "catalog/quality";

    private final QualityPages pages;
    private final SolutionQuality solutions;
    private final SupplierQuality suppliers;
    private final JoinedBefore joined;
    private final Lists lists;
    private final ListFiles files;

    QualityController(QualityPages pages, SolutionQuality solutions, SupplierQuality suppliers,
            JoinedBefore joined, Lists lists, ListFiles files) {
        this.pages = pages;
        this.solutions = solutions;
        this.suppliers = suppliers;
        this.joined = joined;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping(QualityAddress.SOLUTIONS)
    @Requires(Permission.REVIEW_SOLUTIONS)
    String solutions(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(solutions, access, request, carried, language));
        return report(Defect.Of.SOLUTION, QualityAddress.SOLUTIONS, model);
    }

    private String report(Defect.Of of, String path, Model model) {
        model.addAttribute("figures", pages.figures(of, path));
        model.addAttribute("of", of.name());
        return REPORT;
    }

    @GetMapping({ QualityAddress.SOLUTIONS + ListFiles.WORKBOOK, QualityAddress.SOLUTIONS + ListFiles.TEXT })
    @Requires(Permission.REVIEW_SOLUTIONS)
    void solutionsFile(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(solutions, access, request, response, language);
    }

    @GetMapping(QualityAddress.SUPPLIERS)
    @Requires(Permission.KEEP_SUPPLIERS)
    String suppliers(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(suppliers, access, request, carried, language));
        return report(Defect.Of.SUPPLIER, QualityAddress.SUPPLIERS, model);
    }

    @GetMapping({ QualityAddress.SUPPLIERS + ListFiles.WORKBOOK, QualityAddress.SUPPLIERS + ListFiles.TEXT })
    @Requires(Permission.KEEP_SUPPLIERS)
    void suppliersFile(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(suppliers, access, request, response, language);
    }

    @GetMapping(QualityAddress.KEPT + "/{offer}")
    @Requires(Permission.REVIEW_SOLUTIONS)
    String kept(@PathVariable String offer, Locale language, Model model) {
        var page = pages.kept(offer);
        model.addAttribute("page", page);
        model.addAttribute("joined", joined.of(page.sheet().supplier(), page.sheet().solution(), language));
        return "catalog/solution-kept";
    }
}
