package be.vlavirgem.benchmark.statistics;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** When stands are kept: each night; before the first request where there is none. */
@Configuration(proxyBeanMethods = false)
class StandConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    @Bean
    Chore benchmarkStand(Stands stands, Clock clock) {
        return Chore.daily(AT_NIGHT, clock.getZone(), "benchmark-stand", stands::keepAll);
    }

    @Bean
    @Order(420)
    @ConditionalOnBooleanProperty(name = "vlavirgem.benchmark.fill", matchIfMissing = true)
    BeforeFirstRequest firstStand(Stands stands) {
        return stands::keepMissing;
    }
}
