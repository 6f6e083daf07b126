package be.vlavirgem.web.content;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One entry of a version: its form, a new one, taking it out, and its place. */
@Controller
@RequestMapping(ContentController.PATH + "/{version}")
class PartController {

    private final PartPages pages;
    private final PartEditor editor;

    PartController(PartPages pages, PartEditor editor) {
        this.pages = pages;
        this.editor = editor;
    }

    @GetMapping("/onderdelen/{entry}")
    @Requires(Permission.EDIT_CONTENT)
    String part(@PathVariable KeptVersion version, @PathVariable String entry, CarriedForm carried, Locale locale,
            Model model) {
        return shown(pages.of(version, entry, FormFields.of(carried), locale), model);
    }

    @PostMapping("/onderdelen/{entry}")
    @Requires(Permission.EDIT_CONTENT)
    String keep(Access access, @PathVariable KeptVersion version, @PathVariable String entry,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        return next(editor.keep(access, version, entry, FormFields.of(fields), locale), version, "bewaard", model);
    }

    @GetMapping("/erbij")
    @Requires(Permission.EDIT_CONTENT)
    String fresh(@PathVariable KeptVersion version, @RequestParam(defaultValue = "") String in, CarriedForm carried,
            Locale locale, Model model) {
        return shown(pages.fresh(version, in, FormFields.of(carried), List.of(), locale), model);
    }

    @PostMapping("/erbij")
    @Requires(Permission.EDIT_CONTENT)
    String add(Access access, @PathVariable KeptVersion version, @RequestParam(defaultValue = "") String in,
            @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        return next(editor.add(access, version, in, FormFields.of(fields), locale), version, "erbij", model);
    }

    @GetMapping("/onderdelen/{entry}/schrappen")
    @Requires(Permission.EDIT_CONTENT)
    String ask(@PathVariable KeptVersion version, @PathVariable String entry, Locale locale, Model model) {
        model.addAttribute("page", pages.removal(version, entry, locale));
        return "web/content/remove";
    }

    @PostMapping("/onderdelen/{entry}/schrappen")
    @Requires(Permission.EDIT_CONTENT)
    String remove(Access access, @PathVariable KeptVersion version, @PathVariable String entry,
            @RequestParam(defaultValue = "") String gezien, Model model) {
        return next(editor.remove(access, version, entry, gezien), version, "geschrapt", model);
    }

    @PostMapping("/volgorde")
    @Requires(Permission.EDIT_CONTENT)
    String shift(Access access, @PathVariable KeptVersion version, @RequestParam(defaultValue = "") String wat,
            @RequestParam(defaultValue = "") String naar) {
        var holder = editor.shift(access, version, wat, naar.equals("op") ? -1 : 1);
        return holder.map(key -> "redirect:%s?verplaatst=%s&naar=%s".formatted(at(version, key), wat, naar))
                .orElseGet(() -> closed(version));
    }

    private static String shown(PartPage page, Model model) {
        model.addAttribute("page", page);
        return "web/content/part";
    }

    private static String next(PartEditor.Next next, KeptVersion version, String told, Model model) {
        return switch (next) {
            case PartEditor.Next.Done(String key) -> "redirect:%s?%s".formatted(at(version, key), told);
            case PartEditor.Next.Closed _ -> closed(version);
            case PartEditor.Next.Again(PartPage page) -> shown(page, model);
        };
    }

    /** The page of the entry of that key, or of the version itself. */
    private static String at(KeptVersion version, String key) {
        return "%s/%s%s".formatted(ContentController.PATH, version, key.isEmpty() ? "" : "/onderdelen/" + key);
    }

    private static String closed(KeptVersion version) {
        return "redirect:%s/%s?gesloten".formatted(ContentController.PATH, version);
    }
}
