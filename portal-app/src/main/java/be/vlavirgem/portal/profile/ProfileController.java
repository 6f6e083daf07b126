package be.vlavirgem.portal.profile;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.portal.signin.Sessions;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.CarriedForms;
import be.vlavirgem.web.list.ListAddress;
import be.vlavirgem.web.messages.OwnMessages;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The own account: how one wants the pages, for whom one works, where one is signed in, and what one did. */
@Controller
class ProfileController {

    static final String CHOOSE = "/organisatie";

    private final Sessions sessions;
    private final OwnDeeds deeds;
    private final People people;
    private final OwnMessages ownMessages;
    private final CarriedForms forms;
    private final MessageSource messages;

    ProfileController(Sessions sessions, OwnDeeds deeds, People people, OwnMessages ownMessages,
            CarriedForms forms, MessageSource messages) {
        this.sessions = sessions;
        this.deeds = deeds;
        this.people = people;
        this.ownMessages = ownMessages;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/profiel")
    @OnlyOneself
    @Requires(Permission.SIGNED_IN)
    String profile(Access access, CarriedForm carried, HttpServletRequest request, Locale language, Model model) {
        model.addAttribute("access", access);
        var form = PreferencesForm.of(access.preferences(), language).over(carried);
        model.addAttribute("form", form);
        model.addAttribute("languages", form.languages(key -> messages.getMessage(key, null, language)));
        model.addAttribute("themes", form.themes(key -> messages.getMessage(key, null, language)));
        model.addAttribute("carried", carried.value("thema").isPresent());
        model.addAttribute("ownMessages", ownMessages.of(access.person(), carried, language));
        model.addAttribute("sessions", sessions.of(access.person(), request.getSession().getId()));
        model.addAttribute("deeds", deeds.page(access, ListAddress.of(request)));
        return "portal/profile";
    }

    /** The language is also set in this browser, for the field has the name by which every page changes it. */
    @PostMapping("/profiel/voorkeuren")
    @Requires(Permission.SIGNED_IN)
    String prefer(Access access, PreferencesForm form) {
        var preferences = form.toPreferences().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        people.prefer(access.person(), preferences);
        return "redirect:/profiel?bewaard";
    }

    @PostMapping("/profiel/sessies")
    @Requires(Permission.SIGNED_IN)
    String signOutOne(Access access, @RequestParam("sessie") String key, HttpSession session) {
        var ended = sessions.end(access.person(), key);
        return ended.equals(Optional.of(session.getId()))
                ? "redirect:/aanmelden?afgemeld"
                : "redirect:/profiel?elders#aangemeld";
    }

    @PostMapping("/overal-afmelden")
    @Requires(Permission.SIGNED_IN)
    String signOutEverywhere(Access access) {
        sessions.endAll(access.person());
        return "redirect:/aanmelden?overal-afgemeld";
    }

    /** Leads to the dashboard, or back to the page of a form that was made for it; {@link BroughtBack} sees to what was typed. */
    @PostMapping(CHOOSE)
    @Requires(Permission.SIGNED_IN)
    String chooseOrganisation(Access access, @RequestParam("organisatie-id") String organisation,
            HttpServletRequest request) {
        var chosen = OrganisationId.parse(organisation).filter(access::isMemberOf).orElseThrow(NotFoundException::new);
        request.getSession().setAttribute(Visitor.CHOSEN_ORGANISATION, chosen.toString());
        return "redirect:" + forms.page(request).filter(page -> !page.startsWith("//")).orElse("/dashboard");
    }
}
