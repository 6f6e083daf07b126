package be.vlavirgem.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import javax.sql.DataSource;

import be.vlavirgem.testsupport.TestDatabase;

class DatabaseConfigurationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class, MigrationConfiguration.class,
                    DatabaseRoleCheck.class);

    @TempDir
    private Path folder;

    @Test
    void withoutADatabaseItBringsItsOwn() {
        application.withPropertyValues("vlavirgem.data-folder=" + folder).run(context -> {
            assertThat(ask(context, "select current_user")).isEqualTo("vlavirgem_app");
            assertThat(ask(context, "select tableowner from pg_tables where tablename = 'flyway_schema_history'"))
                    .isEqualTo("vlavirgem_owner");
            assertNothingIsSwitchedOff(context);
            assertNobodyEntersWithoutPassword(context);
        });
        assertThat(folder.resolve("postgresql")).isDirectoryNotContaining("glob:**/postmaster.pid");
        assertThat(folder.resolve("postgresql/log")).isNotEmptyDirectory();
    }

    @Test
    void withADatabaseItLeavesItsOwnOut() {
        var database = TestDatabase.shared().copy("given");
        application.withPropertyValues("vlavirgem.data-folder=" + folder, "spring.datasource.url=" + database.url(),
                "spring.datasource.username=vlavirgem_app", "spring.flyway.user=vlavirgem_owner").run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(ask(context, "select current_user")).isEqualTo("vlavirgem_app");
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void asTheWrongRoleItDoesNotStart() {
        var database = TestDatabase.shared().copy("wrong");
        application.withPropertyValues("spring.datasource.url=" + database.url(),
                "spring.datasource.username=vlavirgem_owner")
                .run(context -> assertThat(context).getFailure()
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("owns tables"));
    }

    private static void assertNothingIsSwitchedOff(AssertableApplicationContext context) {
        for (var setting : new String[]{ "fsync", "synchronous_commit", "full_page_writes" }) {
            assertThat(ask(context, "show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(ask(context, "show listen_addresses")).isEqualTo("localhost");
    }

    private static void assertNobodyEntersWithoutPassword(AssertableApplicationContext context) {
        var url = context.getBean(JdbcConnectionDetails.class).getJdbcUrl();
        for (var role : new String[]{ "postgres", "vlavirgem_owner", "vlavirgem_app" }) {
            var intruder = new DriverManagerDataSource(url, role, "guess");
            assertThatThrownBy(intruder::getConnection).hasMessageContaining("password authentication failed");
        }
    }

    private static String ask(AssertableApplicationContext context, String question) {
        return JdbcClient.create(context.getBean(DataSource.class)).sql(question).query(String.class).single();
    }
}
