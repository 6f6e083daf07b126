package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With whom to share and until when, as it was typed. */
public record ShareForm(@Nullable String aan, @Nullable String naam, @Nullable String mail, @Nullable String tot) {

    static final String LINK = "link";
    static final String ORGANISATION = "organisatie";

    /** An empty one that ends in three months, or what a lost session had typed. */
    static ShareForm of(CarriedForm carried, LocalDate today) {
        return new ShareForm(carried.value("aan").orElse(ORGANISATION), carried.value("naam").orElse(""),
                carried.value("mail").orElse(""),
                carried.value("tot").orElseGet(() -> Days.write(today.plusMonths(3))));
    }

    boolean isLink() {
        return LINK.equals(aan);
    }

    String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    String address() {
        return Objects.requireNonNullElse(mail, "").strip();
    }

    /** Nothing typed is no address; what cannot be one is a problem. */
    Optional<EmailAddress> email() {
        return Optional.of(address()).filter(EmailAddress::isValid).map(EmailAddress::new);
    }

    String until() {
        return Objects.requireNonNullElse(tot, "").strip();
    }
}
