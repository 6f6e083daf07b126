package be.vlavirgem.benchmark.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vlavirgem.benchmark.DemoSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.editing.EditPage.State;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.maturity.FigureChanges.Outcome;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A figure changed in the benchmark is the answer in the measurement, by its rules and with its questions. */
@SpringJUnitConfig(DemoSlice.class)
@TestPropertySource(properties = { "vlavirgem.demo=true", "vlavirgem.benchmark.fill=true" })
class EditingTest {

    private static final int OPEN = 2026;
    /** Of which no other test counts what all had. */
    private static final int CLOSED = 2023;

    @Autowired
    TestDatabase database;
    @Autowired
    EditingPages pages;
    @Autowired
    Editing editing;
    @Autowired
    People people;
    @Autowired
    AccessReader access;
    @Autowired
    PlatformTransactionManager transactions;

    private JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }

    /** With laptops in that year; the one that many before the last by its code. */
    private OrganisationId authority(int year, String standing, int before) {
        return superuser().sql("""
                select organisation_id from benchmark_value join organisation on organisation.id = organisation_id
                where indicator = 'laptops' and period = ? and standing = ? and numerator > 5 and valid_until is null
                order by nis desc offset ? limit 1
                """).params(year, standing, before).query(UUID.class).optional().map(OrganisationId::new).orElseThrow();
    }

    private Access member(OrganisationId organisation, Role role) {
        var transaction = new TransactionTemplate(transactions);
        var person = TenantScope.none().call(() -> transaction.execute(_ -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ines", "hash");
            people.give(registered, organisation, role);
            return registered;
        }));
        return access.read(person, Optional.empty()).orElseThrow();
    }

    private EditPage page(Access visitor, String indicator, int year) {
        return visitor.scope().call(() -> pages.of(visitor, indicator, Optional.of(year), DutchWords.DUTCH));
    }

    private EditPage again(Access visitor, FigureForm form, Outcome outcome) {
        return visitor.scope().call(() -> pages.again(visitor, "laptops", form, outcome, DutchWords.DUTCH));
    }

    private Outcome change(Access visitor, FigureForm form) {
        return visitor.scope().call(() -> editing.change(visitor, "laptops", form));
    }

    private static FigureForm form(EditPage page, String number, String reason, String doubted) {
        var fields = Objects.requireNonNull(page.form());
        return new FigureForm(String.valueOf(page.year()), number, reason, String.valueOf(fields.seen()), doubted);
    }

    private String value(Access visitor, int year) {
        return superuser().sql("""
                select trim_scale(numerator)::text from benchmark_value
                where organisation_id = ? and period = ? and indicator = 'laptops'
                """).params(visitor.organisation().value(), year).query(String.class).single();
    }

    private static BigDecimal number(EditPage page) {
        return new BigDecimal(Objects.requireNonNull(page.form()).number().replace(".", "").replace(',', '.'));
    }

    @Test
    void inTheOpenRoundItBecomesTheAnswerAndTheValueAtOnce() {
        var editor = member(authority(OPEN, "PROVISIONAL", 0), Role.AUTHORITY_EDITOR);
        var page = page(editor, "laptops", OPEN);
        assertThat(page.state()).isEqualTo(State.ANSWER);
        assertThat(page.years()).contains(CLOSED).doesNotContain(OPEN);
        var more = number(page).add(BigDecimal.ONE).toPlainString();

        assertThat(change(editor, form(page, more, "Eén bijgekocht", ""))).isInstanceOf(Outcome.Changed.class);

        assertThat(value(editor, OPEN)).isEqualTo(more);
        assertThat(Objects.requireNonNull(page(editor, "laptops", OPEN).said()).now()).startsWith(more + " ")
                .endsWith("door Ines");
    }

    @Test
    void whatIsFarFromTheRestComesBackOnceWithWhatWasTyped() {
        var editor = member(authority(OPEN, "PROVISIONAL", 1), Role.AUTHORITY_EDITOR);
        var form = form(page(editor, "laptops", OPEN), "9.000", "", "");
        var doubt = change(editor, form);
        assertThat(doubt).isInstanceOf(Outcome.Doubt.class);

        var back = again(editor, form, doubt);
        var fields = Objects.requireNonNull(back.form());
        assertThat(fields.number()).isEqualTo("9.000");
        assertThat(fields.errors()).extracting(Mistake::field).containsExactly("reden");
        assertThat(fields.error("reden")).contains("Klopt het toch").doesNotContain("{");
        var explained = Objects.requireNonNull(
                again(editor, form(back, "9.000", "Elke leerling kreeg er een", ""), doubt).form());
        assertThat(explained.error("cijfer")).contains("de reden die je gaf");
        assertThat(explained.error("reden")).isNull();
        assertThat(change(editor, form(back, "9.000", "Elke leerling kreeg er een", fields.doubted())))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(value(editor, OPEN)).isEqualTo("9000");
    }

    @Test
    void whatIsNoNumberIsSaidAtTheField() {
        var editor = member(authority(OPEN, "PROVISIONAL", 0), Role.AUTHORITY_EDITOR);
        var form = form(page(editor, "laptops", OPEN), "veel", "Daarom", "");
        var fields = Objects.requireNonNull(again(editor, form, change(editor, form)).form());
        assertThat(fields.error("cijfer")).isNotBlank();
        assertThat(fields.reason()).isEqualTo("Daarom");
    }

    @Test
    void ofAClosedRoundAnAdministratorCorrectsWithAReason() {
        var organisation = authority(CLOSED, "SUBMITTED", 0);
        var editor = member(organisation, Role.AUTHORITY_EDITOR);
        assertThat(page(editor, "laptops", CLOSED).state()).isEqualTo(State.ADMINISTRATOR);
        assertThat(page(editor, "laptops", CLOSED).asked()).isEmpty();
        var administrator = member(organisation, Role.AUTHORITY_ADMINISTRATOR);
        assertThat(page(editor, "laptops", CLOSED).asked()).containsExactly(administrator.name());
        var page = page(administrator, "laptops", CLOSED);
        assertThat(page.state()).isEqualTo(State.CORRECT);
        var more = number(page).add(BigDecimal.ONE).toPlainString();
        var bare = form(page, more, "", "");
        assertThat(Objects.requireNonNull(again(administrator, bare, change(administrator, bare)).form())
                .error("reden")).isNotBlank();

        assertThat(change(administrator, form(page, more, "Verkeerd geteld", "")))
                .isInstanceOf(Outcome.Changed.class);

        assertThat(value(administrator, CLOSED)).isEqualTo(more);
        assertThat(Objects.requireNonNull(page(administrator, "laptops", CLOSED).said()).corrected())
                .startsWith(more + " ");
    }

    @Test
    void theMiddleHalfIsToldAtTheOwnSize() {
        var editor = member(authority(CLOSED, "SUBMITTED", 1), Role.AUTHORITY_EDITOR);
        var low = superuser().sql("""
                select round(p25 * denominator) from benchmark_band
                join peer_group on peer_group.id = peer_group_id and system = 'SIZE'
                join peer_group_member as member using (peer_group_id)
                join benchmark_value as own using (organisation_id)
                where organisation_id = ? and own.period = 2023 and own.indicator = 'laptops'
                  and benchmark_band.period = 2023 and benchmark_band.indicator = 'laptops'
                """).param(editor.organisation().value()).query(BigDecimal.class).single();
        assertThat(Objects.requireNonNull(page(editor, "laptops", CLOSED).said()).middle())
                .contains("In 2023 zat de helft van jullie grootteklasse tussen %s en ".formatted(low));
    }

    @Test
    void whatIsComputedOffersItsParts() {
        var editor = member(authority(OPEN, "PROVISIONAL", 0), Role.AUTHORITY_EDITOR);
        assertThat(page(editor, "laptop-aandeel", OPEN)).satisfies(page -> {
            assertThat(page.state()).isEqualTo(State.PARTS);
            assertThat(page.parts()).extracting(EditPage.Part::href)
                    .containsExactly("/benchmark/cijfers/laptops/wijzigen?jaar=2026",
                            "/benchmark/cijfers/werkstations/wijzigen?jaar=2026");
            assertThat(page.parts().getFirst().now()).endsWith(" laptops");
        });
        assertThat(page(editor, "ict-uitgaven", CLOSED).parts().getFirst().now()).matches("€ [0-9.]+(,[0-9]{2})?");
        assertThat(page(editor, "toestellen", OPEN).parts()).extracting(EditPage.Part::href)
                .contains("/benchmark/cijfers/mobiel/wijzigen?jaar=2026");
        assertThat(page(editor, "producten-online", OPEN).parts()).extracting(EditPage.Part::href)
                .containsExactly("/maturiteit/vragen/DIE01");
    }

    @Test
    void whatIsNoAnswerSaysWhatItIs() {
        var editor = member(authority(OPEN, "PROVISIONAL", 0), Role.AUTHORITY_EDITOR);
        assertThat(page(editor, "score-sec", OPEN).state()).isEqualTo(State.SCORE);
        assertThat(page(editor, "investeringen-gepland", OPEN).state()).isEqualTo(State.IMPORTED);
        assertThat(page(editor, "helpdeskmeldingen", OPEN).state()).isEqualTo(State.WAITING);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> page(editor, "niets", OPEN));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> editor.scope()
                .call(() -> editing.change(editor, "score-sec", new FigureForm("2026", "80", "", "0", ""))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> change(editor, new FigureForm("ooit", "80", "", "0", "")));
    }
}
