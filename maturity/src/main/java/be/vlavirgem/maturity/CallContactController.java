package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where V-ICT-OR keeps whom to call at an authority. */
@Controller
@RequestMapping(CallList.PATH + "/{organisation}/contact")
class CallContactController {

    /** The form; {@code seen} is the version it was made from. */
    record ContactPage(String id, String authority, ContactForm form, int seen, List<Mistake> errors) {

        /** What is wrong at a field. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    private final CallContacts contacts;
    private final MessageSource messages;

    CallContactController(CallContacts contacts, MessageSource messages) {
        this.contacts = contacts;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.FOLLOW_ROUNDS)
    String form(@PathVariable OrganisationId organisation, CarriedForm carried, Locale locale, Model model) {
        var kept = contacts.of(organisation);
        return show(kept, kept.version(), ContactForm.of(carried, kept.contact()), List.of(), locale, model);
    }

    private String show(CallContacts.Kept kept, int seen, ContactForm form, List<Mistake> mistakes, Locale locale,
            Model model) {
        var words = new Words(messages, locale);
        var errors = mistakes.stream().map(wrong -> new Mistake(wrong.field(), words.text(wrong.text()))).toList();
        model.addAttribute("page",
                new ContactPage(kept.organisation().toString(), kept.authority(), form, seen, errors));
        return "maturity/call-contact";
    }

    @PostMapping
    @Requires(Permission.FOLLOW_ROUNDS)
    String keep(Access access, @PathVariable OrganisationId organisation, @ModelAttribute ContactForm form,
            @RequestParam(defaultValue = "-1") int gezien, Locale locale, Model model) {
        var mistakes = form.mistakes();
        if (mistakes.isEmpty() && contacts.keep(access, organisation, gezien, form)) {
            return "redirect:%s/%s?contact".formatted(CallList.PATH, organisation);
        }
        var kept = contacts.of(organisation);
        return mistakes.isEmpty()
                ? show(kept, kept.version(), form, List.of(new Mistake("naam", "maturity.contact.wrong.meanwhile")),
                        locale,
                        model)
                : show(kept, gezien, form, mistakes, locale, model);
    }
}
