package be.vlavirgem.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A form that should carry a file and is made in another way: 415; one whose file is too large: 413. */
@ControllerAdvice
class NotAFile {

    @ExceptionHandler
    void refuse(MultipartException refusal, HttpServletResponse response) throws IOException {
        response.sendError(refusal instanceof MaxUploadSizeExceededException
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }
}
