package be.vlavirgem.catalog.solutions;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.suppliers.SupplierReferences;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every column that points to a solution or to a supplier has a row of the one that ends before two become one, and none after;
 * what one has together is what the two had. A new column has to be added here, with a row, or it is not known that it moves.
 */
@SpringJUnitConfig(CatalogSlice.class)
class MovedEverywhereTest {

    /** All that point to a solution; the sheet itself is in none of them. */
    private static final Set<String> OF_SOLUTIONS = Set.of("catalog_address.thing_id", "claim_proof.solution_id",
            "ending_told.about_id", "merged_solution.into_id", "solution_customer.solution_id",
            "solution_likeness.other_id",
            "solution_likeness.solution_id", "solution_look.solution_id", "solution_name.solution_id",
            "solution_question.solution_id", "solution_review.solution_id", "solution_use.solution_id",
            "solution_use_count.solution_id");
    /** Worked out anew for the one that goes on. */
    private static final Set<String> WORKED_OUT = Set.of("solution_likeness.other_id",
            "solution_likeness.solution_id", "solution_name.solution_id", "solution_use_count.solution_id");

    /** All of the catalogue that point to a supplier. */
    private static final Set<String> OF_SUPPLIERS = Set.of("claim_check.keeper_id", "claim_check.organisation_id",
            "claim_proof.keeper_id", "claim_proof.organisation_id", "ending_told.organisation_id",
            "import_batch.organisation_id", "import_row.about_id", "import_row.organisation_id",
            "merged_solution.organisation_id",
            "published_solution.organisation_id", "question_word.answered_for", "sheet_proposal.organisation_id",
            "solution.organisation_id",
            "solution_customer.organisation_id", "solution_name.organisation_id", "solution_question.answered_for",
            "solution_question.supplier_id", "solution_review.organisation_id", "supplier.organisation_id",
            "supplier_facts.organisation_id");
    /** Stays: in whose books a document is, who answered, and the place in the register that leads on. */
    private static final Set<String> STAYS = Set.of("claim_check.keeper_id", "claim_proof.keeper_id",
            "question_word.answered_for", "solution_question.answered_for", "supplier.organisation_id");

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SolutionMergeDesk desk;
    @Autowired
    private ObjectProvider<SupplierReferences> suppliers;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private TestDatabase database;

    private JdbcClient superuser;

    @BeforeEach
    void everythingIsLookedAt() {
        superuser = JdbcClient.create(database.superuser());
    }

    private List<String> columns(String condition) {
        return superuser.sql("""
                select table_name || '.' || column_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'uuid' and
                """ + condition).query(String.class).list();
    }

    @Test
    void everyColumnThatPointsToOneIsKnownHere() {
        assertThat(columns(
                "(column_name like '%solution_id' or column_name in ('into_id', 'thing_id') or table_name = 'solution_likeness' or column_name = 'about_id' and table_name = 'ending_told')"))
                .containsExactlyInAnyOrderElementsOf(OF_SOLUTIONS);
        assertThat(columns("""
                (column_name like '%supplier%' or column_name in ('keeper_id', 'answered_for') or table_name = 'import_row' and column_name = 'about_id' or column_name = 'organisation_id'
                 and table_name ~ '(solution|supplier|claim|sheet|ending|import)' and table_name not in ('solution_use', 'solution_question'))
                """)).containsExactlyInAnyOrderElementsOf(OF_SUPPLIERS);
    }

    private Map<String, Integer> rows(Set<String> columns, UUID of) {
        return columns.stream()
                .collect(Collectors.toMap(column -> column,
                        column -> superuser.sql("select count(*)::int from %s where %s = ?"
                                .formatted(column.split("\\.")[0], column.split("\\.")[1]))
                                .param(of)
                                .query(Integer.class)
                                .single(),
                        Integer::sum, TreeMap::new));
    }

    /** All that can be said of, asked about and done with a solution. */
    private Solution.Id whole(Access supplier, String name, String nis) {
        var solution = offering.publish(supplier, name);
        var home = supplier.organisation().value();
        var authority = superuser.sql("select id from organisation where nis = ? and valid_until is null")
                .param(nis)
                .query(UUID.class)
                .single();
        superuser.sql("""
                with said as (select :home::uuid as home, :solution::uuid as solution, :authority::uuid as authority, :person::uuid as person),
                customer as (insert into solution_customer (organisation_id, id, solution_id, authority_id, since, stated_at)
                    select home, gen_random_uuid(), solution, authority, '2020-01-01', now() from said),
                used as (insert into solution_use (organisation_id, solution_id, name, supplier, answer, since, answered_at, answered_by)
                    select authority, solution, 'Alles', 'Alles', 'YES', '2020-01-01', now(), person from said),
                counted as (insert into solution_use_count (solution_id, confirmed, counted_on) select solution, 7, current_date from said),
                looked as (insert into solution_look (solution_id, day, looks) select solution, current_date - extract(day from now())::int - length(:name), 3 from said),
                asked as (insert into solution_question (organisation_id, id, supplier_id, solution_id, solution_name, text, named, asked_at, asked_by, answer, answered_at, answered_by, answered_for)
                    select authority, gen_random_uuid(), home, solution, 'Alles', 'Kan dit?', false, now(), person, 'Ja.', now(), person, home from said),
                before as (insert into merged_solution (organisation_id, id, into_id, slug, sheet, merged_at, merged_by)
                    select home, gen_random_uuid(), solution, 'oud-' || solution, '{"name": "Oud"}', now(), person from said),
                changed as (insert into solution_review (solution_id, organisation_id, kind, revision, sheet, inherited, before, since)
                    select solution, home, 'CHANGED', 1, '{"name": "Alles"}', '{}', '{}', now() from said),
                proof as (insert into claim_proof (organisation_id, id, origin, solution_id, claim, said, document_id, keeper_id, shown, state, handed_in_at)
                    select home, gen_random_uuid(), gen_random_uuid(), solution, 'logging', '{}', gen_random_uuid(), home, false, 'WAITING', now() from said returning *),
                checked as (insert into claim_check (proof_id, organisation_id, solution, claim, said, document_id, keeper_id, shown, since)
                    select id, organisation_id, 'Alles', claim, said, document_id, keeper_id, shown, handed_in_at from proof),
                ending as (insert into ending_told (organisation_id, about_id, claim, ends_on, ahead)
                    select home, solution, 'logging', current_date + length(:name), 60 from said),
                brought as (insert into import_batch (organisation_id, id, target, state, file_name, dialect, header, columns, person_id, uploaded_at, applied_at)
                    select home, gen_random_uuid(), 'customers', 'APPLIED', 'klanten.csv', '{a,b,c,d}', '{}', '{}', person, now(), now() from said returning *),
                line as (insert into import_row (organisation_id, batch_id, number, state, about_id, part, cells, before, after, problems, outcome)
                    select organisation_id, id, 2, 'NEW', organisation_id, '', '[]', '[]', '[]', '[]', 'APPLIED' from brought),
                facts as (insert into supplier_facts (organisation_id, sheet, revision, changed_at, changed_by)
                    select home, '{}', 1, now(), person from said on conflict do nothing)
                insert into sheet_proposal (organisation_id, id, name, made_at, made_by, parts)
                select home, gen_random_uuid(), 'werkblad', now(), person, jsonb_build_array(jsonb_build_object('solution', solution, 'revision', 2)) from said
                """)
                .param("home", home)
                .param("solution", solution.value())
                .param("authority", authority)
                .param("person", supplier.person().value())
                .param("name", name)
                .update();
        return solution;
    }

    @Test
    void ofTwoSolutionsThatBecomeOneNothingIsLeftBehind() {
        var supplier = offices.supplier("Alleskunner");
        var ends = whole(supplier, "Alleskunner Gids", "11002");
        var stays = whole(supplier, "Alleskunner Gidsen", "37011");
        var victor = offices.reviewer();
        var gone = rows(OF_SOLUTIONS, ends.value());
        var there = rows(OF_SOLUTIONS, stays.value());
        assertThat(gone).allSatisfy((column, rows) -> assertThat(rows).as(column).isPositive());

        assertThat(offices.as(victor, () -> desk.merge(victor, "alleskunner-gids",
                new MergeForm("alleskunner-gidsen", "Alleskunner Gidsen", Map.of()), DUTCH))).isEmpty();

        assertThat(rows(OF_SOLUTIONS, ends.value())).allSatisfy((column, rows) -> assertThat(rows).as(column).isZero());
        var now = rows(OF_SOLUTIONS, stays.value());
        OF_SOLUTIONS.stream()
                .filter(column -> !WORKED_OUT.contains(column) && !column.equals("solution_review.solution_id"))
                .forEach(column -> assertThat(now.get(column))
                        .as(column)
                        .isEqualTo(gone.getOrDefault(column, 0) + there.getOrDefault(column, 0)
                                + (column.equals("merged_solution.into_id") ? 1 : 0)));
        assertThat(superuser.sql("select count(*)::int from sheet_proposal where parts::text like '%' || ? || '%'")
                .param(ends.toString())
                .query(Integer.class)
                .single()).isZero();
    }

    @Test
    void ofTwoSuppliersThatBecomeOneNothingIsLeftBehind() {
        var giver = offices.supplier("Gever van alles");
        var taker = offices.supplier("Nemer van alles");
        whole(giver, "Geverij Gids", "11002");
        whole(taker, "Nemerij Gids", "11002");
        var columns = OF_SUPPLIERS.stream().filter(column -> !STAYS.contains(column)).collect(Collectors.toSet());
        var from = giver.organisation();
        var to = taker.organisation();
        var gone = rows(columns, from.value());
        var there = rows(columns, to.value());
        assertThat(gone).allSatisfy((column, rows) -> assertThat(rows).as(column).isPositive());

        new TenantScope(Set.of(from, to), Optional.of(to)).run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> suppliers.orderedStream()
                        .forEach(one -> one.move(from.value(), to.value()))));

        assertThat(rows(columns, from.value())).allSatisfy((column, rows) -> assertThat(rows).as(column).isZero());
        var now = rows(columns, to.value());
        columns.stream()
                .filter(column -> !column.equals("supplier_facts.organisation_id"))
                .forEach(column -> assertThat(now.get(column))
                        .as(column)
                        .isEqualTo(gone.getOrDefault(column, 0) + there.getOrDefault(column, 0)));
    }
}
