package be.vlavirgem.catalog.customers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** An authority is asked, answers for itself alone, and stands in numbers only from five on. */
@SpringJUnitConfig(CatalogSlice.class)
@DirtiesContext
class UsesTest {

    @Autowired
    private Market market;
    @Autowired
    private UseDesk desk;
    @Autowired
    private UsePages pages;
    @Autowired
    private UseAsking asking;
    @Autowired
    private UseFigures figures;
    @Autowired
    private SolutionLooks looks;
    @Autowired
    private LookTable table;
    @Autowired
    private JdbcClient sql;
    @Autowired
    private TestClock clock;

    private UsePages.Page page(Access authority) {
        return market.as(authority, () -> pages.page(new TypedDays(Map.of()), Optional.empty(), DutchWords.DUTCH));
    }

    private void answers(Access authority, UUID solution, UseAnswer.Kind kind) {
        assertThat(market.as(authority, () -> desk.answer(authority, new UseId(solution), kind, ""))).isEmpty();
    }

    private Optional<String> tile(Access authority) {
        return market.superuser()
                .sql("select facts from dashboard_tile where organisation_id = ? and tile = 'use-questions'")
                .param(authority.organisation().value())
                .query(String.class)
                .optional();
    }

    private int told(Access person) {
        return market.superuser()
                .sql("select count(*)::int from notification where type = 'use-asked' and person_id = ?")
                .param(person.person().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void aDayTypedAtOneQuestionStaysWhenAnotherIsAnswered() {
        var supplier = market.supplier("Dagbewaarder");
        var authority = market.authority("24107");
        var one = new UseId(market.offers(supplier, "Dagbewaarder Alpha"));
        var other = new UseId(market.offers(supplier, "Dagbewaarder Beta"));
        List.of(one, other).forEach(use -> market.says(supplier, use.value(), authority.organisation()));
        var typed = new TypedDays(Map.of("sinds-" + one, List.of("01/02/2020"), "sinds-" + other, List.of("03/2018")));

        answers(authority, one.value(), UseAnswer.Kind.YES);
        var page = market.as(authority, () -> pages.page(typed, Optional.empty(), DutchWords.DUTCH));

        assertThat(page.isTyped()).as("so it is shown, and not left").isTrue();
        assertThat(page.questions()).singleElement().satisfies(question -> {
            assertThat(question.name()).isEqualTo("Dagbewaarder Beta");
            assertThat(question.typed()).isEqualTo("03/2018");
        });
        assertThat(page(authority).isTyped()).isFalse();
    }

    @Test
    void whatSuppliersSayIsAskedAndAnsweredInTheOwnHouse() {
        var one = market.supplier("Eerste zegger");
        var two = market.supplier("Tweede zegger");
        var authority = market.authority("24062");
        var elsewhere = market.authority("31005");
        var first = market.offers(one, "Zegger Alpha");
        var second = market.offers(one, "Zegger Beta");
        var third = market.offers(two, "Zegger Gamma");
        var draft = market.drafts(two, "Zegger Geheim");
        for (var solution : List.of(first, second)) {
            market.says(one, solution, authority.organisation());
        }
        for (var solution : List.of(third, draft)) {
            market.says(two, solution, authority.organisation());
        }
        assertThat(page(authority).questions()).extracting(UsePages.Question::name)
                .containsExactly("Zegger Alpha", "Zegger Beta", "Zegger Gamma");
        assertThat(page(authority).suppliers()).isEqualTo(2);
        assertThat(page(elsewhere).questions()).as("another authority is not asked").isEmpty();
        assertThat(page(one).questions()).as("nor is a supplier").isEmpty();

        answers(authority, first, UseAnswer.Kind.YES);
        answers(authority, second, UseAnswer.Kind.NO);
        answers(authority, third, UseAnswer.Kind.LATER);
        assertThat(page(authority).questions()).isEmpty();
        assertThat(tile(authority)).isEmpty();
        assertThat(answers(authority)).isEqualTo(3);
        assertThat(answers(one)).as("the supplier reads no answer").isZero();
        assertThat(answers(elsewhere)).isZero();

        market.as(authority, () -> {
            desk.undo(authority, new UseId(second));
            return true;
        });
        assertThat(page(authority).questions()).extracting(UsePages.Question::name).containsExactly("Zegger Beta");
        assertThat(tile(authority).orElseThrow()).contains("\"solutions\":1");
        clock.forward(Duration.ofDays(30));
        assertThat(page(authority).questions()).extracting(UsePages.Question::name)
                .as("later is asked again")
                .containsExactly("Zegger Beta", "Zegger Gamma");
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    private int answers(Access access) {
        return market.as(access, () -> sql.sql("select count(*)::int from solution_use").query(Integer.class).single());
    }

    @Test
    void aDayOfItsOwnIsKeptOrRefused() {
        var supplier = market.supplier("Dagzegger");
        var authority = market.authority("34022");
        var solution = market.offers(supplier, "Dagzegger Dag");
        market.says(supplier, solution, authority.organisation());
        var id = new UseId(solution);
        assertThat(market.as(authority, () -> desk.answer(authority, id, UseAnswer.Kind.YES, "ooit"))).isPresent();
        assertThat(answers(authority)).isZero();
        assertThat(market.as(authority, () -> desk.answer(authority, id, UseAnswer.Kind.YES, "03/2020"))).isEmpty();
        assertThat(market.superuser()
                .sql("select since from solution_use where solution_id = ?")
                .param(solution)
                .query(LocalDate.class)
                .single()).isEqualTo(LocalDate.of(2020, 3, 1));
    }

    @Test
    void peopleAreToldOnceAWeekAtMostAndNotOnQuietDays() {
        var supplier = market.supplier("Berichtgever");
        var authority = market.authority("71016");
        market.says(supplier, market.offers(supplier, "Bericht Een"), authority.organisation());
        market.says(supplier, market.offers(supplier, "Bericht Twee"), authority.organisation());
        asking.ask();
        asking.ask();
        assertThat(told(authority)).as("once, for both").isOne();
        assertThat(tile(authority).orElseThrow()).contains("\"solutions\":2");

        clock.forward(Duration.ofDays(2));
        market.says(supplier, market.offers(supplier, "Bericht Drie"), authority.organisation());
        asking.ask();
        assertThat(told(authority)).as("not again within the week").isOne();
        clock.setTo(LocalDate.of(2026, 12, 28));
        asking.ask();
        assertThat(told(authority)).as("not on quiet days").isOne();
        clock.setTo(LocalDate.of(2027, 1, 5));
        asking.ask();
        assertThat(told(authority)).isEqualTo(2);
        clock.forward(Duration.ofDays(10));
        asking.ask();
        assertThat(told(authority)).as("nothing new was said").isEqualTo(2);
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void anAuthorityThatEndedIsAskedNothing() {
        var supplier = market.supplier("Nazegger");
        var authority = market.authority("11002");
        market.says(supplier, market.offers(supplier, "Nazegger Na"), authority.organisation());
        asking.ask();
        assertThat(tile(authority)).isPresent();
        market.superuser()
                .sql("update organisation set valid_until = '2026-11-20' where id = ?")
                .param(authority.organisation().value())
                .update();
        asking.ask();
        assertThat(page(authority).questions()).isEmpty();
        assertThat(tile(authority)).isEmpty();
        market.superuser()
                .sql("update organisation set valid_until = null where id = ?")
                .param(authority.organisation().value())
                .update();
    }

    @Test
    void aSupplierReadsByFivesAndNeverOfAll() {
        var supplier = market.supplier("Teller");
        var solution = market.offers(supplier, "Teller Telt");
        var homes = homes(16);
        homes.forEach(home -> market.says(supplier, solution, home));
        assertThat(confirmed(supplier, solution)).isZero();

        confirm(solution, homes.subList(0, 4));
        assertThat(confirmed(supplier, solution)).as("four are too few").isZero();
        confirm(solution, homes.subList(4, 9));
        assertThat(confirmed(supplier, solution)).as("of nine, five").isEqualTo(5);
        confirm(solution, homes.subList(9, 12));
        assertThat(confirmed(supplier, solution)).as("three more do not move it").isEqualTo(5);
        confirm(solution, homes.subList(12, 16));
        assertThat(confirmed(supplier, solution)).as("all sixteen said yes, of which eleven at most are told")
                .isEqualTo(10);
        assertThat(confirmed(market.supplier("Gluurder"), solution)).isZero();
    }

    private List<OrganisationId> homes(int most) {
        return market.superuser()
                .sql("select id from organisation where kind = 'LOCAL_AUTHORITY' and valid_until is null order by nis desc limit ?")
                .param(most)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }

    private void confirm(UUID solution, List<OrganisationId> homes) {
        homes.forEach(home -> market.superuser().sql("""
                insert into solution_use (organisation_id, solution_id, name, supplier, answer, since, answered_at, answered_by)
                values (?, ?, 'x', 'x', 'YES', '2020-01-01', now(), gen_random_uuid())
                """).params(home.value(), solution).update());
        asking.ask();
    }

    private int confirmed(Access supplier, UUID solution) {
        return market.as(supplier,
                () -> figures.of(new OwnSolution(solution)).map(UseFigures.Known::confirmed).orElse(0));
    }

    @Test
    void looksAreKeptByDayAndShownByMonth() {
        var supplier = market.supplier("Kijkdoos");
        var solution = market.offers(supplier, "Kijkdoos Kijk");
        for (var day : List.of(LocalDate.of(2026, 10, 22), LocalDate.of(2026, 10, 30), LocalDate.of(2026, 9, 9))) {
            market.as(supplier, () -> {
                table.add(Map.of(new SolutionLooks.Counted(solution, day), 4L));
                return true;
            });
        }
        looks.write();
        var known = market.as(supplier, () -> figures.of(new OwnSolution(solution))).orElseThrow();
        assertThat(known.looks()).hasSize(12)
                .containsEntry(YearMonth.of(2026, 10), new Looks(5, true))
                .containsEntry(YearMonth.of(2026, 9), new Looks(0, true))
                .containsEntry(YearMonth.of(2026, 8), Looks.NONE);
        clock.setTo(LocalDate.of(2028, 11, 21));
        asking.ask();
        clock.setTo(LocalDate.of(2026, 11, 21));
        assertThat(market.as(supplier, () -> figures.of(new OwnSolution(solution))).orElseThrow().looks())
                .as("after two years the oldest are forgotten")
                .containsEntry(YearMonth.of(2026, 9), Looks.NONE)
                .containsEntry(YearMonth.of(2026, 10), new Looks(5, true));
    }
}
