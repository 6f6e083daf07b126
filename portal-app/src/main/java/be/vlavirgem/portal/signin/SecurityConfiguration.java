package be.vlavirgem.portal.signin;

import be.vlavirgem.platform.messages.UnsubscribeLinks;
import be.vlavirgem.web.api.ApiFilter;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;

/** Who is signed in and what browsers may do; what a person may do is {@code @Requires}' business. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** The address itself is the proof, and holds for longer than the cookie of a form. */
    private static final String APPROVALS = "/goedkeuren/*";
    private static final String ANSWERS = "/antwoorden/*";

    /** Programs come with a key: no session, no cookie, no form. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ApiFilter filter) throws Exception {
        return http.securityMatcher(ApiFilter.PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(errors -> errors
                        .authenticationEntryPoint((request, response, reason) -> response.sendError(401))
                        .accessDeniedHandler((request, response, refusal) -> response.sendError(403)))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .addFilterBefore(filter, ExceptionTranslationFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain portal(HttpSecurity http, PasswordSignIn passwords, SignInEntryPoint entry,
            SignInOutcome outcome, StaleForm stale)
            throws Exception {
        return http.authenticationManager(new ProviderManager(passwords))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .ignoringRequestMatchers(UnsubscribeLinks.PATH + "*", APPROVALS, ANSWERS))
                .requestCache(RequestCacheConfigurer::disable)
                .formLogin(form -> form.loginPage(SignInPage.PATH).successHandler(outcome).failureHandler(outcome))
                .logout(logout -> logout.logoutUrl("/afmelden").logoutSuccessUrl(SignInPage.PATH + "?afgemeld"))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(entry).accessDeniedHandler(stale))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .build();
    }

    @Bean
    FilterRegistrationBean<DoorFilter> door() {
        var registration = new FilterRegistrationBean<>(new DoorFilter());
        registration.setOrder(DoorFilter.ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    /** Argon2id with 16 MiB and two rounds (OWASP's range), as many at once as there are cores; a quarter of the threads may wait. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new NormalisingEncoder(new QueuedEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                new QueuedEncoder.Queue(Runtime.getRuntime().availableProcessors(), 50, Duration.ofSeconds(5))));
    }
}
