package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The desk of the standards: how the register stands, and a file that comes in. */
@Controller
@RequestMapping(DeskController.PATH)
class DeskController {

    static final String PATH = "/beheer/standaarden";

    private final DeskPages pages;

    DeskController(DeskPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires(Permission.KEEP_STANDARDS)
    String desk(Locale locale, Model model) {
        model.addAttribute("page", pages.desk(locale));
        return "catalog/standards-desk";
    }

    @PostMapping
    @Requires(Permission.KEEP_STANDARDS)
    String upload(Access access, @RequestParam MultipartFile bestand, @RequestParam(defaultValue = "") String omvang,
            Locale locale, Model model) throws IOException {
        if (bestand.isEmpty()) {
            model.addAttribute("problem", "catalog.standards.desk.none-chosen");
            return desk(locale, model);
        }
        var name = Objects.requireNonNullElse(bestand.getOriginalFilename(), "");
        return "redirect:" + pages.upload(access, name, bestand.getBytes(), !omvang.equals("deel")).path();
    }

    @PostMapping("/ophalen")
    @Requires(Permission.KEEP_STANDARDS)
    String fetch(Access access) {
        return pages.fetch(access).map(job -> "redirect:/opdrachten/" + job).orElse("redirect:" + PATH + "?geen-adres");
    }
}
