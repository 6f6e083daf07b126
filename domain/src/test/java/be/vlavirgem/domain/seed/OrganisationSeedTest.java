package be.vlavirgem.domain.seed;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.testsupport.TestDatabase;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The real list, as it stands in the database after the first start. */
@SpringJUnitConfig(DomainSlice.class)
class OrganisationSeedTest {
    private final OrganisationSeed seed;
    private final JdbcClient sql;

    @Autowired
    OrganisationSeedTest(OrganisationSeed seed, TestDatabase database) {
        this.seed = seed;
        this.sql = JdbcClient.create(database.owner());
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-21, 285", "2025-01-01, 285", "2024-12-31, 300" })
    void onEachDayThereAreAsManyAuthoritiesAsFlandersHad(String day, int authorities) {
        assertThat(number("""
                select count(*) from organisation where kind = 'LOCAL_AUTHORITY' and nis is not null
                and daterange(valid_from, valid_until, '[]') @> '%s'::date
                """.formatted(day))).isEqualTo(authorities);
    }

    /** 27 codes disappeared; Antwerpen went on under its own, as another organisation. */
    @Test
    void twentyEightEndedInTheMergersOf2025() {
        var ended = names("select nis || ' ' || name from organisation where valid_until = '2024-12-31' order by nis");
        assertThat(ended).hasSize(28).contains("11002 Antwerpen", "11007 Borsbeek");
        assertThat(names("select nis from organisation where nis = '11002'")).hasSize(2);
        assertThat(number("""
                select count(*) from organisation as old where valid_until = '2024-12-31' and not exists (
                    select from organisation where nis = old.nis and valid_until is null)
                """)).isEqualTo(27);
    }

    @Test
    void everyAuthorityThatEndedPointsToItsSuccessor() {
        assertThat(names("select name from organisation where valid_until = '2024-12-31' and successor_id is null"))
                .isEmpty();
        assertThat(names("""
                select old.name || ' > ' || new.name || ' ' || new.valid_from
                from organisation old join organisation new on new.id = old.successor_id where new.nis = '11002' order by 1
                """)).containsExactly("Antwerpen > Antwerpen 2025-01-01", "Borsbeek > Antwerpen 2025-01-01");
        assertThat(number("""
                select count(distinct successor_id) from organisation where valid_until = '2024-12-31'
                """)).isEqualTo(13);
    }

    @Test
    void theOthersAreTheProvincesTheKeepersAndTheModel() {
        assertThat(names("select name from organisation where kind = 'PROVINCE' order by nis")).containsExactly(
                "Provincie Antwerpen", "Provincie Vlaams-Brabant", "Provincie West-Vlaanderen",
                "Provincie Oost-Vlaanderen", "Provincie Limburg");
        assertThat(
                names("select kind || ' ' || name from organisation where kind not in ('PROVINCE', 'LOCAL_AUTHORITY')"))
                .containsExactlyInAnyOrder("ASSOCIATION V-ICT-OR", "MODEL VlaVirGem", "GOVERNMENT Digitaal Vlaanderen");
    }

    @Test
    void everyAuthorityHasTwoLegalPersonsAndOfThirteenOcmwsNoNumberIsKnown() {
        var ofToday = "from legal_person join organisation on organisation.id = organisation_id where valid_until is null and ";
        assertThat(number("select count(*) " + ofToday + "legal_person.kind = 'MUNICIPALITY' and kbo is not null"))
                .isEqualTo(285);
        assertThat(number("select count(*) " + ofToday + "legal_person.kind = 'OCMW'")).isEqualTo(285);
        assertThat(number("select count(*) " + ofToday + "legal_person.kind = 'OCMW' and kbo is null")).isEqualTo(13);
    }

    @Test
    void theInhabitantsOf2025AreThoseOfFlanders() {
        assertThat(number("""
                select sum(count) from inhabitants join organisation on id = organisation_id
                where year = 2025 and valid_until is null
                """)).isEqualTo(6_864_762);
    }

    @Test
    void importingTwiceChangesNothing() {
        var before = content();
        seed.prepare();
        assertThat(content()).isEqualTo(before).allSatisfy(table -> assertThat(table).isNotBlank());
    }

    private List<String> content() {
        return List.of("organisation", "local_authority", "legal_person", "inhabitants", "merger")
                .stream()
                .flatMap(table -> names(
                        "select md5(string_agg(t::text, '' order by t::text)) from %s t".formatted(table))
                        .stream())
                .toList();
    }

    private long number(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private List<String> names(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
