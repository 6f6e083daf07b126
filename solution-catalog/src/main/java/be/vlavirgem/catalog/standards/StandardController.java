package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register for everybody: the list, its files, and the page of each standard. */
@Controller
@RequestMapping(StandardList.PATH)
class StandardController {

    private final StandardList list;
    private final Lists lists;
    private final ListFiles files;
    private final StandardPages pages;
    private final TransactionTemplate reading;

    StandardController(StandardList list, Lists lists, ListFiles files, StandardPages pages,
            PlatformTransactionManager transactions) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.pages = pages;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @GetMapping
    @Requires(Permission.EVERYBODY)
    String standards(HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        reading.executeWithoutResult(status -> {
            model.addAttribute("numbers", pages.numbers());
            model.addAttribute("list", lists.page(list, Passer.of(request), request, carried, language));
        });
        return "catalog/standards";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.EVERYBODY)
    void file(HttpServletRequest request, HttpServletResponse response, Locale language) throws IOException {
        files.send(list, Passer.of(request), request, response, language);
    }

    @GetMapping("/{standard}")
    @Requires(Permission.EVERYBODY)
    String standard(@PathVariable String standard, HttpServletRequest request, Model model) {
        model.addAttribute("page",
                pages.page(standard, Passer.of(request)).orElseThrow(NotFoundException::new));
        return "catalog/standard";
    }
}
