package be.vlavirgem.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class AcknowledgementTest {

    private static String header(String... fields) {
        var response = new MockHttpServletResponse();
        new Acknowledgement(List.of(fields)).writeTo(response);
        return String.valueOf(response.getHeader("HX-Trigger"));
    }

    @Test
    void namesWhatIsKeptAsTheBrowserReadsIt() {
        assertThat(header("antwoord.SEC04", "exit-note"))
                .isEqualTo("{\"bewaard\":{\"fields\":[\"antwoord.SEC04\",\"exit-note\"]}}");
    }

    @Test
    void saysNothingWhereNothingIsKeptAndNeverWhatIsNoName() {
        assertThat(header()).isEqualTo("null");
        assertThat(header("\"]}}\r\nX: y")).isEqualTo("null");
    }
}
