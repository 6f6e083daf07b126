package be.vlavirgem.portal.profile;

import be.vlavirgem.web.form.CarriedForms;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who goes back to the organisation of a form that was refused finds there what was typed. Stands before the access is read, for
 * that becomes another.
 */
final class BroughtBack extends OncePerRequestFilter {

    private final CarriedForms forms;

    BroughtBack(CarriedForms forms) {
        this.forms = forms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals(ProfileController.CHOOSE)
                || request.getParameter(CarriedForms.SEALED) == null || isLookingAlong(request);
    }

    private static boolean isLookingAlong(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(Visitor.LOOKING_ALONG) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = Visitor.signedIn();
        if (person.isEmpty()
                || !forms.showAgain(request, response, person.get(), request.getParameter(CarriedForms.SEALED))) {
            chain.doFilter(request, response);
        }
    }

    /** Behind Spring Security, before the access is read. */
    @Configuration(proxyBeanMethods = false)
    static class Placed {

        private static final int BEHIND_SECURITY = -60;

        @Bean
        static FilterRegistrationBean<BroughtBack> broughtBack(CarriedForms forms) {
            var registration = new FilterRegistrationBean<>(new BroughtBack(forms));
            registration.setOrder(BEHIND_SECURITY);
            registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
            return registration;
        }
    }
}
