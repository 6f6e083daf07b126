package be.vlavirgem.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a program whose key does not let it read what it asks for. */
@Configuration(proxyBeanMethods = false)
class ScopeInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ApiFilter.PATHS).excludePathPatterns(ApiFilter.DESCRIPTION);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isIn(method)) {
            throw new AccessDeniedException("the key has no such scope");
        }
        return true;
    }

    private static boolean isIn(HandlerMethod method) {
        var scoped = method.getMethodAnnotation(Scoped.class);
        return scoped != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof ProgramSignedIn program
                && program.has(scoped.value());
    }
}
