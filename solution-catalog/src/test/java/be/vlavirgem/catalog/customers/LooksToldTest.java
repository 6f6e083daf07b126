package be.vlavirgem.catalog.customers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.people.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Whoever looks every day and subtracts learns nothing finer than a month by fives. */
@SpringJUnitConfig(CatalogSlice.class)
class LooksToldTest {

    @Autowired
    private Market market;
    @Autowired
    private UsedList list;
    @Autowired
    private UseFigures figures;
    @Autowired
    private JdbcClient sql;

    private Access supplier;
    private UUID solution;
    private LocalDate month;

    @BeforeEach
    void somebodyOffers() {
        supplier = market.supplier("Kijkhuis " + UUID.randomUUID());
        solution = market.drafts(supplier, "Kijkhuis Raam");
        month = market.superuser()
                .sql("select date_trunc('month', current_date)::date")
                .query(LocalDate.class)
                .single();
    }

    private void looks(LocalDate day, int number) {
        market.superuser().sql("""
                insert into solution_look as kept (solution_id, day, looks) values (?, ?, ?)
                on conflict (solution_id, day) do update set looks = kept.looks + excluded.looks
                """).params(solution, day, number).update();
    }

    private UsedLine line() {
        return market.as(supplier, () -> sql.sql("select * from (" + list.rows() + ") as told where id = ?")
                .param(solution)
                .query((row, number) -> list.row(row))
                .single());
    }

    private List<Looks> months() {
        return market.as(supplier,
                () -> List.copyOf(figures.of(new OwnSolution(solution)).orElseThrow().looks().values()));
    }

    @Test
    void theDaysOfTheMonthThatGoesOnTellNothing() {
        looks(month.minusDays(3), 12);
        var line = line();
        var months = months();
        assertThat(line.month()).isEqualTo(new Looks(10, true));
        for (var look = 0; look < 12; look++) {
            looks(market.superuser().sql("select current_date").query(LocalDate.class).single(), 1);
            assertThat(line()).isEqualTo(line);
            assertThat(months()).isEqualTo(months);
        }
    }

    /** Each look of a month is added one by one: what is told moves by fives, and never names a single look. */
    @Test
    void twoAnswersDifferByFivesOnly() {
        var before = line().year().told();
        for (var look = 1; look <= 11; look++) {
            looks(month.minusDays(look), 1);
            var told = line();
            assertThat(told.month().told() % 5).isZero();
            assertThat(told.year().told() - before).isIn(0, 5);
            before = told.year().told();
        }
        assertThat(line().month()).isEqualTo(new Looks(10, true));
    }

    /** The months say as much as the year, so that the rest of one is not found by taking the others off. */
    @Test
    void aYearTellsWhatItsMonthsTell() {
        for (var back = 1; back <= 12; back++) {
            looks(month.minusMonths(back).plusDays(4), 3 + back);
        }
        looks(month.minusMonths(13), 500);
        assertThat(line().year().told()).isEqualTo(months().stream().mapToInt(Looks::told).sum()).isEqualTo(90);
        assertThat(months()).first().isEqualTo(new Looks(15, true));
        assertThat(months()).last().extracting(Looks::isFew).isEqualTo(true);
    }

    @Test
    void aFewOfEachMonthIsNoNumber() {
        looks(month.minusMonths(1), 4);
        looks(month.minusMonths(2), 4);
        assertThat(line().year()).isEqualTo(new Looks(0, true));
        assertThat(Figures.year(line().year()).toString()).contains("catalog.use.few.monthly");
    }
}
