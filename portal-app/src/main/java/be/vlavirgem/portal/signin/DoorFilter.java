package be.vlavirgem.portal.signin;

import be.vlavirgem.web.form.PageRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;

/**
 * Stands before everything else: gives each answer its security headers, and refuses a form that cannot be read, for
 * what comes behind it would fail on it one after another. The error page does not read such a form a second time.
 */
final class DoorFilter implements Filter {

    /** Behind the one that says in which characters a form is read, before sessions and Spring Security. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Spring Security says so of pages; of errors, this filter does. */
    private static final HeaderWriter NOT_KEPT = new CacheControlHeadersWriter();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        SecurityHeaders.write(http, answer);
        var refusal = refusal(http);
        if (http.getDispatcherType() == DispatcherType.ERROR) {
            NOT_KEPT.writeHeaders(http, answer);
            chain.doFilter(refusal.isPresent() ? new PageRequest(http) : http, response);
        } else if (refusal.isPresent()) {
            answer.sendError(refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Too large, not what it says it is, or with a character that is no text and that no database keeps. */
    private static Optional<Integer> refusal(HttpServletRequest request) {
        try {
            var unkeepable = request.getRequestURI().contains("%00") || hasNul(request.getParameterMap());
            return unkeepable ? Optional.of(HttpServletResponse.SC_BAD_REQUEST) : Optional.empty();
        } catch (InvalidParameterException unreadable) {
            return Optional.of(unreadable.getErrorCode());
        } catch (InvalidFileNameException hostile) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean hasNul(Map<String, String[]> parameters) {
        return parameters.entrySet()
                .stream()
                .flatMap(each -> Stream.concat(Stream.of(each.getKey()), Arrays.stream(each.getValue())))
                .anyMatch(text -> text.indexOf(0) >= 0);
    }
}
