package be.vlavirgem.portal.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a migration arrive after a younger one of another module: branches are merged in any order. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayConfigurationCustomizer inAnyOrder() {
        return flyway -> flyway.locations("classpath:db/migration").outOfOrder(true);
    }
}
