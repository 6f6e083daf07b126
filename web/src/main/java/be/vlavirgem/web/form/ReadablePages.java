package be.vlavirgem.web.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;

/** The pages that can be read: a form that is shown again after a mistake stands at an address that only takes it. */
final class ReadablePages {

    /** Where everybody who is signed in can go. */
    static final String HOME = "/dashboard";

    private final Supplier<Collection<RequestMappingInfo>> routes;

    ReadablePages(Supplier<Collection<RequestMappingInfo>> routes) {
        this.routes = routes;
    }

    /** This page, or the nearest above it that can be read. */
    String nearest(String page) {
        for (var path = page; path.length() > 1; path = path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
            if (isRead(path)) {
                return path;
            }
        }
        return HOME;
    }

    /** By the route that fits the address best, as the portal itself chooses it. */
    private boolean isRead(String page) {
        var path = PathContainer.parsePath(page);
        var best = routes.get()
                .stream()
                .flatMap(route -> patterns(route).stream())
                .filter(pattern -> pattern.matches(path))
                .min(Comparator.naturalOrder());
        return best.isPresent() && routes.get()
                .stream()
                .filter(route -> patterns(route).contains(best.get()))
                .map(route -> route.getMethodsCondition().getMethods())
                .anyMatch(methods -> methods.isEmpty() || methods.contains(RequestMethod.GET));
    }

    private static Set<PathPattern> patterns(RequestMappingInfo route) {
        return Optional.ofNullable(route.getPathPatternsCondition())
                .map(condition -> condition.getPatterns())
                .orElseGet(Set::of);
    }
}
