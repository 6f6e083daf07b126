package be.vlavirgem.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.RequestDispatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** What an error page says can be found in the log, and only that. */
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageControllerTest {

    private final ErrorPageController controller = new ErrorPageController();

    @ParameterizedTest
    @CsvSource({ "404,404", "405,405", "415,415", "418,400", "502,500", "503,503" })
    void anUnexplainedStatusGetsTheWordsOfItsFamilyAndKeepsItsNumber(int status, int explained) {
        var page = controller.error(failed(status));
        assertThat(Objects.requireNonNull(page.getStatus()).value()).isEqualTo(status);
        assertThat(page.getModel()).containsEntry("status", explained);
    }

    @Test
    void theReferenceStandsInTheLogWithoutTheAddress(CapturedOutput log) {
        var reference = reference(controller.error(failed(500)).getModel());
        assertThat(reference).matches("[34679A-HJ-NP-RT-Y]{4}-[34679A-HJ-NP-RT-Y]{4}");
        assertThat(log).contains("Reference " + reference + ": status 500").doesNotContain("jan@aalst.be");
    }

    @Test
    void noTwoErrorsHaveTheSameReference() {
        var seen = new HashSet<String>();
        for (var nth = 0; nth < 1000; nth++) {
            seen.add(reference(controller.error(failed(404)).getModel()));
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void whatWasTypedOfAQuestionStandsThereToBeCopiedAndNothingElse() {
        var request = failed(404);
        request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
        request.setParameter("toelichting.SEC02", "Zorgvuldig getypt");
        request.setParameter("antwoord.SEC03", " ");
        request.setParameter("wachtwoord", "geheim");
        request.setParameter("gezien.SEC02", "3");
        assertThat(controller.error(request).getModel()).as("what is too large is not read again")
                .containsEntry("typed", List.of());
        request.setAttribute(Visitor.REFUSAL, Visitor.FORMER);
        assertThat(controller.error(request).getModel()).containsEntry("typed",
                List.of(new TypedText("toelichting", "SEC02", "Zorgvuldig getypt")));
        request.setAttribute(RequestDispatcher.ERROR_METHOD, "GET");
        assertThat(controller.error(request).getModel()).as("anybody can make a link")
                .containsEntry("typed", List.of());
    }

    private static String reference(Map<String, Object> model) {
        return String.valueOf(model.get("reference"));
    }

    private static MockHttpServletRequest failed(int status) {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/zoek?mail=jan@aalst.be");
        return request;
    }
}
