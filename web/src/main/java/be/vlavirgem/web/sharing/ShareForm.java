package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * With whom to share and until when, as it was typed.
 *
 * @param gekozen the id of the organisation that was meant, of those in whose name {@code naam} is found
 * @param voor for whom a link is
 * @param reden what it is for, which who reads it is told
 */
public record ShareForm(@Nullable String aan, @Nullable String naam, @Nullable String gekozen, @Nullable String voor,
        @Nullable String mail, @Nullable String reden, @Nullable String tot) {

    static final String LINK = "link";
    static final String ORGANISATION = "organisatie";
    /** What fits a list. */
    static final int LONGEST_LABEL = 100;

    /** An empty one that ends in three months, or what a lost session had typed. */
    static ShareForm of(CarriedForm carried, LocalDate today) {
        return new ShareForm(carried.value("aan").orElse(ORGANISATION), carried.value("naam").orElse(""),
                carried.value("gekozen").orElse(""), carried.value("voor").orElse(""),
                carried.value("mail").orElse(""), carried.value("reden").orElse(""),
                carried.value("tot").orElseGet(() -> Days.write(today.plusMonths(3))));
    }

    boolean isLink() {
        return LINK.equals(aan);
    }

    String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    boolean chose(String organisation) {
        return organisation.equals(gekozen);
    }

    String label() {
        return Objects.requireNonNullElse(voor, "").strip();
    }

    /** Nothing tells for whom a link is. */
    boolean isForNobody() {
        return label().isEmpty() && address().isEmpty();
    }

    String address() {
        return Objects.requireNonNullElse(mail, "").strip();
    }

    /** Nothing typed is no address; what cannot be one is a problem. */
    Optional<EmailAddress> email() {
        return Optional.of(address()).filter(EmailAddress::isValid).map(EmailAddress::new);
    }

    String reason() {
        return Objects.requireNonNullElse(reden, "").strip();
    }

    String until() {
        return Objects.requireNonNullElse(tot, "").strip();
    }
}
