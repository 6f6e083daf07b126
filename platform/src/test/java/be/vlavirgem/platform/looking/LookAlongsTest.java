package be.vlavirgem.platform.looking;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import be.vlavirgem.platform.looking.LookAlong.Because;
import be.vlavirgem.platform.looking.LookAlong.End;
import be.vlavirgem.platform.looking.LookAlong.State;
import be.vlavirgem.platform.looking.LookAlongs.Asking;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What becomes of a question to look along, on the real database, and what the organisation's audit trail says of it. */
@SpringJUnitConfig(PlatformSlice.class)
class LookAlongsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final LookAlongs looks;
    private final AccessReader reader;
    private final People people;
    private final TestClock clock;
    private final JdbcClient superuser;
    private final OrganisationId aalst;
    private final OrganisationId gent;
    private final OrganisationId keepers;
    private Access keeper;
    private Access vera;

    @Autowired
    LookAlongsTest(LookAlongs looks, AccessReader reader, People people, TestClock clock, TestDatabase database,
            Organisations organisations) {
        this.looks = looks;
        this.reader = reader;
        this.people = people;
        this.clock = clock;
        this.superuser = JdbcClient.create(database.superuser());
        this.aalst = TenantScope.none().call(() -> organisations.withNis(new NisCode("41002"), TODAY)).orElseThrow();
        this.gent = TenantScope.none().call(() -> organisations.withNis(new NisCode("44021"), TODAY)).orElseThrow();
        this.keepers = TenantScope.none()
                .call(() -> organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR"))
                .orElseThrow();
    }

    @BeforeEach
    void twoPeople() {
        keeper = somebody("Jan", Role.VICTOR_ADMINISTRATOR, keepers);
        vera = somebody("Vera", Role.AUTHORITY_EDITOR, aalst);
    }

    @AfterEach
    void backToToday() {
        clock.setTo(TODAY);
    }

    @Test
    void nothingRunsBeforeThePersonApproves() {
        assertThat(ask("De knop werkt niet")).isEqualTo(Asking.ASKED);
        assertThat(latest().at(clock.instant())).isEqualTo(State.ASKED);
        assertThat(looks.begin(latest())).isFalse();
        assertThat(looks.approve(latest())).isTrue();
        assertThat(looks.begin(latest())).isTrue();
        assertThat(latest().begunAt()).contains(clock.instant());
        assertThat(latest().until()).isEqualTo(clock.instant().plus(LookAlong.LASTS));
        assertThat(trail()).containsExactly("look-along.asked by Jan", "look-along.approved by Vera",
                "look-along.began by Jan");
    }

    @Test
    void eachPageIsCountedAndWrittenDownAsOfWhoLooks() {
        running();
        looks.looked(latest(), "/maturiteit/metingen/{measurement}");
        looks.looked(latest(), "/taken");
        assertThat(latest().pages()).isEqualTo(2);
        assertThat(superuser.sql("""
                select action || ' ' || detail || ' ' || (person_id = ?) from audit_entry where organisation_id = ? and subject_id = ? order by id
                """)
                .params(keeper.person().value(), aalst.value(), latest().id().value())
                .query(String.class)
                .list()).containsExactly("look-along.page /maturiteit/metingen/{measurement} true",
                        "look-along.page /taken true");
    }

    @Test
    void aReasonIsNeededAndNobodyOfVIctOrIsLookedAlongWith() {
        assertThat(ask(" ")).isEqualTo(Asking.NO_REASON);
        assertThat(ask("x".repeat(301))).isEqualTo(Asking.LONG_REASON);
        assertThat(looks.ask(keeper, vera, gent, "Waarom")).isEqualTo(Asking.NO_MEMBER);
        var editor = somebody("Bo", Role.VICTOR_EDITOR, keepers);
        assertThat(looks.ask(keeper, editor, keepers, "Waarom")).isEqualTo(Asking.KEEPER);
        TenantScope.none().run(() -> people.give(editor.person(), aalst, Role.AUTHORITY_READER));
        assertThat(looks.ask(keeper, read(editor), aalst, "Waarom")).isEqualTo(Asking.KEEPER);
        assertThat(looks.with(vera.person())).isEmpty();
    }

    @Test
    void oneAtATimeAndWhatLapsedIsNotInTheWay() {
        var another = somebody("Piet", Role.VICTOR_ADMINISTRATOR, keepers);
        assertThat(ask("Eerst")).isEqualTo(Asking.ASKED);
        assertThat(looks.ask(another, vera, aalst, "Ook")).isEqualTo(Asking.ALREADY);
        clock.setTo(TODAY.plusDays(1));
        assertThat(looks.approve(latest())).isFalse();
        assertThat(looks.ask(another, vera, aalst, "Ook")).isEqualTo(Asking.ASKED);
        assertThat(looks.with(vera.person())).hasSize(2);
        assertThat(looks.with(vera.person()).getLast().end().map(End::because)).contains(Because.LAPSED);
        assertThat(trail()).containsExactly("look-along.asked by Jan", "look-along.lapsed by Jan",
                "look-along.asked by Piet");
    }

    @Test
    void whatIsRefusedOrStoppedIsOverForGood() {
        ask("Eerst");
        looks.end(latest(), Because.REFUSED);
        assertThat(looks.approve(latest())).isFalse();
        running();
        looks.end(latest(), Because.STOPPED_BY_USER);
        assertThat(looks.begin(latest())).isFalse();
        looks.end(latest(), Because.STOPPED_BY_ONLOOKER);
        assertThat(latest().end().map(End::because)).contains(Because.STOPPED_BY_USER);
        assertThat(trail()).containsExactly("look-along.asked by Jan", "look-along.refused by Vera",
                "look-along.asked by Jan", "look-along.approved by Vera", "look-along.began by Jan",
                "look-along.ended by Vera");
    }

    @Test
    void itEndsWhenOneOfBothSignsOutButAQuestionStays() {
        ask("Waarom");
        looks.signedOut(vera.person());
        assertThat(latest().at(clock.instant())).isEqualTo(State.ASKED);
        looks.approve(latest());
        looks.signedOut(keeper.person());
        assertThat(latest().end().map(End::because)).contains(Because.SIGNED_OUT);
    }

    @Test
    void theEndOfTheHalfHourIsWrittenDownOnce() {
        running();
        var until = latest().until();
        clock.setTo(TODAY.plusDays(1));
        assertThat(looks.begin(latest())).isFalse();
        looks.endOverdue();
        looks.endOverdue();
        assertThat(latest().end()).contains(new End(until, Because.TIME));
        assertThat(trail()).endsWith("look-along.began by Jan", "look-along.ended by Jan");
        clock.setTo(TODAY.plusDays(400));
        looks.endOverdue();
        assertThat(looks.with(vera.person())).isEmpty();
    }

    private void running() {
        ask("De knop werkt niet");
        looks.approve(latest());
        looks.begin(latest());
    }

    private Asking ask(String reason) {
        return looks.ask(keeper, vera, aalst, reason);
    }

    private LookAlong latest() {
        return looks.with(vera.person()).getFirst();
    }

    private List<String> trail() {
        return superuser.sql("""
                select action || ' by ' || person.name from audit_entry join person on person.id = person_id
                where organisation_id = ? and subject_id = ? order by at, audit_entry.id
                """).params(aalst.value(), vera.person().value()).query(String.class).list();
    }

    private Access somebody(String name, Role role, OrganisationId home) {
        var person = TenantScope.none().call(() -> {
            var email = new EmailAddress(UUID.randomUUID() + "@vlavirgem.test");
            var registered = people.register(email, name, "hash");
            people.give(registered, home, role);
            return registered;
        });
        return reader.read(person, Optional.of(home)).orElseThrow();
    }

    private Access read(Access access) {
        return reader.read(access.person(), Optional.empty()).orElseThrow();
    }
}
