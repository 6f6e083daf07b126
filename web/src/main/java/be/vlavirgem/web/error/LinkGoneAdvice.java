package be.vlavirgem.web.error;

import be.vlavirgem.web.sharing.LinkGoneException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 404 to a link that does not work, with a page for who has nothing but that link; a script finds its words on its page. */
@ControllerAdvice
class LinkGoneAdvice {

    /** The request attribute by which the error page knows. */
    static final String LINK_GONE = LinkGoneException.class.getName();

    @ExceptionHandler
    void gone(LinkGoneException gone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(LINK_GONE, true);
        response.setHeader("Portal-Refused", "link");
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
