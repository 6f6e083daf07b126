package be.vlavirgem.benchmark.values;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.DemoSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.maturity.FigureChanges;
import be.vlavirgem.maturity.FigureChanges.Outcome;
import be.vlavirgem.maturity.FigureChanges.Typed;
import be.vlavirgem.maturity.MeasuredFigures;
import be.vlavirgem.maturity.MeasurementChanged;
import be.vlavirgem.testsupport.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What changes in a measurement is in the benchmark at once, and making all anew gives the same. */
@SpringJUnitConfig(DemoSlice.class)
@TestPropertySource(properties = { "vlavirgem.demo=true", "vlavirgem.benchmark.fill=true" })
class RebuildingTest {

    private static final String ALL = """
            select indicator, period, numerator, denominator, state, standing, source, source_id, population_year, null as why %s
            from benchmark_value where organisation_id = :id and source <> 'IMPORT'
            union all
            select indicator, period, null, null, null, null, null, null, null, why %s from benchmark_gap where organisation_id = :id
            order by 2, 1
            """;
    /** So little that nobody doubts it. */
    private static final BigDecimal A_LITTLE = new BigDecimal("0.1");
    private static final String WHEN = ", changed_at";

    @Autowired
    TestDatabase database;
    @Autowired
    MeasuredFigures measured;
    @Autowired
    FigureChanges changes;
    @Autowired
    Rebuilding rebuilding;
    @Autowired
    ImportedValues imported;
    @Autowired
    FirstValues all;
    @Autowired
    DemoSlice.Investments investments;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    People people;
    @Autowired
    AccessReader access;
    @Autowired
    PlatformTransactionManager transactions;

    private JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }

    /** The slice has other ones than the demo. */
    @AfterEach
    void investmentsOfTheSlice() {
        investments.prepare();
    }

    /** One that had a figure for its ICT people in that year. */
    private OrganisationId authority(int year, String standing) {
        return superuser().sql("""
                select organisation_id from benchmark_value join organisation on organisation.id = organisation_id
                where indicator = 'ict-vte' and period = ? and standing = ? and numerator > 2 and valid_until is null order by nis limit 1
                """).params(year, standing).query(UUID.class).optional().map(OrganisationId::new).orElseThrow();
    }

    private List<Map<String, Object>> rows(OrganisationId organisation, String more) {
        return superuser().sql(ALL.formatted(more, more)).param("id", organisation.value()).query().listOfRows();
    }

    private void in(OrganisationId organisation, Runnable work) {
        TenantScope.of(organisation)
                .run(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run()));
    }

    private void tell(OrganisationId organisation) {
        in(organisation, () -> measured.of(organisation)
                .forEach(each -> events.publishEvent(new MeasurementChanged.Submitted(each))));
    }

    private Access administrator(OrganisationId organisation) {
        var transaction = new TransactionTemplate(transactions);
        var person = TenantScope.none().call(() -> transaction.execute(_ -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Ines", "hash");
            people.give(registered, organisation, Role.AUTHORITY_ADMINISTRATOR);
            return registered;
        }));
        return access.read(person, Optional.empty()).orElseThrow();
    }

    private Outcome change(Access access, int year, BigDecimal number) {
        return access.scope().call(() -> {
            var seen = changes.find(access, year, "ict_vte", Locale.ROOT).orElseThrow().version();
            return changes.change(access,
                    new Typed(year, "ict_vte", number.toPlainString().replace('.', ','), "Nageteld.", seen, ""));
        });
    }

    private Map<String, Object> value(OrganisationId organisation, int year) {
        return superuser().sql("""
                select trim_scale(numerator) as numerator, state, standing from benchmark_value
                where organisation_id = ? and period = ? and indicator = 'ict-vte'
                """).params(organisation.value(), year).query().singleRow();
    }

    @Test
    void aFigureIsOfTheDayItWasSaidNotOfTheDayItWasRead() {
        var days = superuser().sql("""
                select distinct value.changed_at = measurement.submitted_at from benchmark_value as value
                join measurement on measurement.id = value.source_id and measurement.organisation_id = value.organisation_id
                where value.standing = 'SUBMITTED' and value.organisation_id =
                    (select max(organisation_id::text)::uuid from benchmark_value where standing = 'SUBMITTED')
                """).query(Boolean.class).list();
        assertThat(days).containsExactly(true);
    }

    @Test
    void atNightInhabitantsThatCameInDivideWhatWasImported() {
        var organisation = authority(2024, "SUBMITTED");
        all.makeAnew();
        var before = dividedBy(organisation);
        count(organisation, 2);
        all.makeAnew();
        assertThat(dividedBy(organisation)).isEqualTo(2 * before);
        count(organisation, 0.5);
        all.makeAnew();
        assertThat(dividedBy(organisation)).isEqualTo(before);
    }

    private void count(OrganisationId organisation, double times) {
        superuser().sql("update inhabitants set count = count * ? where organisation_id = ?")
                .params(times, organisation.value())
                .update();
    }

    private int dividedBy(OrganisationId organisation) {
        return superuser().sql("""
                select max(denominator)::int from benchmark_value
                where organisation_id = ? and population_year is not null and source = 'IMPORT'
                """).param(organisation.value()).query(Integer.class).single();
    }

    @Test
    void madeAnewFromNothingItIsWhatTheEventsMade() {
        var organisation = authority(2024, "SUBMITTED");
        var before = rows(organisation, "");
        assertThat(before).hasSizeGreaterThan(100);
        List.of("benchmark_value", "benchmark_gap")
                .forEach(table -> superuser().sql("delete from %s where organisation_id = ?%s".formatted(table,
                        table.endsWith("value") ? " and source <> 'IMPORT'" : ""))
                        .param(organisation.value())
                        .update());
        tell(organisation);
        assertThat(rows(organisation, "")).isEqualTo(before);
        var told = rows(organisation, WHEN);
        in(organisation, () -> rebuilding.rebuild(organisation));
        assertThat(rows(organisation, WHEN)).isEqualTo(told);
    }

    /** The finances of the demo: what all of them at once came to is what each comes to alone. */
    @Test
    void whatWasImportedIsTheSameMadeAnewAlone() {
        var organisation = authority(2024, "SUBMITTED");
        in(organisation, imported::makeAllAnew);
        var before = brought(organisation);
        assertThat(before).hasSizeGreaterThan(10);
        superuser().sql("delete from benchmark_value where organisation_id = ? and source = 'IMPORT'")
                .param(organisation.value())
                .update();
        in(organisation, () -> rebuilding.rebuild(organisation));
        assertThat(brought(organisation)).isEqualTo(before);
    }

    private List<Map<String, Object>> brought(OrganisationId organisation) {
        return superuser().sql("""
                select indicator, period, numerator, denominator, state, standing, source_id, population_year from benchmark_value
                where organisation_id = ? and source = 'IMPORT' order by indicator, period
                """).param(organisation.value()).query().listOfRows();
    }

    @Test
    void itIsSeenThatOneAuthorityLacksItsValues() {
        var organisation = authority(2024, "SUBMITTED");
        assertThat(lacking()).isFalse();
        superuser().sql("delete from benchmark_value where organisation_id = ? and source <> 'IMPORT'")
                .param(organisation.value())
                .update();
        assertThat(lacking()).isTrue();
        in(organisation, () -> rebuilding.rebuild(organisation));
        assertThat(lacking()).isFalse();
    }

    private boolean lacking() {
        return superuser().sql("select benchmark_lacks_values()").query(Boolean.class).single();
    }

    @Test
    void aCorrectionOfAClosedMeasurementIsTheValueAndStaysSoMadeAnew() {
        var organisation = authority(2023, "SUBMITTED");
        var administrator = administrator(organisation);
        var was = (BigDecimal) value(organisation, 2023).get("numerator");
        assertThat(change(administrator, 2023, was.subtract(A_LITTLE))).isInstanceOf(Outcome.Changed.class);
        assertThat(value(organisation, 2023)).containsEntry("numerator", was.subtract(A_LITTLE))
                .containsEntry("state", "CONFIRMED")
                .containsEntry("standing", "SUBMITTED");
        var corrected = rows(organisation, WHEN);
        in(organisation, () -> rebuilding.rebuild(organisation));
        assertThat(rows(organisation, WHEN)).isEqualTo(corrected);
    }

    @Test
    void anAnswerOfTheOpenRoundIsTheValueAtOnce() {
        var organisation = authority(2026, "PROVISIONAL");
        var administrator = administrator(organisation);
        var was = (BigDecimal) value(organisation, 2026).get("numerator");
        assertThat(change(administrator, 2026, was.subtract(A_LITTLE))).isInstanceOf(Outcome.Changed.class);
        assertThat(value(organisation, 2026)).containsEntry("numerator", was.subtract(A_LITTLE))
                .containsEntry("standing", "PROVISIONAL");
    }

    @Test
    void aMeasurementThatIsGoneLeavesNothing() {
        var organisation = authority(2022, "SUBMITTED");
        superuser().sql("update benchmark_value set period = 2012 where organisation_id = ? and period = 2022")
                .param(organisation.value())
                .update();
        in(organisation, () -> rebuilding.rebuild(organisation));
        assertThat(rows(organisation, "")).extracting(row -> row.get("period")).doesNotContain(2012).contains(2022);
    }
}
