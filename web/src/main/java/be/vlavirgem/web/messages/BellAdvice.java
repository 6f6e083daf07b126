package be.vlavirgem.web.messages;

import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every view the bell of who is signed in; an error page asks no database. */
@ControllerAdvice
final class BellAdvice {

    private final Notifications notifications;

    BellAdvice(Notifications notifications) {
        this.notifications = notifications;
    }

    @ModelAttribute("bell")
    @Nullable
    Bell bell(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null
                ? null
                : Visitor.of(request).map(access -> new Bell(notifications, access)).orElse(null);
    }
}
