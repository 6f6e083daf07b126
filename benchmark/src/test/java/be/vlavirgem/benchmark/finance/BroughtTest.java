package be.vlavirgem.benchmark.finance;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.benchmark.finance.Brought.Volume;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.benchmark.DutchWords;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which plan or accounts a page opens with. */
class BroughtTest {

    private static final int NOW = 2026;
    private static final Volume ACCOUNTS_2024 = new Volume(2024, Kind.ACCOUNT, Set.of(Section.WHOLE), true);
    private static final Volume ACCOUNTS_2025 = new Volume(2025, Kind.ACCOUNT, Set.of(Section.WHOLE), true);
    private static final Volume PLAN_2026 = new Volume(2026, Kind.PLAN, Set.of(Section.INVESTMENT), true);
    private static final Volume PLAN_2031 = new Volume(2031, Kind.PLAN, Set.of(Section.INVESTMENT), true);

    private static Chosen chosen(Asked asked, Volume... volumes) {
        return new Brought(List.of(volumes)).choose(Wish.of(asked, false, DutchWords.DUTCH), NOW);
    }

    private static Asked asked(String year, String plan) {
        return new Asked(null, year, plan, null, "schuld");
    }

    private static Chosen of(int year, Kind kind, Section section) {
        return new Chosen(Bookkeepers.AUTHORITIES, year, kind, section, Block.DEBT);
    }

    @Test
    void theLastAccountsComeFirst() {
        assertThat(chosen(asked(null, null), PLAN_2026, ACCOUNTS_2024, ACCOUNTS_2025))
                .isEqualTo(of(2025, Kind.ACCOUNT, Section.WHOLE));
    }

    @Test
    void whereThereAreOnlyPlansTheOneOfThisYearComesFirstWithThePartThatIsThere() {
        assertThat(chosen(asked(null, null), PLAN_2031, PLAN_2026))
                .isEqualTo(of(2026, Kind.PLAN, Section.INVESTMENT));
        assertThat(chosen(asked(null, "plan"), ACCOUNTS_2025, PLAN_2031))
                .isEqualTo(of(2031, Kind.PLAN, Section.INVESTMENT));
    }

    @Test
    void thoseOfTheOwnAuthorityComeBeforeLaterOnesOfOthers() {
        assertThat(chosen(asked(null, null), ACCOUNTS_2024,
                new Volume(2025, Kind.ACCOUNT, Set.of(Section.WHOLE), false)).year()).isEqualTo(2024);
    }

    @Test
    void whatIsAskedIsShownAlsoWhereThereIsNothingOfIt() {
        assertThat(chosen(asked("2024", null), ACCOUNTS_2024, ACCOUNTS_2025).year()).isEqualTo(2024);
        assertThat(chosen(asked("2031", "rekening"), ACCOUNTS_2025, PLAN_2031))
                .isEqualTo(of(2031, Kind.ACCOUNT, Section.WHOLE));
    }

    @Test
    void whatMakesNoSenseCountsAsNotAsked() {
        assertThat(chosen(new Asked("kerken", "ooit", "begroting", "veel", "schuld"), ACCOUNTS_2025))
                .isEqualTo(of(2025, Kind.ACCOUNT, Section.WHOLE));
        assertThat(chosen(asked(null, null))).isEqualTo(of(NOW, Kind.ACCOUNT, Section.WHOLE));
    }
}
