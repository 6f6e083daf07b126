package be.vlavirgem.web.api;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tokens.ApiTokens;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import be.vlavirgem.web.throttle.GuessThrottle;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filter of the API, for the chain of Spring Security only, and where the API stands in the menu. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    ApiFilter apiFilter(ApiTokens tokens, RateLimit limit, GuessThrottle throttle, Problems problems) {
        return new ApiFilter(tokens, limit, throttle, problems);
    }

    @Bean
    FilterRegistrationBean<ApiFilter> notAroundEverything(ApiFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    MenuEntry keysEntry() {
        return new MenuEntry(MenuGroup.SHARE, 30, "web.key.menu", KeyController.PATH, Permission.MANAGE_KEYS);
    }
}
