package be.vlavirgem.portal.signin;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
class SignInController {

    private final List<DemoAccount> demo;

    SignInController(ObjectProvider<List<DemoAccount>> demo) {
        this.demo = demo.getIfAvailable(List::of);
    }

    @GetMapping(SignInPage.PATH)
    @Requires(Permission.EVERYBODY)
    String signIn(HttpServletRequest request, Model model) {
        if (Visitor.of(request).isPresent()) {
            return "redirect:/dashboard";
        }
        model.addAttribute("page", SignInPage.of(request));
        model.addAttribute("demoAccounts", demo);
        return "portal/sign-in";
    }
}
