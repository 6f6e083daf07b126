package be.vlavirgem.portal.configuration;

import be.vlavirgem.domain.people.Preferences;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Dutch first, English on request ({@code ?taal=en}), remembered in a cookie, or by preference. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web", "messages/maturity", "messages/catalog", "messages/benchmark",
                "messages/portal");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.forLanguageTag("nl"));
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("taal");
        resolver.setDefaultLocaleFunction(LanguageConfiguration::preferred);
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    /** Until a language is chosen in this browser, that of the person who is signed in. */
    private static Locale preferred(HttpServletRequest request) {
        return Visitor.of(request)
                .flatMap(access -> access.preferences().language())
                .filter(Preferences.Language.EN::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(DUTCH);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return value.equals("en") ? Locale.ENGLISH : DUTCH;
            }
        };
        change.setParamName("taal");
        registry.addInterceptor(change);
    }
}
