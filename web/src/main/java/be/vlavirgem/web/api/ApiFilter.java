package be.vlavirgem.web.api;

import be.vlavirgem.platform.tokens.ApiCaller;
import be.vlavirgem.platform.tokens.ApiTokens;
import be.vlavirgem.web.permission.Program;
import be.vlavirgem.web.throttle.GuessThrottle;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets programs in by their key, so many times a minute, and answers all that goes wrong in JSON; stands in the API's own chain. */
public final class ApiFilter extends OncePerRequestFilter {

    /** What is below the API. */
    public static final String PATHS = "/api/**";

    /** For everybody: it tells what can be asked, and nothing of anybody. */
    public static final String DESCRIPTION = "/api/v1/openapi.json";

    private static final Logger LOG = LoggerFactory.getLogger(ApiFilter.class);
    private static final String BEARER = "Bearer ";
    private static final int TOO_MANY = 429;
    private static final String AFTER_GUESSING = "900";

    private final ApiTokens tokens;
    private final RateLimit limit;
    private final GuessThrottle throttle;
    private final Problems problems;

    ApiFilter(ApiTokens tokens, RateLimit limit, GuessThrottle throttle, Problems problems) {
        this.tokens = tokens;
        this.limit = limit;
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ProblemResponse(request, response, problems);
        if (request.getRequestURI().equals(DESCRIPTION) || isLetIn(request, answer)) {
            goOn(request, answer, chain);
        }
    }

    private boolean isLetIn(HttpServletRequest request, ProblemResponse answer) throws IOException {
        var text = key(request);
        var caller = text.flatMap(tokens::caller);
        if (caller.isEmpty()) {
            refuse(request, answer, text.isPresent());
            return false;
        }
        if (!limit.allows(caller.get().token(), answer)) {
            answer.sendError(TOO_MANY);
            return false;
        }
        signIn(request, caller.get());
        return true;
    }

    /** Too many wrong keys silence wrong keys only: a right one gets in, whatever others of the same network tried. */
    private void refuse(HttpServletRequest request, ProblemResponse answer, boolean guessed) throws IOException {
        if (guessed && !throttle.allows(request.getRemoteAddr())) {
            answer.setHeader(HttpHeaders.RETRY_AFTER, AFTER_GUESSING);
            answer.sendError(TOO_MANY);
            return;
        }
        if (guessed) {
            throttle.wrong(request.getRemoteAddr());
        }
        answer.setHeader(HttpHeaders.WWW_AUTHENTICATE, guessed ? "Bearer error=\"invalid_token\"" : "Bearer");
        answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static void signIn(HttpServletRequest request, ApiCaller caller) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ProgramSignedIn(caller));
        SecurityContextHolder.setContext(context);
        new Program(caller.organisation()).makes(request);
    }

    private static void goOn(HttpServletRequest request, ProblemResponse answer, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, answer);
        } catch (RuntimeException | ServletException failure) {
            if (answer.isCommitted()) {
                throw failure;
            }
            LOG.error("The API failed at {}", request.getRequestURI(), failure);
            answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
