package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Sharing the result of a measurement, as its owner, its receiver, the holder of a link and an attacker meet it. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SharingTest {

    private static final String BERINGEN = "71004";
    private static final String TURNHOUT = "13040";

    @Autowired
    private Visitors visitors;

    private Browser owner;
    private String result;

    @BeforeEach
    void beringenHasAResultOfEarlier() {
        owner = visitors.as(Role.AUTHORITY_ADMINISTRATOR, BERINGEN);
        var measured = Measured.of(owner);
        result = measured.address();
        if (owner.get(result + "/delen").status() != 200) {
            measured.save(measured.everyAnswer());
            measured.answers("STR", "ORG", "PRO", "DAT", "APP", "DIE");
            owner.fill(owner.get(result + "/indienen"), result + "/indienen", Map.of());
        }
    }

    @Test
    void whoHasTheLinkReadsTheBoardsPageWithoutAccountUntilItIsWithdrawn(CapturedOutput log) {
        var made = share(Map.of("aan", "link", "mail", "", "tot", "31/12/2026"));
        var address = made.document().expectFirst("#gedeeld-adres").text();
        var path = address.substring(address.indexOf("/gedeeld/"));
        var stranger = visitors.anonymous();
        var page = stranger.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Beringen deelt Meetronde", "kan dit lezen tot en met 31/12/2026",
                "ICT-maturiteit van Beringen");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.document().select("main a[href*=/maturiteit]")).isEmpty();

        var share = made.document().expectFirst("main .actions a").attr("href");
        assertThat(owner.get(share).text()).contains("Wie de link heeft", "Keer bekeken 1");
        assertThat(owner.get("/delen").body()).doesNotContain(path.substring("/gedeeld/".length()));
        owner.fill(owner.get(share + "/intrekken"), share + "/intrekken", Map.of());
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(log).doesNotContain(path.substring("/gedeeld/".length()));
    }

    @Test
    void anotherOrganisationFindsItAndNobodyElseDoes() {
        var given = share(Map.of("aan", "organisatie", "naam", "turnhout", "tot", "31/12/2026"));
        var share = given.location().replaceFirst("[?].*", "");
        var receiver = visitors.as(Role.AUTHORITY_READER, TURNHOUT);
        var there = receiver.get("/gedeeld-met-ons")
                .document()
                .select("tbody a")
                .eachAttr("href")
                .stream()
                .filter(link -> link.endsWith(share.substring(share.lastIndexOf('/'))))
                .findFirst()
                .orElseThrow();
        assertThat(receiver.get(there).text()).contains("Beringen deelt", "Je organisatie kan dit lezen");
        assertThat(receiver.get(result).status()).isEqualTo(404);
        assertThat(receiver.get(share).status()).isIn(403, 404);
        assertThat(visitors.as(Role.AUTHORITY_ADMINISTRATOR, Homes.GENT).get(there).status()).isEqualTo(404);
        assertThat(visitors.as(Role.AUTHORITY_ADMINISTRATOR, Homes.GENT).get(share).status()).isEqualTo(404);

        expire(share);
        assertThat(receiver.get(there).status()).isEqualTo(404);
        owner.fill(owner.get(share), share + "/verlengen", Map.of("tot", "15/01/2027"));
        assertThat(receiver.get(there).text()).contains("15/01/2027");
        owner.fill(owner.get(share + "/intrekken"), share + "/intrekken", Map.of());
        assertThat(receiver.get(there).status()).isEqualTo(404);
        assertThat(owner.get(share).document().select("form[action$=/verlengen]")).isEmpty();
    }

    @Test
    void whatCannotBeSharedIsRefusedAtItsField() {
        assertThat(share(Map.of("aan", "organisatie", "naam", "", "tot", "31/12/2026")).text())
                .contains("Vul in met welke organisatie je deelt");
        assertThat(share(Map.of("aan", "organisatie", "naam", "Atlantis", "tot", "31/12/2026")).text())
                .contains("Er is geen organisatie die Atlantis heet");
        assertThat(share(Map.of("aan", "organisatie", "naam", "Beringen", "tot", "31/12/2026")).text())
                .contains("Beringen is je eigen organisatie");
        assertThat(share(Map.of("aan", "organisatie", "naam", "Sint", "tot", "morgen")).text())
                .contains("Er zijn er meer", "Schrijf de dag als");
        assertThat(share(Map.of("aan", "link", "mail", "geen adres", "tot", "31/12/2036")).text())
                .contains("is geen e-mailadres", "Die dag is te ver weg");
        assertThat(share(Map.of("aan", "link", "mail", "", "tot", "01/01/2020")).text())
                .contains("Die dag is te vroeg");
    }

    private Page share(Map<String, String> typed) {
        return owner.fill(owner.get(result + "/delen"), result + "/delen", typed);
    }

    private static void expire(String share) {
        PortalDatabase.superuser()
                .sql("update share set valid_until = current_date - 1 where id = ?::uuid")
                .param(share.substring(share.lastIndexOf('/') + 1))
                .update();
    }
}
