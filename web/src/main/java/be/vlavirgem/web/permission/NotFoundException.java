package be.vlavirgem.web.permission;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for does not exist for this visitor: gone, never made, or of another organisation. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

    /** No message: the page must not tell which of the three it is. */
    public NotFoundException() {
        super("not found");
    }
}
