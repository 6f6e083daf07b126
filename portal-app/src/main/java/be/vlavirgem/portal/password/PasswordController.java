package be.vlavirgem.portal.password;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which somebody changes the own password. */
@Controller
@OnlyOneself
@RequestMapping(PasswordChange.PATH)
class PasswordController {

    private static final String VIEW = "portal/password";

    private final PasswordChange change;

    PasswordController(PasswordChange change) {
        this.change = change;
    }

    @GetMapping
    @Requires(Permission.SIGNED_IN)
    String page(Access access, Model model) {
        model.addAttribute("page", change.page(access));
        return VIEW;
    }

    @PostMapping
    @Requires(Permission.SIGNED_IN)
    String change(Access access, @ModelAttribute NewPasswordForm form, HttpServletRequest request, Model model) {
        return change.change(access, form, request).map(page -> {
            model.addAttribute("page", page);
            return VIEW;
        }).orElse("redirect:/profiel?wachtwoord");
    }
}
