package be.vlavirgem.web.permission;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address with something else where an id belongs leads nowhere: 404, for only path variables are ever converted. */
@ControllerAdvice
class MisspelledAddress {

    @ExceptionHandler
    void notFound(MethodArgumentTypeMismatchException misspelled, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
