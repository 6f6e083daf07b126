package be.vlavirgem.benchmark.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vlavirgem.benchmark.BenchmarkSlice;
import be.vlavirgem.benchmark.DutchWords;
import be.vlavirgem.benchmark.beside.BesidePage.Row;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** One beside another: what it shows, and nothing else. */
@SpringJUnitConfig(BenchmarkSlice.class)
class BesideTest {

    @Autowired
    TestDatabase database;
    @Autowired
    BesidePages pages;

    private OrganisationId self;
    private OrganisationId other;

    private JdbcClient sql() {
        return JdbcClient.create(database.superuser());
    }

    @BeforeEach
    void twoOfOneRegion() {
        var two = sql().sql("""
                select id from organisation join local_authority on organisation_id = id
                where valid_until is null and kind = 'LOCAL_AUTHORITY' and region = 'Regio Gent' order by nis limit 2
                """).query(UUID.class).list();
        self = new OrganisationId(two.getFirst());
        other = new OrganisationId(two.getLast());
    }

    @AfterEach
    void nothingIsLeft() {
        List.of("benchmark_shown", "benchmark_value")
                .forEach(table -> sql().sql("delete from %s where organisation_id in (?, ?)".formatted(table))
                        .params(self.value(), other.value())
                        .update());
    }

    private void shows(String indicator, int year, int number, String scope, String until) {
        sql().sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, state, scope, until)
                values (?, 'toestellen', ?, ?, ?, 'DECLARED', ?, ?::date)
                """).params(other.value(), indicator, year, number, scope, until).update();
    }

    private void has(String indicator, int year, int number) {
        sql().sql("""
                insert into benchmark_value (organisation_id, indicator, period, numerator, state, standing, source, source_id, changed_at)
                values (?, ?, ?, ?, 'DECLARED', 'SUBMITTED', 'QUESTION', ?, now())
                """).params(self.value(), indicator, year, number, self.value()).update();
    }

    private Access reader(boolean delegated) {
        var membership = new Membership(self, "Lezer", OrganisationKind.LOCAL_AUTHORITY,
                Set.of(delegated ? Role.MEASUREMENT_COACH : Role.AUTHORITY_READER), Set.of(), delegated,
                Optional.empty(), Optional.empty());
        return new Access(new PersonId(new UUID(1, 1)), "Lezer", List.of(membership), Optional.of(membership));
    }

    private List<Row> rows(boolean delegated) {
        var access = reader(delegated);
        var page = access.scope().call(() -> pages.of(access, new NamedId(other.value()), DutchWords.DUTCH));
        return page.themes().stream().flatMap(theme -> theme.rows().stream()).toList();
    }

    private void isNotThere(boolean delegated) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rows(delegated));
    }

    @Test
    void ofEachFigureItIsTheLastYearThatBothHave() {
        shows("laptops", 2025, 1, "REGION", "2027-01-01");
        shows("laptops", 2024, 2, "REGION", "2027-01-01");
        shows("laptops", 2023, 3, "REGION", "2027-01-01");
        shows("mobiel", 2025, 4, "AUTHORITIES", "2027-01-01");
        has("laptops", 2024, 5);
        has("laptops", 2023, 6);
        has("servers-fysiek", 2025, 7);
        assertThat(rows(false)).filteredOn(row -> row.href().endsWith("/laptops"))
                .extracting(Row::year)
                .containsExactly("2024");
        assertThat(rows(false)).noneMatch(row -> row.href().endsWith("/servers-fysiek"));
    }

    @Test
    void whoShowsNothingOrNothingAnyMoreIsNotThere() {
        isNotThere(false);
        shows("laptops", 2025, 1, "PUBLIC", "2026-11-22");
        isNotThere(false);
        shows("laptops", 2024, 1, "PUBLIC", "2026-11-23");
        assertThat(rows(false)).extracting(Row::year).containsExactly("2024");
    }

    @Test
    void byDelegationOneSeesWhatEverybodyDoes() {
        shows("laptops", 2025, 1, "AUTHORITIES", "2027-01-01");
        assertThat(rows(false)).hasSize(1);
        isNotThere(true);
        shows("laptops", 2024, 2, "PUBLIC", "2027-01-01");
        assertThat(rows(true)).extracting(Row::year).containsExactly("2024");
    }

    @Test
    void besideTheModelThereIsNothingBeforeAMeasurement() {
        var access = reader(false);
        var page = access.scope().call(() -> pages.model(access, DutchWords.DUTCH));
        assertThat(page.themes()).isEmpty();
        assertThat(page.name()).isEqualTo("VlaVirGem");
    }
}
