package be.vlavirgem.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(PlatformSlice.class)
class AuditPartitionsTest {
    private final AuditPartitions partitions;
    private final TestClock clock;
    private final JdbcClient superuser;

    @Autowired
    AuditPartitionsTest(AuditPartitions partitions, TestClock clock, TestDatabase database) {
        this.partitions = partitions;
        this.clock = clock;
        this.superuser = JdbcClient.create(database.superuser());
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void thisMonthAndTheTwoAfterItAreReadyAtTheStart() {
        assertThat(named("")).contains("audit_entry_2026_11", "audit_entry_2026_12", "audit_entry_2027_01");
    }

    @Test
    void preparingAgainMakesNothing() {
        var before = named("");
        partitions.prepare();
        assertThat(named("")).isEqualTo(before);
    }

    @Test
    void aLaterMonthGetsItsOwn() {
        clock.setTo(LocalDate.of(2030, 12, 31));
        partitions.prepare();
        assertThat(named("")).contains("audit_entry_2030_12", "audit_entry_2031_01", "audit_entry_2031_02");
    }

    @Test
    void eachIsGuardedAndLentToNobody() {
        assertThat(named("and (not relrowsecurity or not relforcerowsecurity or relacl is not null"
                + " or obj_description(oid, 'pg_class') not like 'tenant: %')")).isEmpty();
        assertThat(named("and relowner <> 'vlavirgem_owner'::regrole")).isEmpty();
    }

    private List<String> named(String condition) {
        return superuser.sql("""
                select relname from pg_class where relispartition and relkind = 'r' and relname like 'audit_entry_%' $ order by 1
                """.replace("$", condition)).query(String.class).list();
    }
}
