package be.vlavirgem.benchmark.values;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** When values that lack are made: before the first request, unless somebody would rather not wait; and all of them at night, before the stand. */
@Configuration(proxyBeanMethods = false)
class ValuesConfiguration {

    private static final LocalTime BEFORE_THE_STAND = LocalTime.of(2, 10);

    @Bean
    Chore benchmarkValues(FirstValues values, Clock clock) {
        return Chore.daily(BEFORE_THE_STAND, clock.getZone(), "benchmark-values", values::makeAnew);
    }

    @Bean
    @Order(410)
    @ConditionalOnBooleanProperty(name = "vlavirgem.benchmark.fill", matchIfMissing = true)
    BeforeFirstRequest firstValuesBeforehand(FirstValues values) {
        return values::make;
    }
}
