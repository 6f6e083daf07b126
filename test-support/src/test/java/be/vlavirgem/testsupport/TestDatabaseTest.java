package be.vlavirgem.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
    private final TestDatabase database = TestDatabase.shared();

    @Test
    void eachDataSourceWorksAsItsRole() {
        assertThat(role(database.app())).isEqualTo("vlavirgem_app");
        assertThat(role(database.owner())).isEqualTo("vlavirgem_owner");
        assertThat(role(database.superuser())).isEqualTo("postgres");
        assertThat(role(database.loader())).isEqualTo("vlavirgem_loader");
    }

    @Test
    void onlyTheLoaderPassesRowLevelSecurity() {
        assertThat(names("select rolname from pg_roles where rolbypassrls and rolname like 'vlavirgem%'"))
                .containsExactly("vlavirgem_loader");
        assertThat(names("select rolname from pg_roles where rolcanlogin and rolname like 'vlavirgem%' order by 1"))
                .containsExactly("vlavirgem_app", "vlavirgem_owner");
    }

    @Test
    void namesStandInDutchOrder() {
        assertThat(
                names("select name from (values ('Zele'), ('écru'), ('aalst'), ('Eeklo')) towns(name) order by name"))
                .containsExactly("aalst", "écru", "Eeklo", "Zele");
    }

    @Test
    void theMigrationsRanAsTheOwner() {
        assertThat(names("select tableowner from pg_tables where tablename = 'flyway_schema_history'"))
                .containsExactly("vlavirgem_owner");
    }

    @Test
    void theOwnerHandsAFunctionToTheRoleOfTheStatistics() {
        var owner = JdbcClient.create(database.copy("statistics").owner());
        owner.sql("grant create on schema public to vlavirgem_stats").update();
        owner.sql("create function counted() returns int language sql return 1").update();
        owner.sql("alter function counted() owner to vlavirgem_stats").update();
        owner.sql("revoke create on schema public from vlavirgem_stats").update();
        assertThat(owner.sql("select proowner::regrole::text from pg_proc where proname = 'counted'")
                .query(String.class)
                .single()).isEqualTo("vlavirgem_stats");
    }

    @Test
    void theApplicationMakesNoTables() {
        var app = JdbcClient.create(database.app());
        assertThatThrownBy(() -> app.sql("create table stray ()").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aCopyIsAnotherDatabaseOfTheSameOwner() {
        var copy = database.copy("Writes a lot");
        JdbcClient.create(copy.owner()).sql("create table only_here ()").update();
        assertThat(copy.url()).contains("vlavirgem_writes_a_lot_").isNotEqualTo(database.url());
        assertThat(names("select tablename from pg_tables where tablename = 'only_here'")).isEmpty();
    }

    @Test
    void theMigratedFolderIsMadeOnce(@TempDir Path home) throws Exception {
        var folder = MigratedFolder.in(home);
        var first = folder.copyToTemporaryFolder();
        var made = Files.getLastModifiedTime(home.resolve(DatabaseScripts.fingerprint()));
        var second = folder.copyToTemporaryFolder();
        assertThat(Files.getLastModifiedTime(home.resolve(DatabaseScripts.fingerprint()))).isEqualTo(made);
        assertThat(first).isNotEqualTo(second).isDirectoryContaining("glob:**PG_VERSION");
        Folders.remove(first);
        Folders.remove(second);
    }

    private static String role(DataSource source) {
        return JdbcClient.create(source).sql("select current_user").query(String.class).single();
    }

    private List<String> names(String query) {
        return JdbcClient.create(database.superuser()).sql(query).query(String.class).list();
    }
}
