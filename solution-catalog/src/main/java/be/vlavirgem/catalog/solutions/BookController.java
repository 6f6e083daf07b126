package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.exchange.Offers;
import be.vlavirgem.catalog.exchange.SheetBooks;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tabular.FillInWriter;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** All own sheets as a workbook to take along, and what comes back of it. */
@Controller
@RequestMapping(SolutionAddress.BOOK)
class BookController {

    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ProposalPages pages;
    private final ProposalDesk desk;
    private final SheetBooks books;

    BookController(ProposalPages pages, ProposalDesk desk, SheetBooks books) {
        this.pages = pages;
        this.desk = desk;
        this.books = books;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String desk(Model model) {
        model.addAttribute("files", pages.files());
        return "catalog/exchange-book";
    }

    @GetMapping("/oplossingen.xlsx")
    @CarriesDocument
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    ResponseEntity<byte[]> download(Access access, Locale locale) {
        var book = pages.book(access, locale);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("oplossingen.xlsx").build().toString())
                .body(FillInWriter.write(book));
    }

    @PostMapping
    @CarriesDocument
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String upload(Access access, @RequestParam MultipartFile bestand, Locale locale, Model model) throws IOException {
        return switch (books.read(bestand.getBytes(), access.organisation())) {
            case Offers.Sound sound -> "redirect:" + SolutionAddress.of(desk.propose(access,
                    Objects.requireNonNullElse(bestand.getOriginalFilename(), ""), sound, locale));
            case Offers.Refused(var key, var about) -> {
                model.addAttribute("problem", key);
                model.addAttribute("about", about.toArray());
                yield desk(model);
            }
        };
    }
}
