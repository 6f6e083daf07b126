package be.vlavirgem.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(PlatformSlice.class)
class AuditPartitionsTest {
    private final AuditPartitions partitions;
    private final TestClock clock;
    private final JdbcClient app;
    private final JdbcClient superuser;
    private final TransactionTemplate transaction;

    @Autowired
    AuditPartitionsTest(AuditPartitions partitions, TestClock clock, TestDatabase database) {
        var pool = database.app();
        this.app = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
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
        var later = YearMonth.now(ZoneOffset.UTC).plusMonths(9);
        clock.setTo(later.atEndOfMonth());
        partitions.prepare();
        assertThat(named("")).contains(nameOf(later), nameOf(later.plusMonths(1)), nameOf(later.plusMonths(2)));
    }

    @Test
    void monthsBeginAtMidnightInUtcWhateverTheTimeZoneOfTheSession() {
        var month = YearMonth.now(ZoneOffset.UTC).plusMonths(6);
        assertThat(prepare("America/New_York", month.atDay(15))).isOne();
        assertThat(prepare("Asia/Tokyo", month.plusMonths(1).atDay(1))).isOne();
        assertThat(bounds(month)).isEqualTo("FOR VALUES FROM ('%s 00:00:00+00') TO ('%s 00:00:00+00')"
                .formatted(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    @Test
    void aMonthFarAwayIsNotForTheAsking() {
        for (var far : List.of(LocalDate.of(2025, 12, 31), LocalDate.now(ZoneOffset.UTC).plusYears(2))) {
            assertThatThrownBy(() -> prepare("UTC", far)).rootCause().hasMessageContaining("not at " + far);
        }
    }

    @Test
    void entriesThatCameBeforeTheirMonthMoveIntoIt() {
        var month = YearMonth.now(ZoneOffset.UTC).plusMonths(4);
        superuser.sql("""
                insert into audit_entry (organisation_id, id, at, action, subject_id)
                select id, id, ?, 'sample.made', id from organisation limit 1
                """).param(month.atDay(20).atStartOfDay()).update();
        assertThat(prepare("UTC", month.atDay(1))).isOne();
        assertThat(superuser.sql("select tableoid::regclass::text from audit_entry where action = 'sample.made'")
                .query(String.class)
                .single()).isEqualTo(nameOf(month));
    }

    private int prepare(String zone, LocalDate day) {
        return Objects.requireNonNull(transaction.execute(status -> {
            app.sql("set local time zone '%s'".formatted(zone)).update();
            return app.sql("select prepare_audit_partitions(?, 1)").param(day).query(Integer.class).single();
        }));
    }

    private String bounds(YearMonth month) {
        return Objects.requireNonNull(transaction.execute(status -> {
            app.sql("set local time zone 'UTC'").update();
            return app.sql("select pg_get_expr(relpartbound, oid) from pg_class where relname = ?")
                    .param(nameOf(month))
                    .query(String.class)
                    .single();
        }));
    }

    private static String nameOf(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("'audit_entry_'uuuu_MM", Locale.ROOT));
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
