package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.fields.SheetField;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tile counts the proofs the page lists: those of what can be claimed. */
class ClaimsWaitingTest {

    @Test
    void countsWhatCanBeClaimedAndNothingElse() {
        var counted = Pattern.compile("'([a-z-]{2,})'")
                .matcher(ClaimChecks.WAITING.toString())
                .results()
                .map(found -> found.group(1));
        assertThat(counted).containsExactlyInAnyOrderElementsOf(
                SheetField.with(SheetField.Trait.CLAIM).stream().map(SheetField::code).toList());
    }
}
