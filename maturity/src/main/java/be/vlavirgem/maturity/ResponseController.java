package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.borders.MapGrounds;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a round goes: of all authorities, how many began and submitted, where, and beside last time. */
@Controller
class ResponseController {

    private final ResponsePages pages;
    private final MapGrounds grounds;

    ResponseController(ResponsePages pages, MapGrounds grounds) {
        this.pages = pages;
        this.grounds = grounds;
    }

    @GetMapping(RoundsController.PATH + "/{round}/respons")
    @Requires(Permission.FOLLOW_ROUNDS)
    String response(Access access, @PathVariable Round.Id round, HttpServletRequest request, Locale locale,
            Model model) {
        model.addAttribute("page",
                pages.of(round, day -> grounds.on(request, ResponsePages.MAP, day), access.preferences().tableFirst(),
                        locale));
        return "maturity/response";
    }
}
