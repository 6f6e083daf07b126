package be.vlavirgem.web.borders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page draws of a border that was kept. */
class ShortPathTest {

    @Test
    void eachPositionIsSaidFromTheOneBefore() {
        assertThat(ShortPath.of("M10.04 20L12.56 19L0 0.51Z")).isEqualTo("M10 20l2.6-1-12.6-18.5z");
    }

    @Test
    void roundingNeverAddsUp() {
        assertThat(ShortPath.of("M0 0L0.14 0L0.28 0L0.42 0Z")).isEqualTo("M0 0l.1 0 .2 0 .1 0z");
    }

    @Test
    void partsAndHolesStayApart() {
        assertThat(ShortPath.of("M0 0L1 0L1 1ZM5 5L6 5L6 6Z")).isEqualTo("M0 0l1 0 0 1zM5 5l1 0 0 1z");
        assertThat(ShortPath.of("")).isEmpty();
    }
}
