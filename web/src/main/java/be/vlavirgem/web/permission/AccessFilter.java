package be.vlavirgem.web.permission;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.ReadOnly;
import be.vlavirgem.domain.tenancy.TenantScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the visitor's access once and binds the tenant scope around the request; stands behind Spring Security. Of who looks
 * along as somebody else it is that person's, and nothing changes: what is sent is refused here, what reads writes nothing.
 */
final class AccessFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Tells a script why, which finds the words for it on its page. */
    private static final String REFUSED = "Portal-Refused";

    private final AccessReader reader;
    private final Sights sights;

    AccessFilter(AccessReader reader, Sights sights) {
        this.reader = reader;
        this.sights = sights;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = Visitor.signedIn();
        var program = Program.of(request);
        var asked = program.map(Program::organisation).or(() -> chosenOrganisation(request));
        var access = person.flatMap(known -> reader.read(known, asked))
                .filter(found -> program.isEmpty() || program.get().worksFor(found));
        if (person.isPresent() && access.isEmpty()) {
            signOut(request);
        }
        var sight = program.isPresent() ? new Sight.Own(access) : sights.of(request, access);
        switch (sight) {
            case Sight.Own(var own) -> {
                own.ifPresent(known -> Visitor.set(request, known));
                var scope = own.map(Access::scope).orElse(TenantScope.none());
                within(program.isPresent() ? reading(scope) : scope, () -> chain.doFilter(request, response));
            }
            case Sight.Along along -> lookAlong(along, request, response, chain);
            case Sight.Over over -> tellItIsOver(over.person(), request, response);
        }
    }

    private static void lookAlong(Sight.Along along, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        Visitor.set(request, along.look(), along.access());
        if (!READING.contains(request.getMethod())) {
            request.setAttribute(Visitor.REFUSAL, "web.looking.no-change");
            response.setHeader(REFUSED, "along");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        within(reading(along.access().scope()), () -> ReadOnly.<Boolean, Exception>call(() -> {
            chain.doFilter(request, response);
            return true;
        }));
    }

    /** To the page of the person, whatever was asked for; a script goes there too. */
    private static void tellItIsOver(PersonId person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = request.getContextPath() + "/beheer/mensen/%s?meekijken-voorbij".formatted(person);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", page);
        } else {
            response.sendRedirect(page);
        }
    }

    private static TenantScope reading(TenantScope scope) {
        return new TenantScope(scope.readable(), Optional.empty());
    }

    /** An account that was locked or removed loses its session at the next request. */
    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }

    private static Optional<OrganisationId> chosenOrganisation(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(Visitor.CHOSEN_ORGANISATION))
                .flatMap(OrganisationId::parse);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void within(TenantScope scope, Work work) throws ServletException, IOException {
        try {
            scope.<Boolean, Exception>call(() -> {
                work.run();
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
