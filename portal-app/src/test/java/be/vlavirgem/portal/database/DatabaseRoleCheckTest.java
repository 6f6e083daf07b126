package be.vlavirgem.portal.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import be.vlavirgem.testsupport.TestDatabase;

class DatabaseRoleCheckTest {
    private final TestDatabase database = TestDatabase.shared().copy("roles");
    private final JdbcClient superuser = JdbcClient.create(database.superuser());

    @AfterEach
    void withoutTheStranger() {
        superuser.sql("drop table if exists strangers_own").update();
        superuser.sql("drop role if exists \"Stranger\"").update();
    }

    @Test
    void theApplicationsRoleMayStart() {
        assertThatCode(() -> check(database.app())).doesNotThrowAnyException();
    }

    @Test
    void aSuperuserMayNot() {
        assertRefused(database.superuser(), "The role postgres of the pool is a superuser");
    }

    @Test
    void whoCanBecomeSuperuserMayNot() {
        assertRefused(stranger("in role postgres"), "is a superuser or can become one");
    }

    @Test
    void whoPassesRowLevelSecurityMayNot() {
        assertRefused(stranger("bypassrls"), "may bypass row-level security");
    }

    @Test
    void whoCanBecomeTheLoaderMayNot() {
        assertRefused(stranger("in role vlavirgem_loader"), "may bypass row-level security");
    }

    @Test
    void whoOwnsATableMayNot() {
        var stranger = stranger("");
        superuser.sql("create table strangers_own ()").update();
        superuser.sql("alter table strangers_own owner to \"Stranger\"").update();
        assertRefused(stranger, "The role Stranger of the pool owns tables");
    }

    @Test
    void theOwnerMayNot() {
        assertRefused(database.owner(), "owns tables");
    }

    @Test
    void aMemberOfTheOwnerMayNot() {
        assertRefused(stranger("in role vlavirgem_owner"), "is or can become vlavirgem_owner");
    }

    @Test
    void aMemberOfTheStatisticsMayNot() {
        assertRefused(stranger("in role vlavirgem_stats"), "is or can become vlavirgem_stats");
    }

    private DataSource stranger(String attributes) {
        superuser.sql("create role \"Stranger\" login " + attributes).update();
        return new DriverManagerDataSource(database.url(), "Stranger", "");
    }

    private static void assertRefused(DataSource pool, String reason) {
        assertThatThrownBy(() -> check(pool)).isInstanceOf(StartRefused.class).hasMessageContaining(reason);
    }

    private static void check(DataSource pool) {
        new DatabaseRoleCheck(pool).afterPropertiesSet();
    }
}
