package be.vlavirgem.web.style;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows every fragment in every state. */
@Controller
class StyleGuideController {

    private final MessageSource messages;
    private final List<StyleSpecimens> others;

    StyleGuideController(MessageSource messages, ObjectProvider<StyleSpecimens> others) {
        this.messages = messages;
        this.others = others.orderedStream().toList();
    }

    @GetMapping("/stijlgids")
    @Requires(Permission.SIGNED_IN)
    String guide(Model model, HttpServletRequest request, Locale language) {
        model.addAttribute("style", new StylePage((key, arguments) -> messages.getMessage(key, arguments, language)));
        others.forEach(part -> part.addTo(model, request, language));
        return "web/style/guide";
    }

    /** Where the confirmation shown on the page leads: nothing is done. */
    @PostMapping("/stijlgids")
    @Requires(Permission.SIGNED_IN)
    String confirmed() {
        return "redirect:/stijlgids#knoppen";
    }
}
