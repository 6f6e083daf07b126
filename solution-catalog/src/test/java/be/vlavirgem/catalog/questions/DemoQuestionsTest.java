package be.vlavirgem.catalog.questions;

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

/** Who opens the questions of the demo for the first time finds some that wait and some that were answered, at both suppliers. */
@SpringJUnitConfig(CatalogSlice.class)
@Import(CopyingLoader.class)
@TestPropertySource(properties = "vlavirgem.demo=true")
class DemoQuestionsTest {

    @Autowired
    private DemoQuestions demo;
    @Autowired
    private TestDatabase database;

    private int count(String what) {
        return JdbcClient.create(database.superuser())
                .sql("select count(*)::int from solution_question join organisation on organisation.id = supplier_id where "
                        + what)
                .query(Integer.class)
                .single();
    }

    @Test
    void bothSuppliersAndBothAuthoritiesHaveSome() {
        assertThat(count("organisation.name = 'Korenmaat Gemeentesoftware' and answer is null"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("organisation.name = 'Korenmaat Gemeentesoftware' and answer is not null"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("organisation.name = 'Studio Klinkaert'")).isPositive();
        assertThat(count("not named")).isPositive();
        var before = count("true");
        demo.prepare();
        assertThat(count("true")).isEqualTo(before).isBetween(6, 8);
    }
}
