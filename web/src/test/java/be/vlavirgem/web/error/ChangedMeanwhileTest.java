package be.vlavirgem.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is a conflict of two people, and what is not. */
class ChangedMeanwhileTest {

    private final ChangedMeanwhile advice = new ChangedMeanwhile();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoIsSecondIsToldThatAnotherWasFirst() throws IOException {
        advice.conflict(new OptimisticLockingFailureException("the version moved on"), response);
        assertThat(response.getStatus()).isEqualTo(409);
    }

    @Test
    void whatIsThereAlreadyWasMadeByAnother() throws IOException {
        advice.twice(refused("23505"), response);
        assertThat(response.getStatus()).isEqualTo(409);
    }

    @Test
    void whatTheDatabaseRefusesForAnyOtherReasonIsNobodyElsesDoing() {
        for (var state : new String[]{ "23514", "23502", "22021", "22001" }) {
            var refused = refused(state);
            assertThatThrownBy(() -> advice.twice(refused, response)).isSameAs(refused);
        }
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private static DataIntegrityViolationException refused(String state) {
        var batch = new BatchUpdateException();
        batch.initCause(new SQLException("refused", state));
        return new DataIntegrityViolationException("refused", batch);
    }
}
