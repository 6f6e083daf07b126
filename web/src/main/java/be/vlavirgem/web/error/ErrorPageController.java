package be.vlavirgem.web.error;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForms;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page behind every error: what happened in plain words, what to do, and a reference to find it in the log. */
@Controller
class ErrorPageController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageController.class);
    /** Without what is easily misread: 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B. */
    private static final String READABLE = "34679ACDEFGHJKLMNPQRTUVWXY";
    private static final int HALF = 4;
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503);

    @RequestMapping("/error")
    @Requires(Permission.EVERYBODY)
    ModelAndView error(HttpServletRequest request) {
        var status = status(request);
        var gone = request.getAttribute(LinkGoneAdvice.LINK_GONE) != null;
        var view = gone ? "web/link-gone" : "web/error";
        var page = new ModelAndView(view, HttpStatusCode.valueOf(status));
        page.addObject("status", explained(status));
        page.addObject("refusal", request.getAttribute(Visitor.REFUSAL));
        page.addObject("reference", reference(request, status));
        page.addObject("mismatch", request.getAttribute(OrganisationMismatchAdvice.MISMATCH));
        page.addObject("ticket", request.getParameter(CarriedForms.TICKET));
        page.addObject("sealed", request.getAttribute(OrganisationMismatchAdvice.SEALED));
        page.addObject("typed",
                gone || Visitor.FORMER.equals(request.getAttribute(Visitor.REFUSAL))
                        ? TypedText.of(request)
                        : List.of());
        return page;
    }

    private static int status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).orElse(404);
    }

    /** An unexplained status gets the words of its family. */
    private static int explained(int status) {
        return EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
    }

    private static String reference(HttpServletRequest request, int status) {
        var reference = some() + "-" + some();
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status >= 500) {
            LOG.error("Reference {}: status {}", reference, status, cause);
        } else {
            LOG.info("Reference {}: status {}", reference, status);
        }
        return reference;
    }

    /** Two of these make a reference that two errors share once in some hundred thousand million. */
    private static String some() {
        return ThreadLocalRandom.current()
                .ints(HALF, 0, READABLE.length())
                .mapToObj(index -> READABLE.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
