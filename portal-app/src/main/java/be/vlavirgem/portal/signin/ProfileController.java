package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own account: for whom one works, and where one is signed in. */
@Controller
class ProfileController {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    ProfileController(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/profiel")
    @Requires(Permission.SIGNED_IN)
    String profile(Access access, Model model) {
        model.addAttribute("access", access);
        model.addAttribute("sessions", sessions.findByPrincipalName(access.person().toString()).size());
        return "portal/profile";
    }

    @PostMapping("/organisatie")
    @Requires(Permission.SIGNED_IN)
    String chooseOrganisation(Access access, @RequestParam("organisatie-id") String organisation, HttpSession session) {
        var chosen = OrganisationId.parse(organisation).filter(access::isMemberOf).orElseThrow(NotFoundException::new);
        session.setAttribute(Visitor.CHOSEN_ORGANISATION, chosen.toString());
        return "redirect:/dashboard";
    }

    @PostMapping("/overal-afmelden")
    @Requires(Permission.SIGNED_IN)
    String signOutEverywhere(Access access) {
        sessions.findByPrincipalName(access.person().toString()).keySet().forEach(sessions::deleteById);
        return "redirect:/aanmelden?overal-afgemeld";
    }
}
