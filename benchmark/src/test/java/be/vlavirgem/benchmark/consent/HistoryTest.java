package be.vlavirgem.benchmark.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The way through what was said. */
class HistoryTest {

    @Test
    void aPageThatIsNotThereIsTheLast() {
        var pager = new History(List.of(), 9, 51).pager();
        assertThat(pager.page()).isEqualTo(3);
        assertThat(pager.first()).isEqualTo(51);
        assertThat(pager.last()).isEqualTo(51);
        assertThat(pager.next()).isNull();
        assertThat(pager.previous()).isEqualTo("/benchmark/delen?blad=2#gezegd");
    }

    @Test
    void whatFitsOnAPageNeedsNoOther() {
        assertThat(new History(List.of(), 1, 25).pager().isNeeded()).isFalse();
        assertThat(new History(List.of(), 1, 26).pager().isNeeded()).isTrue();
        assertThat(new History(List.of(), 1, 0).pager().first()).isZero();
    }
}
