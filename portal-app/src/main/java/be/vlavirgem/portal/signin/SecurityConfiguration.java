package be.vlavirgem.portal.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who is signed in and what browsers may do; what a person may do is {@code @Requires}' business. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
            "frame-ancestors 'none'", "base-uri 'none'");

    @Bean
    SecurityFilterChain portal(HttpSecurity http, PasswordSignIn passwords, SignInEntryPoint entry,
            SignInOutcome outcome, StaleForm stale)
            throws Exception {
        return http.authenticationManager(new ProviderManager(passwords))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .requestCache(RequestCacheConfigurer::disable)
                .formLogin(form -> form.loginPage(SignInPage.PATH).successHandler(outcome).failureHandler(outcome))
                .logout(logout -> logout.logoutUrl("/afmelden").logoutSuccessUrl(SignInPage.PATH + "?afgemeld"))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(entry).accessDeniedHandler(stale))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /** In a cookie and not in the session: a form outlives its session, and a visitor of the sign-in page needs none. */
    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(policy -> policy
                        .policy(org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** Argon2id with 16 MiB and two rounds (OWASP's range), as many at once as there are cores. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new QueuedEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                Runtime.getRuntime().availableProcessors());
    }
}
