package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What happens at night with what came from the address: applied, unless a person must look. */
@SpringJUnitConfig(CatalogSlice.class)
class NightlyRegisterTest {

    private final RegisterFetch fetch;
    private final RunTable runs;
    private final Keeping keeping;
    private final PlatformTransaction transaction;

    @Autowired
    NightlyRegisterTest(RegisterFetch fetch, RunTable runs, Keeping keeping, PlatformTransaction transaction) {
        this.fetch = fetch;
        this.runs = runs;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    @BeforeEach
    void asAtFirst() {
        keeping.again();
    }

    private StandardRun night(Download.Got got) {
        transaction.run(() -> fetch.take(got));
        return transaction.call(() -> runs.latest(1)).getFirst();
    }

    private static Download.Got file(List<Standard> standards) {
        return new Download.Got.Content(standards.stream()
                .map(standard -> "{\"slug\": \"%s\", \"title\": \"%s\"}".formatted(standard.slug(),
                        standard.facts().title()))
                .collect(Collectors.joining(",", "[", "]")));
    }

    private List<Standard> inRegister() {
        return keeping.all()
                .stream()
                .filter(standard -> !standard.isByHand() && standard.vanishedOn().isEmpty())
                .toList();
    }

    @Test
    void aFewThatVanishAreAppliedAndAFifthWaitsForAPerson() {
        var all = inRegister();
        var most = night(file(all.subList(0, all.size() - 3)));
        assertThat(most.state()).isEqualTo(StandardRun.State.APPLIED);
        assertThat(most.counts().vanished()).isEqualTo(3);
        assertThat(inRegister()).hasSize(all.size() - 3);

        var keepers = keeping.keeper();
        var left = inRegister();
        var few = night(file(left.subList(0, left.size() / 2)));
        assertThat(few.state()).isEqualTo(StandardRun.State.PREVIEW);
        assertThat(few.why().orElseThrow().code()).isEqualTo("too-many-vanished");
        assertThat(inRegister()).hasSameSizeAs(left);
        assertThat(keeping.waiting(keepers)).containsExactly(few.path());

        var keeper = keeping.keeper();
        assertThat(keeping.apply(keeper, few)).isEqualTo(RegisterDesk.Application.APPLIED);
        assertThat(inRegister()).hasSize(left.size() / 2);
        assertThat(night(file(all)).counts().changed()).isEqualTo(all.size() - left.size() / 2);
        assertThat(inRegister()).hasSameSizeAs(all);
        assertThat(keeping.waiting(keepers)).as("of what was applied by itself nobody hears").hasSize(1);
    }

    @Test
    void nothingThatCameIsRememberedWithItsReason() {
        var run = night(new Download.Got.Nothing(Note.of("fetch-slow", "20")));
        assertThat(run.state()).isEqualTo(StandardRun.State.FAILED);
        assertThat(run.why()).contains(Note.of("fetch-slow", "20"));
    }
}
