package be.vlavirgem.portal;

import be.vlavirgem.platform.vault.MasterKeys;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of the shared portal, with the demo in it. */
final class PortalDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final TestDatabase DATABASE = TestDatabase.shared().copy("portal");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues
                .of("spring.datasource.url=" + DATABASE.url(), "spring.datasource.username=vlavirgem_app",
                        "spring.flyway.user=vlavirgem_owner", "spring.datasource.hikari.maximum-pool-size=4",
                        "vlavirgem.demo=true", "vlavirgem.data-folder=" + folder(),
                        "vlavirgem.vault.master-key=" + MasterKeys.random())
                .applyTo(context);
    }

    /** Past row-level security, to prepare and to look; the portal itself never gets it. */
    static JdbcClient superuser() {
        return JdbcClient.create(DATABASE.superuser());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("vlavirgem-portal-test-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
