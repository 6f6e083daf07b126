package be.vlavirgem.benchmark.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Amounts as formulas name them, and as the statement does. */
class FinancePostTest {

    private static String key(String amount) {
        return FinancePost.of(amount).map(FinancePost::key).orElse("none");
    }

    @Test
    void allPartsOfAnAmountAreRead() {
        assertThat(key("plan-uitgaven-investering")).isEqualTo("PLAN EXPENDITURE INVESTMENT -1");
        assertThat(key("plan-uitgaven-investering-1")).isEqualTo("PLAN EXPENDITURE INVESTMENT 1");
        assertThat(key("rekening-schuld")).isEqualTo("ACCOUNT DEBT  -1");
        assertThat(key("rekening-ontvangsten-exploitatie")).isEqualTo("ACCOUNT REVENUE OPERATING -1");
    }

    @Test
    void whatIsNoAmountIsNone() {
        assertThat(key("uitgaven-exploitatie")).as("plan or accounts?").isEqualTo("none");
        assertThat(key("plan-winst")).isEqualTo("none");
        assertThat(key("plan-uitgaven-11")).isEqualTo("none");
    }
}
