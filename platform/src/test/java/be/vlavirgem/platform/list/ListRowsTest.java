package be.vlavirgem.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.PlatformSlice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The statements of a list, on a real database: what is hidden, how far it counts, and that pages hold each row once. */
@SpringJUnitConfig(PlatformSlice.class)
class ListRowsTest {

    private static final Access SOMEBODY = new Access(new PersonId(new UUID(0, 1)), "Jan", List.of(), Optional.empty());
    private static final SampleLines ALL = new SampleLines(false);
    private static final SampleLines EVEN = new SampleLines(true);

    @Autowired
    private ListRows rows;

    @Test
    void itCountsNoFurtherThanAsked() {
        assertThat(count(ALL, Condition.none(), 1001)).isEqualTo(1001);
        assertThat(count(ALL, Condition.of(Sql.of("number <= ?"), 12), 1001)).isEqualTo(12);
    }

    @Test
    void whatAVisitorMayNotKnowOfIsNowhere() {
        assertThat(count(EVEN, Condition.none(), 20_000)).isEqualTo(5_000);
        assertThat(page(EVEN, byTens(false), 10, 0)).allSatisfy(line -> assertThat(line.number()).isEven());
        var seen = new ArrayList<Integer>();
        within(() -> {
            rows.each(EVEN, SOMEBODY, byTens(false), line -> seen.add(line.number()));
            return seen;
        });
        assertThat(seen).hasSize(5_000).allSatisfy(number -> assertThat(number).isEven());
        var odd = page(ALL, with(Condition.of(Sql.of("number = 7"))), 1, 0).getFirst();
        assertThat(within(() -> rows.one(ALL, SOMEBODY, odd.id()))).isPresent();
        assertThat(within(() -> rows.one(EVEN, SOMEBODY, odd.id()))).isEmpty();
    }

    @Test
    void aConditionIsNotWidenedByAnOrInItsSearch() {
        var either = Condition.of(Sql.of("number = ? or true"), 1).and(Condition.of(Sql.of("number < ?"), 10));
        assertThat(count(EVEN, either, 1001)).isEqualTo(4);
    }

    @Test
    void rowsThatAreAlikeStandOnOnePageEach() {
        var seen = new HashSet<UUID>();
        for (var page = 0; page < 40; page++) {
            page(ALL, byTens(false), 25, page * 25L).forEach(line -> seen.add(line.id()));
        }
        assertThat(seen).hasSize(1_000);
        assertThat(page(ALL, byTens(true), 5, 0)).isEqualTo(page(ALL, byTens(true), 5, 0));
    }

    @Test
    void whatIsEmptyComesLastInBothOrders() {
        assertThat(page(ALL, byTens(false), 9, 0)).allSatisfy(line -> assertThat(line.number()).isLessThan(10));
        assertThat(page(ALL, byTens(true), 10, 0)).allSatisfy(line -> assertThat(line.number()).isBetween(9980, 9990));
        assertThat(page(ALL, byTens(true), 10, 9_990))
                .allSatisfy(line -> assertThat(line.number()).isGreaterThan(9990));
    }

    @Test
    void whatIsTypedIsAValueAndNoSql() {
        for (var typed : List.of("' or true --", "'); drop table person; --", "%", "_", "\\", "?", ":name", "{ts}")) {
            assertThat(count(ALL, ALL.search(typed), 10)).as(typed).isZero();
        }
        assertThat(count(ALL, ALL.search("naam 3"), 10)).isEqualTo(10);
    }

    /** All of it would be 10 MB of names and twice as much in memory. */
    @Test
    void allRowsComeAFewAtATime() {
        var number = new AtomicInteger();
        var before = new AtomicLong();
        var grown = within(() -> {
            rows.each(ALL, SOMEBODY, byTens(false), line -> {
                if (number.incrementAndGet() == 600) {
                    before.set(usedMemory());
                }
            });
            return usedMemory() - before.get();
        });
        assertThat(number).hasValue(10_000);
        assertThat(grown).isLessThan(4_000_000);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Selection<SampleLines.Line> byTens(boolean descending) {
        return new Selection<>(Condition.none(), SampleLines.TENS, descending, ALL.columns());
    }

    private static Selection<SampleLines.Line> with(Condition condition) {
        return new Selection<>(condition, SampleLines.NAME, false, ALL.columns());
    }

    private long count(SampleLines list, Condition condition, long most) {
        return within(() -> rows.count(list, SOMEBODY, condition, most));
    }

    private List<SampleLines.Line> page(SampleLines list, Selection<SampleLines.Line> selection, int limit,
            long offset) {
        return within(() -> rows.some(list, SOMEBODY, selection, limit, offset));
    }

    private static <T> T within(Supplier<T> work) {
        return TenantScope.none().call(work::get);
    }
}
