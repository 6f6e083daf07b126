package be.vlavirgem.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.PersonId;
import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** A sealed form opens for one person, for one hour, and only as it was sealed. */
class FormSealTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");

    private final PersonId ines = new PersonId(UUID.randomUUID());
    private final CarriedForm form = new CarriedForm("/maturiteit", Map.of("toelichting", List.of("één", "twee")));

    @TempDir
    private Path folder;
    private Aead key;

    @BeforeEach
    void withTheKeyOfThePortal() throws Exception {
        key = new FormKey().formAead(folder);
    }

    @Test
    void itOpensForWhoTypedItAlsoAfterARestart() throws Exception {
        var sealed = sealAt(NOW).seal(ines, form);
        key = new FormKey().formAead(folder);
        assertThat(sealAt(NOW).open(ines, sealed)).contains(form);
    }

    @Test
    void itOpensForNobodyElse() {
        var sealed = sealAt(NOW).seal(ines, form);
        assertThat(sealAt(NOW).open(new PersonId(UUID.randomUUID()), sealed)).isEmpty();
    }

    @Test
    void afterAnHourItDoesNotOpen() {
        var sealed = sealAt(NOW).seal(ines, form);
        assertThat(sealAt(NOW.plus(Duration.ofMinutes(59))).open(ines, sealed)).contains(form);
        assertThat(sealAt(NOW.plus(Duration.ofHours(1))).open(ines, sealed)).isEmpty();
    }

    @Test
    void oneChangedCharacterAnywhereSpoilsIt() {
        var sealed = sealAt(NOW).seal(ines, form);
        for (int at = 0; at < sealed.length() - 1; at++) {
            assertThat(sealAt(NOW).open(ines, withOtherCharacter(sealed, at))).as("at %d", at).isEmpty();
        }
        assertThat(sealAt(NOW).open(ines, "")).isEmpty();
        assertThat(sealAt(NOW).open(ines, "geen base64!")).isEmpty();
    }

    @Test
    void aTicketTellsWhoseFormItIsAndIsNoForm() {
        var ticket = new FormSeal.Ticket(ines.value(), "/maturiteit");
        var text = sealAt(NOW).ticket(ticket);
        assertThat(sealAt(NOW).ticket(text)).contains(ticket);
        assertThat(sealAt(NOW).open(ines, text)).isEmpty();
        assertThat(sealAt(NOW).ticket(sealAt(NOW).seal(ines, form))).isEmpty();
    }

    @Test
    void aTicketLastsAWeek() {
        var ticket = new FormSeal.Ticket(ines.value(), "/maturiteit");
        var text = sealAt(NOW).ticket(ticket);
        assertThat(sealAt(NOW.plus(Duration.ofDays(6))).ticket(text)).contains(ticket);
        assertThat(sealAt(NOW.plus(Duration.ofDays(7))).ticket(text)).isEmpty();
    }

    @Test
    void theNamesOfFieldsCountForTheSizeOfAForm() {
        var ticket = sealAt(NOW).ticket(new FormSeal.Ticket(ines.value(), "/maturiteit"));
        assertThat(new CarriedForms(sealAt(NOW), new ReadablePages(List::of)).seal(request(ticket, "x"))).isPresent();
        assertThat(
                new CarriedForms(sealAt(NOW), new ReadablePages(List::of)).seal(request(ticket, "x".repeat(200_000))))
                .isEmpty();
    }

    private static MockHttpServletRequest request(String ticket, String field) {
        var request = new MockHttpServletRequest("POST", "/maturiteit");
        request.setParameter(CarriedForms.TICKET, ticket);
        request.setParameter(field, "waarde");
        return request;
    }

    @Test
    void whatIsSealedCannotBeRead() {
        assertThat(sealAt(NOW).seal(ines, form)).doesNotContain("toelichting", "twee", ines.toString());
    }

    private FormSeal sealAt(Instant now) {
        return new FormSeal(key, JsonMapper.builder().build(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String withOtherCharacter(String text, int at) {
        return text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
    }
}
