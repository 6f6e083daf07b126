package be.vlavirgem.catalog.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What migrations make of a catalogue that is in use. */
class CatalogueMigrationsTest {
    private TestDatabase database = TestDatabase.shared().copy("catalogue_migrations");
    private UUID supplier = new UUID(0, 0);

    @BeforeEach
    void fill() {
        supplier = Entries.supplier(database, "Gebruikt");
    }

    @Test
    void theWordsOfWhatCameAndWentBetweenTwoMigrationsAreCountedRightly() throws IOException, SQLException {
        publish("Zaakwijzer");
        sql("insert into catalogue_word (word, solutions) values ('zaakboek', -1)");
        sql("create index published_solution_by_letters on published_solution (letters)");
        migrate("V20261123020100__learn_the_words_of_what_is_published");
        assertThat(words()).containsExactlyInAnyOrderEntriesOf(Map.of("zaakwijzer", 1, "gebruikt", 1));
    }

    @Test
    void whatWasWithdrawnBeforeIsRememberedToo() throws IOException, SQLException {
        describe("Getoond", "PUBLISHED", "getoond", "2026-01-01");
        describe("Ingetrokken", "WITHDRAWN", "ingetrokken", "2026-01-01");
        describe("Hervat", "DRAFT", "hervat", "2026-01-01");
        describe("Nooit getoond", "SUBMITTED", "nooit-getoond", null);
        sql("drop trigger remember_solutions_that_go on published_solution");
        sql("drop trigger forget_solutions_that_come_back on published_solution");
        sql("drop function remember_withdrawn_solutions");
        sql("drop table withdrawn_solution");
        migrate("V20261123020200__remember_what_was_withdrawn");
        assertThat(owner().sql("select slug || ' ' || name from withdrawn_solution").query(String.class).list())
                .containsExactlyInAnyOrder("ingetrokken Ingetrokken", "hervat Hervat");
    }

    private void publish(String name) {
        JdbcClient.create(database.superuser()).sql("""
                insert into published_solution (organisation_id, id, slug, name, other_names, supplier_name, summary, description,
                    keywords, facets, completeness, published_on, confirmed_on, sheet)
                values (?, ?, ?, ?, '{}', 'Gebruikt', '', '', '{}', '{}', 50, '2026-01-01', '2026-01-01', '{}')
                """).params(supplier, Entries.id(name), Entries.slug(name), name).update();
    }

    private void describe(String name, String state, String slug, @Nullable String published) {
        JdbcClient.create(database.superuser())
                .sql("""
                insert into solution (organisation_id, id, state, revision, sheet, remarks, completeness, ready, slug, begun_at, changed_at,
                    changed_by, submitted_at, published_on, confirmed_on)
                values (:supplier, :id, :state, 1, jsonb_build_object('name', :name::text), '{}', 50, true, :slug, now(), now(), :id, now(),
                    :published::date, :published::date)
                """)
                .param("supplier", supplier)
                .param("id", Entries.id(name))
                .param("state", state)
                .param("name", name)
                .param("slug", slug)
                .param("published", published)
                .update();
    }

    private Map<String, Integer> words() {
        return owner().sql("select word, solutions from catalogue_word")
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void migrate(String migration) throws IOException, SQLException {
        var script = new ClassPathResource("db/migration/catalog/" + migration + ".sql").getContentAsString(UTF_8);
        try (var connection = database.owner().getConnection(); var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private void sql(String statement) {
        owner().sql(statement).update();
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }
}
