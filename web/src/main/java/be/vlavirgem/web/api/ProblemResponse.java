package be.vlavirgem.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer whose errors are problems in JSON, whoever finds them: there is no error page below the API. */
final class ProblemResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final Problems problems;

    ProblemResponse(HttpServletRequest request, HttpServletResponse response, Problems problems) {
        super(response);
        this.request = request;
        this.problems = problems;
    }

    @Override
    public void sendError(int status) throws IOException {
        resetBuffer();
        problems.write(status, request, (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        sendError(status);
    }
}
