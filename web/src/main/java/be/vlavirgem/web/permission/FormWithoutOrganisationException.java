package be.vlavirgem.web.permission;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A form that does not say for which organisation it was made; answered with 400. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class FormWithoutOrganisationException extends RuntimeException {

    FormWithoutOrganisationException() {
        super("A form without its organisation");
    }
}
