package be.vlavirgem.web.permission;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.ReadOnly;
import be.vlavirgem.platform.looking.LookAlong;
import be.vlavirgem.platform.looking.LookAlongs;
import be.vlavirgem.platform.usage.UsageCounts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Checks the permission a handler names, before anything is bound: sign in, then 404 for what is foreign, then
 * 403, then 409, then 403 for what would be done for an organisation that ended. A form of another organisation that the visitor
 * works for is a 409 also where the one now chosen gives no such permission. What somebody looks along at is written down here,
 * before it is shown.
 */
final class PermissionInterceptor implements HandlerInterceptor {

    /** The module under which the use of the JSON API is counted. */
    private static final String PROGRAMS = "api";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final KnownIds ids;
    private final UsageCounts usage;
    private final LookAlongs looks;

    PermissionInterceptor(KnownIds ids, UsageCounts usage, LookAlongs looks) {
        this.ids = ids;
        this.usage = usage;
        this.looks = looks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            check(request, response, method, requiredBy(method));
            if (request.getDispatcherType() != DispatcherType.ERROR) {
                Visitor.lookingAlong(request).ifPresent(look -> lookAlong(request, method, look));
            }
        }
        return true;
    }

    /** Spring answers OPTIONS by a handler of its own, which tells no more than the methods of the address. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("be.vlavirgem");
    }

    private void check(HttpServletRequest request, HttpServletResponse response, HandlerMethod method,
            Permission required) {
        if (required == Permission.EVERYBODY) {
            return;
        }
        var access = Visitor.of(request)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("sign in first"));
        if (!required.isOpen()) {
            FormOrganisation.refuseFormer(request, response, access);
        }
        if (!access.holds(required)) {
            FormOrganisation.refuseOther(request, access);
            refuse(request, method, required);
        }
        if (!required.isOpen()) {
            FormOrganisation.check(request, access);
            if (!READING.contains(request.getMethod())) {
                OrganisationEndedException.check(access);
            }
        }
        if (Visitor.lookingAlong(request).isEmpty()) {
            count(Program.of(request).isPresent() ? PROGRAMS : module(method), access);
        }
    }

    /** Some pages are the person's alone; of all others is kept that they were looked at. */
    private void lookAlong(HttpServletRequest request, HandlerMethod method, LookAlong look) {
        if (method.hasMethodAnnotation(OnlyOneself.class)
                || method.getBeanType().isAnnotationPresent(OnlyOneself.class)) {
            request.setAttribute(Visitor.REFUSAL, "web.looking.only-oneself");
            throw new AccessDeniedException("nobody looks along here");
        }
        var route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        ReadOnly.except(() -> {
            looks.looked(look, route);
            return look;
        });
    }

    private void refuse(HttpServletRequest request, HandlerMethod method, Permission required) {
        if (ids.hidesOne(request, method)) {
            throw new NotFoundException();
        }
        throw new AccessDeniedException("%s is not given to this visitor".formatted(required));
    }

    /** Whoever works for another organisation is no user of it: that would look as if somebody of its own was there. */
    private void count(String module, Access access) {
        access.current()
                .filter(membership -> !membership.delegated() && membership.kind() != OrganisationKind.PRACTICE)
                .ifPresent(membership -> usage.count(module, membership.organisation(), access.person()));
    }

    /** The name below the root package: be.vlavirgem.maturity is "maturity". */
    private static String module(HandlerMethod method) {
        return method.getBeanType().getPackageName().split("\\.")[2];
    }

    static Permission requiredBy(HandlerMethod method) {
        @Nullable
        Requires requires = method.getMethodAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalStateException(
                    "Handler %s names no permission: add @Requires".formatted(method.getShortLogMessage()));
        }
        return requires.value();
    }
}
