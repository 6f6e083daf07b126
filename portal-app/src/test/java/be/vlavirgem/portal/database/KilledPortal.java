package be.vlavirgem.portal.database;

import java.nio.file.Path;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that starts the embedded database, saves one row and then only waits to be killed. */
class KilledPortal {

    static void main(String[] arguments) throws Exception {
        try (var database = EmbeddedDatabase.start(Path.of(arguments[0]))) {
            var owner = clientOf(database);
            owner.sql("create table kept (answer text)").update();
            owner.sql("insert into kept values ('acknowledged')").update();
            System.out.println("saved");
            while (System.in.read() != -1) {
                continue;
            }
        }
    }

    static JdbcClient clientOf(EmbeddedDatabase database) throws Exception {
        var login = database.newLogin("vlavirgem_owner");
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
