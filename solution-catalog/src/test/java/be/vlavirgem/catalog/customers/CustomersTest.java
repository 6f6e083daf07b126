package be.vlavirgem.catalog.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Recount;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.importing.ImportChange;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.ImportRow;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.web.permission.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A supplier keeps who uses what, by hand and from files, for itself. */
@SpringJUnitConfig(CatalogSlice.class)
class CustomersTest {

    @Autowired
    private Market market;
    @Autowired
    private CustomerPages pages;
    @Autowired
    private CustomerDesk desk;
    @Autowired
    private Customers customers;
    @Autowired
    private CustomerImport target;
    @Autowired
    private CustomerReferences references;
    @Autowired
    private CustomersOfSolutions ofSolutions;
    @Autowired
    private FilesOfSuppliers files;
    @Autowired
    private Clock clock;
    @Autowired
    private Recount recount;
    @Autowired
    private Imports imports;
    @Autowired
    private JdbcClient sql;
    @Autowired
    private PlatformTransactionManager transactions;

    private int count(Access access) {
        return market.as(access,
                () -> sql.sql("select count(*)::int from solution_customer").query(Integer.class).single());
    }

    private static CustomerForm form(String authority, UUID product, String since) {
        return new CustomerForm(authority, product.toString(), since);
    }

    @Test
    void byHandAndBack() {
        var supplier = market.supplier("Handwerk");
        var product = market.offers(supplier, "Handwerk Balie");
        assertThat(market.as(supplier, () -> pages.add(supplier, form("41002", product, "09/2021"), DutchWords.DUTCH)))
                .isEmpty();
        assertThat(market.as(supplier, () -> pages.add(supplier, form("Aalst", product, "2020"), DutchWords.DUTCH)))
                .as("another day is for who corrects it")
                .isPresent();
        assertThat(market.as(supplier, () -> pages.add(supplier, form("Aalst", product, "09/2021"), DutchWords.DUTCH)))
                .as("once more is the same one")
                .isEmpty();
        assertThat(count(supplier)).isOne();

        var id = new Customer.Id(market.superuser()
                .sql("select id from solution_customer where solution_id = ?")
                .param(product)
                .query(UUID.class)
                .single());
        assertThat(market.as(supplier, () -> pages.kept(id, Optional.empty())).since()).isEqualTo("01/09/2021");
        assertThat(market.as(supplier, () -> pages.correct(supplier, id, "morgen", DutchWords.DUTCH))
                .orElseThrow()
                .error()).contains("geen datum");
        assertThat(market.as(supplier, () -> pages.correct(supplier, id, "02/03/2019", DutchWords.DUTCH))).isEmpty();

        var other = market.supplier("Buurman");
        assertThatThrownBy(() -> market.as(other, () -> desk.customer(id))).isInstanceOf(NotFoundException.class);
        assertThat(count(other)).isZero();
        assertThat(count(market.authority("41002"))).as("an authority reads no list of customers").isZero();

        market.as(supplier, () -> {
            desk.takeBack(supplier, id);
            return true;
        });
        assertThat(count(supplier)).isZero();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var supplier = market.supplier("Vergissing");
        market.drafts(supplier, "Vergissing Een");
        var foreign = market.drafts(market.supplier("Ander huis"), "Ander huis Een");
        var page = market.as(supplier,
                () -> pages.add(supplier, form("Nergenshuizen", foreign, "31/02/2021"), DutchWords.DUTCH))
                .orElseThrow();
        assertThat(page.error("bestuur")).contains("geen Vlaams lokaal bestuur");
        assertThat(page.error("oplossing")).isEqualTo("Kies een oplossing.");
        assertThat(page.error("sinds")).contains("31/02/2021 bestaat niet");
        assertThat(page.products()).extracting(choice -> choice.label()).containsExactly("Vergissing Een");
    }

    private List<ImportRow> brings(Access supplier, String... lines) {
        return market.as(supplier, () -> {
            var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            var taken = (Imports.Upload.Taken) imports.upload(supplier, target.code(), "klanten.csv", file);
            return imports.rows(taken.id(), Arrays.asList(ImportRow.State.values()), false, 100, 0);
        });
    }

    @Test
    void aFileIsLookedAtRowByRowAndTwiceChangesNothing() {
        var supplier = market.supplier("Bestandhuis");
        market.offers(supplier, "Bestandhuis Kas");
        var lines = new String[]{ "Gemeente;Product;Sinds", "Aalst;Bestandhuis Kas;01/09/2021",
                "44021;bestandhuis kas;2019", "Nergenshuizen;Bestandhuis Kas;2019", "Gent;Van een ander;2019",
                "Brugge;Bestandhuis Kas;ooit" };
        var rows = brings(supplier, lines);
        assertThat(rows).extracting(ImportRow::state)
                .containsExactly(ImportRow.State.NEW, ImportRow.State.NEW, ImportRow.State.REFUSED,
                        ImportRow.State.REFUSED, ImportRow.State.REFUSED);
        assertThat(rows.stream().skip(2).map(row -> row.problems().getFirst().key())).containsExactly(
                "catalog.customers.problem.authority.unknown", "catalog.customers.problem.product.unknown",
                "catalog.customers.problem.since");

        apply(supplier, rows);
        assertThat(count(supplier)).isEqualTo(2);
        assertThat(brings(supplier, lines)).extracting(ImportRow::state)
                .containsOnly(ImportRow.State.UNCHANGED, ImportRow.State.REFUSED);
        assertThat(brings(supplier, lines[0], "Aalst;Bestandhuis Kas;01/10/2021")).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(ImportRow.State.CHANGED);
            assertThat(row.before()).containsExactly("01/09/2021");
        });

        market.as(supplier, () -> {
            target.write(new ImportId(UUID.randomUUID()), rows.stream()
                    .filter(row -> row.state() == ImportRow.State.NEW)
                    .map(row -> new ImportChange(row.key().orElseThrow(), row.after(),
                            row.before()))
                    .toList());
            return true;
        });
        assertThat(count(supplier)).as("taken back as a whole").isZero();
    }

    /** What a file says of a product follows it when that becomes part of another before the file is applied. */
    @Test
    void aFileThatWaitsFollowsAProductThatBecamePartOfAnother() {
        var supplier = market.supplier("Volghuis");
        var ends = market.drafts(supplier, "Volghuis Kas");
        var stays = market.drafts(supplier, "Volghuis Kassa");
        var lines = new String[]{ "Gemeente;Product;Sinds", "Aalst;Volghuis Kas;01/09/2019",
                "Aalst;Volghuis Kassa;01/09/2021", "44021;Volghuis Kas;01/01/2020" };
        var rows = brings(supplier, lines);
        market.becomes(supplier, ends, stays);
        apply(supplier, rows);
        assertThat(count(supplier)).isEqualTo(2);
        assertThat(
                market.as(supplier, () -> target.current(rows.stream().map(row -> row.key().orElseThrow()).toList())))
                .hasSize(3)
                .containsEntry(rows.getFirst().key().orElseThrow(), List.of("01/09/2019"));
        assertThat(brings(supplier, lines[0], lines[1], lines[3])).extracting(ImportRow::state)
                .containsOnly(ImportRow.State.UNCHANGED);
        assertThat(market.as(supplier, () -> pages.add(supplier, form("Aalst", stays, ""), DutchWords.DUTCH))
                .orElseThrow()
                .products()).extracting(choice -> choice.label()).containsExactly("Volghuis Kassa");
    }

    /** A file is taken back as long as nobody else said the same of what became one with its product. */
    @Test
    void aFileIsNotTakenBackOnceWhatItSaysWasJoinedWithWhatWasSaidElsewhere() {
        var supplier = market.supplier("Samenhuis");
        var ends = market.drafts(supplier, "Samenhuis Kas");
        var stays = market.drafts(supplier, "Samenhuis Kassa");
        var rows = brings(supplier, "Gemeente;Product;Sinds", "Aalst;Samenhuis Kas;01/09/2019",
                "44021;Samenhuis Kas;01/01/2020");
        var keys = rows.stream().map(row -> row.key().orElseThrow()).toList();
        apply(supplier, rows);
        var applied = clock.instant();
        market.says(supplier, stays, market.home("41002"));
        assertThat(market.as(supplier, () -> target.joinedSince(keys, applied))).isEmpty();

        market.as(supplier, () -> {
            ofSolutions.move(ends, stays);
            return true;
        });
        market.becomes(supplier, ends, stays);

        assertThat(market.as(supplier, () -> target.joinedSince(keys, applied))).containsExactly(keys.getFirst());
        assertThat(market.as(supplier, () -> target.joinedSince(keys, applied.plusSeconds(1))))
                .as("what is brought from now on is about both")
                .isEmpty();
        var file = market.as(supplier, () -> applied(supplier));
        assertThat(market.as(supplier, () -> imports.revert(supplier, file)))
                .isInstanceOfSatisfying(Imports.Reversion.InTheWay.class, way -> assertThat(way.rows()).hasSize(1));
        assertThat(count(supplier)).isEqualTo(2);
    }

    /** The latest file of a supplier, as the job leaves it. */
    private ImportId applied(Access supplier) {
        var id = imports.latest(1).getFirst().id();
        market.superuser()
                .sql("update import_row set outcome = 'APPLIED' where batch_id = ? and state = 'NEW'")
                .param(id.value())
                .update();
        market.superuser()
                .sql("update import_batch set state = 'APPLIED', applied_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
        return id;
    }

    private void apply(Access supplier, List<ImportRow> rows) {
        market.as(supplier, () -> {
            target.write(new ImportId(UUID.randomUUID()), rows.stream()
                    .filter(row -> row.state() == ImportRow.State.NEW)
                    .map(row -> new ImportChange(row.key().orElseThrow(), row.before(),
                            row.after()))
                    .toList());
            return true;
        });
    }

    @Test
    void customersGoAlongWithTheirSolutions() {
        var giver = market.supplier("Gever");
        var taker = market.supplier("Nemer");
        var product = market.offers(giver, "Gever Gids");
        market.says(giver, product, market.home("41002"));
        market.says(giver, product, market.home("44021"));
        market.says(taker, market.offers(taker, "Nemer Gids"), market.home("41002"));
        var both = new TenantScope(Set.of(giver.organisation(), taker.organisation()),
                Optional.of(taker.organisation()));
        both.run(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(counted(giver, taker)).isEqualTo(new Moved("catalog.customers.moves", 2, 1, 3));
            sql.sql("select give_solutions(?, ?)")
                    .params(giver.organisation().value(), taker.organisation().value())
                    .query(row -> {});
            assertThat(counted(giver, taker)).isEqualTo(new Moved("catalog.customers.moves", 0, 3, 3));
        }));
    }

    /** The one that goes on reads the files the other brought, and takes them back. */
    @Test
    void filesGoAlongWithWhatTheySay() {
        var giver = market.supplier("Bestandengever");
        var taker = market.supplier("Bestandennemer");
        market.offers(giver, "Gegeven Balie");
        apply(giver, brings(giver, "Gemeente;Product;Sinds", "Aalst;Gegeven Balie;01/09/2019"));
        var file = market.as(giver, () -> applied(giver));
        brings(giver, "Gemeente;Product;Sinds", "44021;Gegeven Balie;2019");
        var both = new TenantScope(Set.of(giver.organisation(), taker.organisation()),
                Optional.of(taker.organisation()));
        both.run(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            sql.sql("select give_solutions(?, ?)")
                    .params(giver.organisation().value(), taker.organisation().value())
                    .query(row -> {});
            files.move(giver.organisation().value(), taker.organisation().value());
        }));

        assertThat(market.as(giver, () -> imports.latest(9))).isEmpty();
        assertThat(market.as(taker, () -> imports.latest(9))).hasSize(2);
        assertThat(market.as(taker, () -> imports.revert(taker, file))).isEqualTo(new Imports.Reversion.Done(1));
        assertThat(count(taker)).isZero();
    }

    private Moved counted(Access giver, Access taker) {
        return recount.of(List.of(references), giver.organisation().value(), taker.organisation().value()).getFirst();
    }

    @Test
    void whatManyUseIsLookedAtFirst() {
        var supplier = market.supplier("Rijhuis");
        var few = market.drafts(supplier, "Rijhuis Weinig");
        var many = market.drafts(supplier, "Rijhuis Veel");
        market.says(supplier, many, market.home("41002"));
        for (var id : List.of(few, many)) {
            market.superuser().sql("""
                    insert into solution_review (solution_id, organisation_id, kind, revision, sheet, inherited, since)
                    select id, organisation_id, 'FIRST', 1, sheet, '{}', now() from solution where id = ?
                    """).param(id).update();
        }
        assertThat(users(many)).as("counted when it is handed in").isOne();
        market.says(supplier, many, market.home("44021"));
        assertThat(users(many)).as("and when more is said").isEqualTo(2);
        assertThat(users(few)).isZero();
        var use = new Customer.Use(many, market.home("44021").value());
        market.as(supplier, () -> {
            customers.takeBack(List.of(use));
            return true;
        });
        assertThat(users(many)).isOne();
    }

    private int users(UUID solution) {
        return market.superuser()
                .sql("select users from solution_review where solution_id = ?")
                .param(solution)
                .query(Integer.class)
                .single();
    }
}
