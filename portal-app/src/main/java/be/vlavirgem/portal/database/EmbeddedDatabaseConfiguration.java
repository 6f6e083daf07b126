package be.vlavirgem.portal.database;

import be.vlavirgem.domain.startup.BulkLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The embedded database, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class EmbeddedDatabaseConfiguration {

    /** Stopped after the pool, because the logins and so the pool depend on it. */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${vlavirgem.data-folder:./data}") Path dataFolder)
            throws IOException, SQLException {
        return EmbeddedDatabase.start(dataFolder);
    }

    @Bean
    JdbcConnectionDetails poolLogin(EmbeddedDatabase database) throws SQLException {
        return database.newLogin("vlavirgem_app").forPool();
    }

    @Bean
    @ConditionalOnBooleanProperty("vlavirgem.demo")
    BulkLoader bulkLoader(EmbeddedDatabase database) {
        return database.loader();
    }

    @Bean
    FlywayConnectionDetails migrationLogin(EmbeddedDatabase database) throws SQLException {
        return database.newLogin("vlavirgem_owner").forMigrations();
    }
}
