package be.vlavirgem.catalog.customers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.CopyingLoader;
import be.vlavirgem.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The customers of the demo, loaded as at its first start: some hundreds, Aalst is asked, and there are numbers to read. */
@SpringJUnitConfig(CatalogSlice.class)
@Import(CopyingLoader.class)
@TestPropertySource(properties = "vlavirgem.demo=true")
class DemoCustomersTest {

    @Autowired
    private DemoCustomers demo;
    @Autowired
    private TestDatabase database;

    private int count(String what) {
        return JdbcClient.create(database.superuser())
                .sql("select count(*)::int " + what)
                .query(Integer.class)
                .single();
    }

    @Test
    void someHundredsOfWhichAalstIsAskedAFew() {
        assertThat(count("from solution_customer")).isBetween(200, 900);
        assertThat(
                count("from solution_customer join organisation on organisation.id = authority_id where nis = '41002'"))
                .isBetween(4, 60);
        assertThat(
                count("from solution_use join organisation on organisation.id = organisation_id where nis = '41002'"))
                .isZero();
        assertThat(count("from solution_use_count where confirmed >= 5")).isPositive();
        assertThat(count("from solution_look")).isBetween(1000, 5000);
        assertThat(count("from solution_review where kind = 'FIRST' and users > 0")).isGreaterThan(8);
        assertThat(count("from (select distinct users from solution_review where kind = 'FIRST') as orders"))
                .isGreaterThan(5);
        var before = count("from solution_customer");
        demo.prepare();
        assertThat(count("from solution_customer")).isEqualTo(before);
    }
}
