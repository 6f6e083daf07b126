package be.vlavirgem.catalog.solutions;

import be.vlavirgem.web.permission.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Leads from each page of an own solution that became part of another to the same page of that other. What was to be done with
 * it is not done with another in silence: that leads to where it is said.
 */
@ControllerAdvice("be.vlavirgem.catalog")
class MergedAwayAdvice {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MergedAway away;

    MergedAwayAdvice(MergedAway away) {
        this.away = away;
    }

    @ExceptionHandler
    String leadOn(NotFoundException gone, HttpServletRequest request) {
        return id(request).flatMap(ended -> away.today(new Solution.Id(UUID.fromString(ended)))
                .map(today -> "redirect:" + path(request, ended, today))).orElseThrow(() -> gone);
    }

    private static String path(HttpServletRequest request, String ended, Solution.Id today) {
        return READING.contains(request.getMethod())
                ? request.getRequestURI().substring(request.getContextPath().length()).replace(ended, today.toString())
                : SolutionAddress.of(today) + "?samengevoegd";
    }

    /** Of the own solution in the address. */
    @SuppressWarnings("unchecked")
    private static Optional<String> id(HttpServletRequest request) {
        var variables = Optional.ofNullable(
                (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                .orElseGet(Map::of);
        return Stream.of("solution", "own")
                .flatMap(name -> Stream.ofNullable(variables.get(name)))
                .filter(ID.asMatchPredicate())
                .findFirst();
    }
}
