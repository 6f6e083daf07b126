package be.vlavirgem.web.approval;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.form.CarriedForm;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom to ask, as it was chosen or typed: the id of a colleague, or a mail address; and what to say with it. */
public record AskForm(@Nullable String collega, @Nullable String mail, @Nullable String bericht) {

    /** What the page says beside the field. */
    static final int LONGEST_MESSAGE = 500;

    static AskForm of(CarriedForm carried) {
        return new AskForm(carried.value("collega").orElse(""), carried.value("mail").orElse(""),
                carried.value("bericht").orElse(""));
    }

    String colleague() {
        return Objects.requireNonNullElse(collega, "");
    }

    String address() {
        return Objects.requireNonNullElse(mail, "").strip();
    }

    String message() {
        return Objects.requireNonNullElse(bericht, "").strip().replace("\r\n", "\n");
    }

    Optional<EmailAddress> email() {
        return Optional.of(address()).filter(EmailAddress::isValid).map(EmailAddress::new);
    }
}
