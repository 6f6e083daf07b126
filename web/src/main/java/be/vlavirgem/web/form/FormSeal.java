package be.vlavirgem.web.form;

import be.vlavirgem.domain.people.PersonId;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens what forms carry: AES-256-GCM, bound to the person, valid for one hour. */
@Component
class FormSeal {

    static final Duration VALIDITY = Duration.ofHours(1);
    /** A page that was left open over the weekend still carries what is typed in it on Monday. */
    static final Duration VALIDITY_OF_A_TICKET = Duration.ofDays(7);
    private static final byte[] TICKET = "ticket".getBytes(StandardCharsets.UTF_8);

    /** Whose form, on which page. */
    record Ticket(UUID person, String page) {}

    private record Dated(Instant at, Ticket ticket) {}

    private record Sealed(Instant at, String path, Map<String, List<String>> fields) {}

    private final Aead aead;
    private final JsonMapper json;
    private final Clock clock;

    FormSeal(Aead aead, JsonMapper json, Clock clock) {
        this.aead = aead;
        this.json = json;
        this.clock = clock;
    }

    /** A hidden field that tells, after the session is gone, whose form it was and on which page it stood. */
    String ticket(Ticket ticket) {
        return encrypt(json.writeValueAsBytes(new Dated(clock.instant(), ticket)), TICKET);
    }

    /** Empty when the text was not made by {@link #ticket}, or longer than a week ago. */
    Optional<Ticket> ticket(String text) {
        return decrypt(text, TICKET).flatMap(plain -> read(plain, Dated.class))
                .filter(dated -> dated.at().plus(VALIDITY_OF_A_TICKET).isAfter(clock.instant()))
                .map(Dated::ticket);
    }

    /** When a ticket was made; empty when the text is none. */
    Optional<Instant> madeAt(String text) {
        return decrypt(text, TICKET).flatMap(plain -> read(plain, Dated.class)).map(Dated::at);
    }

    String seal(PersonId person, CarriedForm form) {
        return encrypt(json.writeValueAsBytes(new Sealed(clock.instant(), form.path(), form.fields())),
                boundTo(person));
    }

    /** Empty when it was sealed for somebody else, is older than an hour, or was tampered with. */
    Optional<CarriedForm> open(PersonId person, String sealed) {
        return decrypt(sealed, boundTo(person)).flatMap(plain -> read(plain, Sealed.class))
                .filter(form -> form.at().plus(VALIDITY).isAfter(clock.instant()))
                .map(form -> new CarriedForm(form.path(), form.fields()));
    }

    private <T> Optional<T> read(byte[] plain, Class<T> type) {
        try {
            return Optional.of(json.readValue(plain, type));
        } catch (JacksonException otherVersion) {
            return Optional.empty();
        }
    }

    private static byte[] boundTo(PersonId person) {
        return ("form of " + person).getBytes(StandardCharsets.UTF_8);
    }

    private String encrypt(byte[] plain, byte[] context) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(aead.encrypt(plain, context));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Optional<byte[]> decrypt(String text, byte[] context) {
        try {
            return Optional.of(aead.decrypt(Base64.getUrlDecoder().decode(text), context));
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
