package be.vlavirgem.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.permission.Visitor;
import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is a conflict of two people, and what is not. */
class ChangedMeanwhileTest {

    private final ChangedMeanwhile advice = new ChangedMeanwhile();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoIsSecondIsToldThatAnotherWasFirst() throws IOException {
        advice.conflict(new OptimisticLockingFailureException("the version moved on"), response);
        assertThat(response.getStatus()).isEqualTo(409);
    }

    @Test
    void whatIsThereAlreadyWasMadeByAnother() throws IOException {
        advice.twice(refused("23505"), request, response);
        assertThat(response.getStatus()).isEqualTo(409);
    }

    @Test
    void whatTheDatabaseRefusesForAnyOtherReasonIsNobodyElsesDoing() {
        for (var state : new String[]{ "23514", "23503", "23502", "22021", "22001" }) {
            var refused = refused(state);
            assertThatThrownBy(() -> advice.twice(refused, request, response)).isSameAs(refused);
        }
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void whereOnePractisesWhatOneWritesAboutCanBeGone() throws IOException {
        var home = new Membership(new OrganisationId(new UUID(0, 1)), "Oefengemeente Proef", OrganisationKind.PRACTICE,
                Set.of(), Set.of());
        request.setAttribute(Access.class.getName(),
                new Access(new PersonId(new UUID(0, 2)), "Stien", List.of(home), Optional.of(home)));
        advice.twice(refused("23503"), request, response);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(request.getAttribute(Visitor.REFUSAL)).isEqualTo("web.error.reset");
    }

    private static DataIntegrityViolationException refused(String state) {
        var batch = new BatchUpdateException();
        batch.initCause(new SQLException("refused", state));
        return new DataIntegrityViolationException("refused", batch);
    }
}
