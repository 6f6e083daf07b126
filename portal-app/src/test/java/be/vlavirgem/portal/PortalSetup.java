package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.testsupport.StatementCounter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the tests add to the portal: a counter of statements, and people who can sign in. */
@TestConfiguration(proxyBeanMethods = false)
class PortalSetup {

    @Bean
    StatementCounter statementCounter() {
        return new StatementCounter();
    }

    /** One for all tests: its people sign in once. */
    @Bean
    @Lazy
    AccessCheck accessCheck(Visitors visitors) {
        return new AccessCheck(visitors);
    }

    @Bean
    Visitors visitors(People people, Organisations organisations, PasswordEncoder encoder, Environment environment) {
        return new Visitors(people, new Homes(organisations), encoder, environment);
    }
}
