package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = new Wording("Hebben jullie een plan?",
            Map.of(Measurement.Type.C, "Heeft het OCMW een plan?"), Wording.EVERYONE);

    @Test
    void whoAnswersAloneReadsItsOwnWordsWhereThereAreSome() {
        assertThat(wording.of(Measurement.Type.C)).isEqualTo("Heeft het OCMW een plan?");
        assertThat(wording.of(Measurement.Type.B)).isEqualTo("Hebben jullie een plan?");
        assertThat(wording.of(Measurement.Type.A)).isEqualTo("Hebben jullie een plan?");
    }

    @Test
    void withoutMoreItIsAskedOfEveryone() {
        assertThat(Wording.of("Is er een plan?").types()).containsExactlyInAnyOrder(Measurement.Type.values());
    }

    @Test
    void wordsForNobodyAndEmptyWordsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("Is er een plan?", Map.of(), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.of(" "));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new Wording("Is er een plan?", Map.of(Measurement.Type.B, ""), Wording.EVERYONE));
    }
}
