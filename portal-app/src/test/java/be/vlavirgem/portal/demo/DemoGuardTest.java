package be.vlavirgem.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Invented and real never mix, whichever way round the portal is started. */
class DemoGuardTest {

    private static final boolean DEMO = true;
    private static final boolean MARKED = true;
    private static final boolean FILLED = true;

    @Test
    void aDemoFillsAnEmptyDatabaseAndGoesOnWithItsOwn() {
        assertThat(DemoGuard.refusal(DEMO, !MARKED, !FILLED)).isEmpty();
        assertThat(DemoGuard.refusal(DEMO, MARKED, FILLED)).isEmpty();
    }

    @Test
    void aDemoRefusesOtherData() {
        assertThat(DemoGuard.refusal(DEMO, !MARKED, FILLED)).hasValueSatisfying(
                refusal -> assertThat(refusal).hasMessageContaining("holds other data"));
    }

    @Test
    void withoutTheDemoItsDatabaseIsRefused() {
        assertThat(DemoGuard.refusal(!DEMO, MARKED, FILLED)).hasValueSatisfying(
                refusal -> assertThat(refusal).hasMessageContaining("is a demo"));
    }

    @Test
    void realDataIsNoDemosBusiness() {
        assertThat(DemoGuard.refusal(!DEMO, !MARKED, FILLED)).isEmpty();
        assertThat(DemoGuard.refusal(!DEMO, !MARKED, !FILLED)).isEmpty();
    }
}
