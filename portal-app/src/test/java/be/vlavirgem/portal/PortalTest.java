package be.vlavirgem.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test against the whole portal over HTTP, with demo data; all of them share one, which is started once, and take turns. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = { "logging.level.root=warn",
        "logging.level.be.vlavirgem=warn", "spring.main.banner-mode=off", "spring.main.register-shutdown-hook=false" })
@ContextConfiguration(initializers = PortalDatabase.class)
@Import(PortalSetup.class)
@ResourceLock("the portal")
public @interface PortalTest {}
