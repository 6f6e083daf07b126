package be.vlavirgem.web.form;

import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives each page the ticket for its forms, unless somebody looks along, and each handler that asks the form that was carried. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {

    /** The request attribute the layout reads the ticket from. */
    static final String TICKET_ATTRIBUTE = "be.vlavirgem.web.form.ticket";

    private final ObjectProvider<FormSeal> seal;

    FormConfiguration(ObjectProvider<FormSeal> seal) {
        this.seal = seal;
    }

    @Bean
    static ReadablePages readablePages(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        return new ReadablePages(() -> routes.getObject().getHandlerMethods().keySet());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                Visitor.of(request)
                        .filter(access -> Visitor.lookingAlong(request).isEmpty())
                        .ifPresent(access -> request.setAttribute(TICKET_ATTRIBUTE,
                                seal.getObject()
                                        .ticket(new FormSeal.Ticket(access.person().value(),
                                                request.getRequestURI()))));
                return true;
            }
        });
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CarriedFormArgument());
    }

    private static final class CarriedFormArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == CarriedForm.class;
        }

        @Override
        public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
            var request = web.getNativeRequest(HttpServletRequest.class);
            return request == null ? null : CarriedForm.of(request);
        }
    }
}
