package be.vlavirgem.portal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;

/** Makes the roles and the database on an empty server, and gives the roles that sign in a new password. */
final class DatabaseSetup {
    private final DataSource superuser;
    private final String url;

    DatabaseSetup(DataSource superuser, int port) {
        this.superuser = superuser;
        // Without the detail, which repeats the values of the row that was refused, in messages and so in logs.
        this.url = "jdbc:postgresql://localhost:%d/vlavirgem?logServerErrorDetail=false".formatted(port);
    }

    void makeRolesAndDatabase() throws SQLException {
        try (var connection = superuser.getConnection(); var statement = connection.createStatement()) {
            statement.execute(script("roles.sql"));
            if (!databaseExists(statement)) {
                statement.execute(script("database.sql"));
            }
        }
    }

    Login newLogin(String role) throws SQLException {
        var password = Secrets.random();
        try (var connection = superuser.getConnection(); var statement = connection.createStatement()) {
            statement.execute("alter role %s password '%s'".formatted(role, password));
        }
        return new Login(url, role, password);
    }

    private static boolean databaseExists(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select from pg_database where datname = 'vlavirgem'")) {
            return found.next();
        }
    }

    private static String script(String name) {
        try {
            return new ClassPathResource("db/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
