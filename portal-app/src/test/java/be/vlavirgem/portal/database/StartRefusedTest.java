package be.vlavirgem.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import be.vlavirgem.testsupport.TestDatabase;

class StartRefusedTest {

    @Test
    void theUserReadsTheProblemAndWhatToDo() {
        var failure = new IllegalStateException(new StartRefused("It is so.", "Do that."));
        var analysis = new StartRefusedAnalyzer().analyze(failure);
        assertThat(analysis.getDescription()).isEqualTo("It is so.");
        assertThat(analysis.getAction()).isEqualTo("Do that.");
    }

    @Test
    void anOldServerIsRefused() {
        assertThat(onServer(14).refusal()).get()
                .extracting(StartRefused::getMessage)
                .isEqualTo("The database is PostgreSQL 14; VlaVirGem needs 15 or newer.");
        assertThat(onServer(15).refusal()).isEmpty();
        assertThat(PoolRole.of(TestDatabase.shared().app())).isEqualTo(onServer(18));
    }

    private static PoolRole onServer(int version) {
        return new PoolRole("vlavirgem_app", version, false, false, false, null);
    }
}
