package be.vlavirgem.benchmark.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who reads a name, from the moment it is said to the moment it is taken back. */
@SpringJUnitConfig(BenchmarkSlice.class)
class ConsentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);
    private static final String NOBODY = "";

    @Autowired
    TestDatabase database;
    @Autowired
    Consents consents;
    @Autowired
    be.vlavirgem.benchmark.Readers members;
    @Autowired
    ConsentTable table;
    @Autowired
    ConsentForms forms;
    @Autowired
    ConsentChores chores;
    @Autowired
    Indicators indicators;
    @Autowired
    People people;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    TestClock clock;

    private Readers readers;
    private OrganisationId owner;
    private String neighbour;
    private String far;
    private PersonId person;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void anAuthorityWithFigures() {
        readers = new Readers(database);
        owner = new OrganisationId(authority("region = 'Regio Antwerpen'", 0));
        neighbour = authority("region = 'Regio Antwerpen'", 1).toString();
        far = authority("region <> 'Regio Antwerpen'", 0).toString();
        person = TenantScope.none()
                .call(() -> new TransactionTemplate(transactions).execute(
                        _ -> people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ines", "hash")));
        List.of("ict-vte", "medewerkers", "laptops", "locaties").forEach(code -> value(code, 2025, 12, "SUBMITTED"));
    }

    @AfterEach
    void nothingIsLeft() {
        clock.setTo(TODAY);
        List.of("benchmark_shown", "benchmark_value")
                .forEach(table -> sql().sql("delete from %s where organisation_id = ?".formatted(table))
                        .param(owner.value())
                        .update());
        sql().sql("delete from benchmark_consent where organisation_id = ?").param(owner.value()).update();
    }

    private UUID authority(String where, int nth) {
        return sql().sql("""
                select id from organisation join local_authority on organisation_id = id
                where valid_until is null and kind = 'LOCAL_AUTHORITY' and %s order by nis offset ? limit 1
                """.formatted(where)).param(nth).query(UUID.class).single();
    }

    private void value(String indicator, int year, int number, String standing) {
        value(owner, indicator, year, number, standing, "QUESTION");
    }

    private void value(OrganisationId of, String indicator, int year, int number, String standing, String source) {
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id, changed_at)
                values (?, ?, ?, ?, 3, 'DECLARED', ?, ?, ?, now())
                on conflict (organisation_id, indicator, period) do update set numerator = excluded.numerator, standing = excluded.standing
                """).params(of.value(), indicator, year, number, standing, source, of.value()).update();
    }

    private void give(String theme, Audience audience) {
        give(owner, theme, audience, UNTIL);
    }

    private void give(OrganisationId of, String theme, Audience audience, LocalDate until) {
        var meant = new Covering(indicators.themes(DutchWords.DUTCH)).declared(theme).orElseThrow();
        TenantScope.of(of).run(() -> consents.give(of, person, meant, audience, until));
    }

    private boolean withdraw(String theme) {
        return TenantScope.of(owner).call(() -> consents.withdraw(owner, person, theme));
    }

    private List<String> read(String reader) {
        return readers.read(reader, owner);
    }

    private List<String> deeds() {
        return sql().sql(
                "select action || ' ' || detail from audit_entry where organisation_id = ? and person_id = ? order by id")
                .params(owner.value(), person.value())
                .query(String.class)
                .list();
    }

    @Test
    void nobodySeesAnythingUntilItIsSaid() {
        assertThat(read(neighbour)).isEmpty();
        assertThat(read(owner.toString())).isEmpty();
    }

    @Test
    void whatWasSaidIsReadAPageAtATimeAndTheLastWordOfEachThemeAtOnce() {
        for (int time = 0; time < 14; time++) {
            give("mensen", Audience.REGION);
            withdraw("mensen");
        }
        give("toestellen", Audience.PUBLIC);
        var transaction = new TransactionTemplate(transactions);
        var far = TenantScope.of(owner).call(() -> transaction.execute(_ -> table.said(owner, 99)));
        assertThat(far.total()).isEqualTo(29);
        assertThat(far.rows()).hasSize(4);
        var last = TenantScope.of(owner).call(() -> transaction.execute(_ -> table.last(owner)));
        assertThat(last.values()).extracting(one -> one.theme() + " " + one.audience())
                .containsExactlyInAnyOrder("mensen NOBODY", "toestellen PUBLIC");
    }

    /** Two windows: who chose over what somebody else said since is told, and says nothing. */
    @Test
    void aChoiceOverWhatIsNoLongerTheLastWordIsAskedAgain() {
        var access = members.in(owner, Role.AUTHORITY_ADMINISTRATOR);
        var theme = new Covering(indicators.themes(DutchWords.DUTCH)).declared("mensen").orElseThrow();
        var first = new ConsentForm("PUBLIC", "30/06/2027", "");
        var second = new ConsentForm("NOBODY", "", "");
        assertThat(access.scope().call(() -> consents.say(access, theme, first))).isTrue();
        assertThat(access.scope().call(() -> consents.say(access, theme, first))).as("sent twice").isTrue();
        assertThat(access.scope().call(() -> consents.say(access, theme, second))).isFalse();
        assertThat(sql().sql("select count(*)::int from benchmark_consent where organisation_id = ?")
                .param(owner.value())
                .query(Integer.class)
                .single()).isEqualTo(1);
        assertThat(read(NOBODY)).containsExactly("ict-vte", "medewerkers");
        var told = access.scope().call(() -> forms.meanwhile(access, "mensen", second, DutchWords.DUTCH));
        assertThat(told.meanwhile()).contains("30/06/2027");
        assertThat(access.scope()
                .call(() -> consents.say(access, theme, new ConsentForm("NOBODY", "", told.seen())))).isTrue();
        assertThat(read(NOBODY)).isEmpty();
    }

    @Test
    void aRegionIsTheAuthoritiesOfTheSameOne() {
        give("mensen", Audience.REGION);
        assertThat(read(neighbour)).containsExactly("ict-vte", "medewerkers");
        assertThat(read(far)).isEmpty();
        assertThat(read(NOBODY)).isEmpty();
        assertThat(deeds()).containsExactly("benchmark.consent-given mensen REGION 2027-06-30");
    }

    @Test
    void authoritiesAreNoSuppliersNoGovernmentsNoBodiesAndNobodyWhoPractises() {
        give("mensen", Audience.AUTHORITIES);
        assertThat(read(far)).containsExactly("ict-vte", "medewerkers");
        List.of("SUPPLIER", "GOVERNMENT", "INTERMUNICIPAL_BODY", "PRACTICE", "MODEL", "ASSOCIATION")
                .forEach(kind -> assertThat(readersOf(kind)).as(kind).isEmpty());
        assertThat(read(NOBODY)).isEmpty();
        give("mensen", Audience.PUBLIC);
        assertThat(read(NOBODY)).containsExactly("ict-vte", "medewerkers");
        assertThat(readersOf("SUPPLIER")).hasSize(2);
    }

    @Test
    void anAuthorityThatEndedReadsWhatThePublicDoes() {
        give("mensen", Audience.AUTHORITIES);
        endOf(far, "2026-06-30");
        assertThat(read(far)).isEmpty();
        endOf(far, "2999-12-31");
        assertThat(read(far)).hasSize(2);
        endOf(far, null);
    }

    private void endOf(String authority, @Nullable String day) {
        sql().sql("update organisation set valid_until = ?::date where id = ?::uuid")
                .params(Arrays.asList(day, authority))
                .update();
    }

    /** There is one association and one model for good. */
    private List<String> readersOf(String kind) {
        return read(sql().sql("select id::text from organisation where kind = ? limit 1")
                .param(kind)
                .query(String.class)
                .optional()
                .orElseGet(() -> readers.another(kind)));
    }

    /** Laptops are divided by employees, who are of another theme. */
    @Test
    void whatTellsOfTwoThemesIsShownAsFarAsBothAre() {
        give("toestellen", Audience.PUBLIC);
        assertThat(read(neighbour)).isEmpty();
        give("mensen", Audience.REGION);
        assertThat(read(neighbour)).containsExactly("ict-vte", "laptops", "medewerkers");
        assertThat(read(far)).isEmpty();
        assertThat(read(NOBODY)).isEmpty();
        assertThat(withdraw("mensen")).isTrue();
        assertThat(read(neighbour)).isEmpty();
    }

    @Test
    void withdrawnItIsGoneAndASecondTimeNothingHappens() {
        give("mensen", Audience.PUBLIC);
        assertThat(withdraw("mensen")).isTrue();
        assertThat(read(NOBODY)).isEmpty();
        assertThat(sql().sql("select count(*)::int from benchmark_shown where organisation_id = ?")
                .param(owner.value())
                .query(Integer.class)
                .single()).isZero();
        assertThat(withdraw("mensen")).isFalse();
        assertThat(deeds()).last().isEqualTo("benchmark.consent-withdrawn mensen");
        assertThat(deeds()).hasSize(2);
    }

    @Test
    void narrowerIsNarrowerAtOnce() {
        give("mensen", Audience.PUBLIC);
        give("mensen", Audience.REGION);
        assertThat(read(NOBODY)).isEmpty();
        assertThat(read(neighbour)).hasSize(2);
    }

    @Test
    void whoEndedEndsAllOfIt() {
        give("mensen", Audience.PUBLIC);
        give("netwerk", Audience.AUTHORITIES);
        assertThat(read(far)).contains("locaties");
        TenantScope.of(owner).run(() -> consents.withdrawAll(owner, person));
        assertThat(read(far)).isEmpty();
        assertThat(deeds()).hasSize(4);
    }

    /** Whoever writes values: the benchmark itself asks nothing of it. */
    @Test
    void figuresThatChangeFollowInTheSameTransaction() {
        give("mensen", Audience.AUTHORITIES);
        value("ict-vte", 2025, 15, "SUBMITTED");
        value("ict-vte", 2024, 8, "SUBMITTED");
        assertThat(shown("ict-vte", 2025)).containsExactly(new BigDecimal(15));
        assertThat(shown("ict-vte", 2024)).containsExactly(new BigDecimal(8));
        value("ict-vte", 2025, 16, "PROVISIONAL");
        assertThat(shown("ict-vte", 2025)).isEmpty();
        sql().sql("delete from benchmark_value where organisation_id = ? and period = 2024")
                .param(owner.value())
                .update();
        assertThat(shown("ict-vte", 2024)).isEmpty();
        value(owner, "onderwijs-vte", 2025, 3, "SUBMITTED", "IMPORT");
        assertThat(shown("onderwijs-vte", 2025)).isEmpty();
        value("locaties", 2025, 13, "SUBMITTED");
        assertThat(shown("locaties", 2025)).isEmpty();
    }

    private List<BigDecimal> shown(String indicator, int year) {
        return sql().sql(
                "select numerator from benchmark_shown where organisation_id = ? and indicator = ? and period = ?")
                .params(owner.value(), indicator, year)
                .query(BigDecimal.class)
                .list();
    }

    /** What an editor moves into a theme was not on the page when it was chosen. */
    @Test
    void anIndicatorThatWasNotInTheThemeNeedsANewConsent() {
        give("mensen", Audience.PUBLIC);
        sql().sql("update benchmark_consent set covers = covers - 'ict-vte' where organisation_id = ?")
                .param(owner.value())
                .update();
        chores.forget();
        assertThat(read(NOBODY)).containsExactly("medewerkers");
        value("ict-vte", 2025, 18, "SUBMITTED");
        assertThat(read(NOBODY)).containsExactly("medewerkers");
    }

    @Test
    void atNightWhatIsOverIsForgotten() {
        give("mensen", Audience.PUBLIC);
        clock.setTo(UNTIL);
        chores.forget();
        assertThat(read(NOBODY)).hasSize(2);
        clock.setTo(UNTIL.plusDays(1));
        chores.forget();
        assertThat(read(NOBODY)).isEmpty();
    }

    @Test
    void fourteenDaysBeforeWhoSaidItIsToldOnce() {
        give("mensen", Audience.PUBLIC);
        clock.setTo(UNTIL.minusDays(14));
        chores.remind();
        chores.remind();
        assertThat(sql().sql("select subject from notification where type = 'benchmark-consent-ends' and person_id = ?")
                .param(person.value())
                .query(String.class)
                .list()).containsExactly("Mensen en capaciteit");
    }

    @Test
    void nobodyWritesWhatAnotherShowsOrSays() {
        give("mensen", Audience.REGION);
        assertThat(readers.<Integer>in(neighbour, app -> app
                .sql("update benchmark_shown set scope = 'PUBLIC' where organisation_id = ?")
                .param(owner.value())
                .update())).isZero();
        assertThat(readers.<Integer>in(neighbour,
                app -> app.sql("delete from benchmark_shown where organisation_id = ?").param(owner.value()).update()))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> readers.in(neighbour, app -> app.sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, state, scope, until)
                values (?, 'x', 'x', 2025, 1, 'DECLARED', 'PUBLIC', '2027-01-01')
                """).param(owner.value()).update()));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> readers.in(neighbour, app -> app.sql("""
                insert into benchmark_consent (organisation_id, id, theme, scope, until, covers, said_at, said_by)
                values (?, gen_random_uuid(), 'netwerk', 'PUBLIC', '2027-01-01', '{"locaties": []}', '2026-11-23', ?)
                """).params(owner.value(), person.value()).update()));
        readers.in(neighbour,
                app -> app.sql("select benchmark_show(?)").param(owner.value()).query().listOfRows());
        assertThat(read(neighbour)).hasSize(2);
        assertThat(readers.<List<String>>in(neighbour,
                app -> app.sql("select theme from benchmark_consented").query(String.class).list())).isEmpty();
    }

    @Test
    void whereOnePractisesThereIsNothingToConsentTo() {
        var practice = new OrganisationId(UUID.fromString(readers.another("PRACTICE")));
        value(practice, "ict-vte", 2025, 3, "SUBMITTED", "QUESTION");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> give(practice, "mensen", Audience.PUBLIC, UNTIL));
    }

    @Test
    void noConsentLastsLongerThanAYear() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> give(owner, "mensen", Audience.PUBLIC, TODAY.plusYears(1).plusDays(1)));
    }
}
