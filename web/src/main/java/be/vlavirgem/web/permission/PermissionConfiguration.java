package be.vlavirgem.web.permission;

import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.platform.looking.LookAlongs;
import be.vlavirgem.platform.usage.UsageCounts;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access filter behind Spring Security and the permission check before every handler. */
@Configuration(proxyBeanMethods = false)
class PermissionConfiguration implements WebMvcConfigurer {

    /** Spring Security's chain stands at -100. */
    private static final int BEHIND_SECURITY = -50;

    private final ObjectProvider<KnownIds> ids;
    private final ObjectProvider<KnownId<?>> types;
    private final ObjectProvider<UsageCounts> usage;
    private final ObjectProvider<LookAlongs> looks;

    PermissionConfiguration(ObjectProvider<KnownIds> ids, ObjectProvider<KnownId<?>> types,
            ObjectProvider<UsageCounts> usage, ObjectProvider<LookAlongs> looks) {
        this.ids = ids;
        this.types = types;
        this.usage = usage;
        this.looks = looks;
    }

    @Bean
    FilterRegistrationBean<AccessFilter> accessFilter(AccessReader reader, Sights sights) {
        var registration = new FilterRegistrationBean<>(new AccessFilter(reader, sights));
        registration.setOrder(BEHIND_SECURITY);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD));
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PermissionInterceptor(ids.getObject(), usage.getObject(), looks.getObject()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        types.forEach(type -> readFromAddress(registry, type));
    }

    private static <T> void readFromAddress(FormatterRegistry registry, KnownId<T> type) {
        registry.addConverter(String.class, type.type(), text -> type.of(UUID.fromString(text)));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AccessArgument());
    }
}
