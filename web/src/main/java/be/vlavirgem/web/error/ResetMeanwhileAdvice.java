package be.vlavirgem.web.error;

import be.vlavirgem.web.permission.Visitor;
import be.vlavirgem.web.practice.ResetMeanwhileException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers 409 to a form of a practice organisation that was put back meanwhile, and lets the error page say so. */
@ControllerAdvice
class ResetMeanwhileAdvice {

    @ExceptionHandler
    void reset(ResetMeanwhileException reset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        tell(request, response);
    }

    static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Visitor.REFUSAL, "web.error.reset");
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
