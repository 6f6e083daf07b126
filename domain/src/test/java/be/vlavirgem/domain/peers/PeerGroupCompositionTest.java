package be.vlavirgem.domain.peers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.testsupport.TestDatabase;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The peer groups of the real authorities, as they stand in the database after the first start. */
@SpringJUnitConfig(DomainSlice.class)
class PeerGroupCompositionTest {
    private static final String MEMBERS = """
            from peer_group join peer_group_member on peer_group_id = peer_group.id join organisation on organisation.id = organisation_id
            """;

    private final PeerGroupComposition composition;
    private final JdbcClient sql;

    @Autowired
    PeerGroupCompositionTest(PeerGroupComposition composition, TestDatabase database) {
        this.composition = composition;
        this.sql = JdbcClient.create(database.owner());
    }

    @Test
    void eachYearSince2019HasAllGroups() {
        assertThat(texts("select year || ' ' || count(*) from peer_group group by year order by year"))
                .containsExactly("2019 44", "2020 44", "2021 44", "2022 44", "2023 44", "2024 44", "2025 44",
                        "2026 44");
    }

    @ParameterizedTest
    @CsvSource({ "2019, 300", "2024, 300", "2025, 285", "2026, 285" })
    void flandersHoldsAllThatExistedOnTheFirstOfSeptember(int year, int authorities) {
        assertThat(number("select count(*) " + MEMBERS + " where system = 'FLANDERS' and peer_group.year = " + year))
                .isEqualTo(authorities);
    }

    @Test
    void anAuthorityThatMergedIsInTheGroupsOfItsOwnYears() {
        assertThat(texts("select distinct peer_group.year::text " + MEMBERS
                + " where organisation.name = 'Galmaarden' order by 1")).containsExactly("2019", "2020", "2021", "2022",
                        "2023", "2024");
        assertThat(texts("select distinct peer_group.year::text " + MEMBERS
                + " where organisation.name = 'Pajottegem' order by 1")).containsExactly("2025", "2026");
    }

    @Test
    void theClassesOfTodayAreThoseOfTheList() {
        assertThat(texts("select code || ' ' || count(*) " + MEMBERS
                + " where system = 'SIZE' and peer_group.year = 2026 group by code order by code"))
                .containsExactly("1 55", "2 119", "3 69", "4 32", "5 10");
    }

    /** Facility class and region of authorities that ended are not known; those of Antwerpen before 2025 are. */
    @ParameterizedTest
    @CsvSource({ "SIZE, 2024, 0", "PROVINCE, 2024, 0", "FACILITY, 2024, 27", "REGION, 2024, 27", "SIZE, 2026, 0",
            "PROVINCE, 2026, 0", "FACILITY, 2026, 0", "REGION, 2026, 0" })
    void eachAuthorityIsInOneGroupOfASystem(String system, int year, int missing) {
        var here = "where peer_group.year = %d and system = ".formatted(year);
        assertThat(number("""
                select (select count(*) %1$s %2$s 'FLANDERS') - (select count(*) %1$s %2$s '%3$s')
                """.formatted(MEMBERS, here, system))).isEqualTo(missing);
        assertThat(number("select count(*) - count(distinct organisation_id) " + MEMBERS + here + "'" + system + "'"))
                .isZero();
    }

    @Test
    void aRangeHoldsItsClassesAndNothingElse() {
        assertThat(texts("""
                select range.year || ' ' || range.code from peer_group as range where system = 'SIZE_RANGE' and exists (
                    (select organisation_id from peer_group_member where peer_group_id = range.id)
                    except
                    (select organisation_id from peer_group_member join peer_group as class on class.id = peer_group_id
                     where class.system = 'SIZE' and class.year = range.year and class.code between left(range.code, 1) and right(range.code, 1)))
                or system = 'SIZE_RANGE' and (select count(*) from peer_group_member where peer_group_id = range.id) <> (
                    select count(*) from peer_group_member join peer_group as class on class.id = peer_group_id
                    where class.system = 'SIZE' and class.year = range.year and class.code between left(range.code, 1) and right(range.code, 1))
                """)).isEmpty();
    }

    /** Inhabitants are known from 2019 to 2025, of Buggenhout from 2020 on and of Galmaarden in 2020 only. */
    @ParameterizedTest
    @CsvSource({ "Dessel, 2024, 1", "Dessel, 2025, 2", "Dessel, 2026, 2", "Heusden-Zolder, 2024, 4",
            "Heusden-Zolder, 2026, 3", "Buggenhout, 2019, 2", "Galmaarden, 2019, 1", "Galmaarden, 2024, 1" })
    void theLatestYearKnownByThenCountsElseTheEarliest(String name, int year, String sizeClass) {
        assertThat(texts("select code " + MEMBERS
                + " where system = 'SIZE' and organisation.name = '%s' and peer_group.year = %d"
                        .formatted(name, year)))
                .containsExactly(sizeClass);
    }

    @ParameterizedTest
    @ValueSource(strings = { "VlaVirGem", "V-ICT-OR", "Provincie Limburg" })
    void whatIsNoLocalAuthorityIsInNoGroup(String name) {
        assertThat(number("select count(*) from organisation where name = '%s'".formatted(name))).isOne();
        assertThat(number("select count(*) " + MEMBERS + " where organisation.name = '%s'".formatted(name))).isZero();
    }

    @Test
    void composingTwiceChangesNothing() {
        var before = content();
        composition.prepare();
        assertThat(content()).isEqualTo(before);
    }

    private List<String> content() {
        return texts("""
                select md5(string_agg(t::text, '' order by t::text)) from peer_group_member as t
                union all select md5(string_agg(t::text, '' order by t::text)) from peer_group as t
                """);
    }

    private long number(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
