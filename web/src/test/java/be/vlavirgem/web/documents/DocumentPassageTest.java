package be.vlavirgem.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;

/** Few documents pass at once, and pages beside them do not wait. */
class DocumentPassageTest {

    private final DocumentPassage passage = new DocumentPassage(2);

    @CarriesDocument
    void carrying() {}

    void other() {}

    private boolean enters(String method) throws NoSuchMethodException {
        return passage.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), handler(method));
    }

    private void leaves(String method) throws NoSuchMethodException {
        passage.afterCompletion(new MockHttpServletRequest(), new MockHttpServletResponse(), handler(method), null);
    }

    private HandlerMethod handler(String method) throws NoSuchMethodException {
        return new HandlerMethod(this, DocumentPassageTest.class.getDeclaredMethod(method));
    }

    @Test
    void whoFindsNoPlaceIsRefusedUntilSomebodyLeaves() throws NoSuchMethodException {
        enters("carrying");
        enters("carrying");
        assertThatThrownBy(() -> enters("carrying")).isInstanceOfSatisfying(ResponseStatusException.class,
                refusal -> assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        assertThat(enters("other")).isTrue();
        leaves("other");
        assertThatThrownBy(() -> enters("carrying")).isInstanceOf(ResponseStatusException.class);

        leaves("carrying");
        assertThat(enters("carrying")).isTrue();
    }
}
