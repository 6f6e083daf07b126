package be.vlavirgem.web.permission;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.tenancy.TenantScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the visitor's access once and binds the tenant scope around the request; stands behind Spring Security. */
final class AccessFilter extends OncePerRequestFilter {

    private final AccessReader reader;

    AccessFilter(AccessReader reader) {
        this.reader = reader;
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
        access.ifPresent(known -> Visitor.set(request, known));
        var scope = access.map(Access::scope).orElse(TenantScope.none());
        within(program.isPresent() ? Program.reading(scope) : scope, () -> chain.doFilter(request, response));
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
        void run() throws ServletException, IOException;
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
