package be.vlavirgem.portal.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** The portal is a demo with its embedded database or in the profile {@code demo}, unless {@code vlavirgem.demo} says otherwise. */
class DemoByDefault implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        var asked = environment.acceptsProfiles(Profiles.of("demo"));
        environment.getPropertySources()
                .addLast(new MapPropertySource("demoByDefault", Map.of("vlavirgem.demo", embedded || asked)));
    }
}
