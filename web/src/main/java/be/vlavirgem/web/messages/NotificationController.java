package be.vlavirgem.web.messages;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.messages.NotificationId;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.web.list.ListAddress;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What one was told, and the way to each thing. */
@Controller
@OnlyOneself
@RequestMapping("/meldingen")
class NotificationController {

    private static final int SIZE = 20;

    private final Notifications notifications;
    private final Clock clock;

    NotificationController(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.SIGNED_IN)
    String list(Access access, HttpServletRequest request, Locale language, Model model) {
        var address = ListAddress.of(request);
        var listed = notifications.page(access.person(), language, SIZE, (address.page() - 1L) * SIZE);
        model.addAttribute("notices",
                listed.some().stream().map(each -> NotificationLine.of(each, clock.getZone())).toList());
        model.addAttribute("pager", address.pager(SIZE, listed.total()));
        return "web/notifications";
    }

    /** Goes to the thing, in the organisation it is of; also the address that stands in a mail. */
    @GetMapping("/{notification}")
    @Requires(Permission.SIGNED_IN)
    String open(Access access, @PathVariable NotificationId notification, HttpSession session) {
        var opened = notifications.open(access.person(), notification).orElseThrow(NotFoundException::new);
        if (access.isMemberOf(opened.organisation())) {
            session.setAttribute(Visitor.CHOSEN_ORGANISATION, opened.organisation().toString());
        }
        return "redirect:" + opened.path();
    }

    @PostMapping("/gelezen")
    @Requires(Permission.SIGNED_IN)
    String readAll(Access access) {
        notifications.readAll(access.person());
        return "redirect:/meldingen?gelezen";
    }
}
