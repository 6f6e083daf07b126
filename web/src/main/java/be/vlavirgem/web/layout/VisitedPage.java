package be.vlavirgem.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** The address and language of the page asked for, also when the container has forwarded to an error page. */
record VisitedPage(HttpServletRequest request) {

    private static final String CARRYING = "be.vlavirgem.web.form.carrying";

    String path() {
        var asked = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse(request.getRequestURI());
        var inside = asked.startsWith(request.getContextPath())
                ? asked.substring(request.getContextPath().length())
                : asked;
        return inside.isEmpty() ? "/" : inside;
    }

    /** The two languages of the portal; whatever else a browser asks for becomes Dutch. */
    String language() {
        return isEnglish() ? "en" : "nl-BE";
    }

    /** The same page with the same filters; none where what was typed is carried, for a link would lose it. */
    List<Shell.LanguageLink> languages() {
        var offered = request.getAttribute(CARRYING) == null ? Stream.of("nl", "en") : Stream.<String>empty();
        return offered
                .map(code -> new Shell.LanguageLink(code, inLanguage(code), isEnglish() == "en".equals(code)))
                .toList();
    }

    private String inLanguage(String code) {
        var onePath = path().replaceFirst("^/+", "/");
        return UriComponentsBuilder.fromPath(request.getContextPath() + onePath)
                .query(request.getQueryString())
                .replaceQueryParam("taal", code)
                .build()
                .toUriString();
    }

    private boolean isEnglish() {
        return "en".equals(RequestContextUtils.getLocale(request).getLanguage());
    }
}
