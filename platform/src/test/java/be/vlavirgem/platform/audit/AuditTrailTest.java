package be.vlavirgem.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(PlatformSlice.class)
class AuditTrailTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final AuditTrail trail;
    private final TestClock clock;
    private final JdbcClient app;
    private final JdbcClient superuser;
    private final TransactionTemplate transaction;
    private final OrganisationId aalst;
    private final OrganisationId gent;
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();

    @Autowired
    AuditTrailTest(AuditTrail trail, TestClock clock, JdbcClient app, TestDatabase database,
            PlatformTransactionManager transactions, Organisations organisations) {
        this.trail = trail;
        this.clock = clock;
        this.app = app;
        this.superuser = JdbcClient.create(database.superuser());
        this.transaction = new TransactionTemplate(transactions);
        this.aalst = TenantScope.none().call(() -> organisations.withNis(new NisCode("41002"), TODAY)).orElseThrow();
        this.gent = TenantScope.none().call(() -> organisations.withNis(new NisCode("44021"), TODAY)).orElseThrow();
    }

    @AfterEach
    void backToToday() {
        clock.setTo(TODAY);
    }

    @Test
    void whatIsAddedIsListedLatestFirst() {
        record("measurement.started", "Meetronde 2026");
        clock.setTo(TODAY.plusDays(1));
        record("measurement.submitted", "12/14");
        var entries = within(aalst, () -> trail.of(aalst, subject));
        assertThat(entries).extracting(AuditTrail.Entry::action)
                .containsExactly("measurement.submitted", "measurement.started");
        assertThat(entries.getFirst()).isEqualTo(
                new AuditTrail.Entry(clock.instant(), "", "measurement.submitted", "12/14"));
    }

    @Test
    void aPersonSeesTheOwnDeedsWhereTheyMayBeReadTheLatestFirst() {
        record("measurement.started", "");
        clock.setTo(TODAY.plusDays(1));
        record("measurement.submitted", "");
        var deeds = within(aalst, () -> trail.doneBy(person, 1, 0));
        assertThat(deeds.total()).isEqualTo(2);
        assertThat(deeds.some())
                .containsExactly(new AuditTrail.Deed(clock.instant(), "Aalst", "measurement.submitted", ""));
        assertThat(within(aalst, () -> trail.doneBy(person, 5, 1)).some()).hasSize(1);
        assertThat(within(gent, () -> trail.doneBy(person, 5, 0)).total()).isZero();
        assertThat(within(aalst, () -> trail.doneBy(new PersonId(UUID.randomUUID()), 5, 0)).total()).isZero();
    }

    @Test
    void noDeedOutsideATransactionIsWrittenDown() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> TenantScope.of(aalst)
                .run(() -> trail.record(aalst, person, "measurement.started", subject, "")));
    }

    @Test
    void aRolledBackDeedLeavesNoEntry() {
        TenantScope.of(aalst).run(() -> transaction.executeWithoutResult(status -> {
            trail.record(aalst, person, "measurement.started", subject, "");
            status.setRollbackOnly();
        }));
        assertThat(within(aalst, () -> trail.of(aalst, subject))).isEmpty();
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        record("measurement.started", "");
        assertThat(within(gent, () -> trail.of(aalst, subject))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "update audit_entry set action = 'nothing.happened'", "delete from audit_entry",
            "truncate audit_entry", "select count(*) from audit_entry_2026_11", "delete from audit_entry_2026_11" })
    void theApplicationTakesNothingBack(String statement) {
        record("measurement.started", "");
        assertThatThrownBy(() -> within(aalst, () -> app.sql(statement).update())).rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void anEntryGoesToThePartitionOfItsMonth() {
        record("measurement.started", "");
        clock.setTo(LocalDate.of(2026, 12, 1));
        record("measurement.answered", "");
        clock.setTo(LocalDate.of(2031, 5, 1));
        record("measurement.submitted", "");
        assertThat(partitions()).containsExactly("audit_entry_2026_11", "audit_entry_2026_12", "audit_entry_other");
    }

    @Test
    void aTextInPlaceOfAVerbIsRefused() {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> record("Jan tikte iets", ""));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> record("measurement.started", "x".repeat(201)));
    }

    private List<String> partitions() {
        return superuser.sql("select tableoid::regclass::text from audit_entry where subject_id = ? order by at")
                .param(subject)
                .query(String.class)
                .list();
    }

    private void record(String action, String detail) {
        within(aalst, () -> {
            trail.record(aalst, person, action, subject, detail);
            return true;
        });
    }

    private <T> T within(OrganisationId organisation, Supplier<T> work) {
        return TenantScope.of(organisation).call(() -> transaction.execute(status -> work.get()));
    }
}
