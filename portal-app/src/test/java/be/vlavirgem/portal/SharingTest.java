package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.HashMap;
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
    private static final String UNTIL = Days.write(LocalDate.now().plusDays(40));

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
        var share = shared(Map.of("aan", "link", "voor", "Gemeenteraad", "mail", "", "tot", UNTIL));
        var address = owner.get(share).document().expectFirst("#gedeeld-adres").text();
        assertThat(owner.get(share).document().select("#gedeeld-adres")).as("shown once").isEmpty();
        var path = address.substring(address.indexOf("/gedeeld/"));
        var stranger = visitors.anonymous();
        var page = stranger.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Beringen deelt Meetronde", "kan dit lezen tot en met " + UNTIL,
                "ICT-maturiteit van Beringen", "Waar staat Beringen", "Wat doet Beringen eerst");
        assertThat(page.document().title()).contains("Beringen");
        var around = page.document().expectFirst("main").clone();
        around.select("tbody").remove();
        assertThat(around.text()).as("all but the advice itself, which is written to its owner")
                .doesNotContainPattern("(?i)jouw|jullie|\\b(we|je) ");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.document().select("main a[href*=/maturiteit]")).isEmpty();

        assertThat(owner.get(share).text()).contains("Link voor Gemeenteraad", "Keer bekeken 1");
        assertThat(owner.get("/delen").body()).doesNotContain(path.substring("/gedeeld/".length()));
        owner.fill(owner.get(share + "/intrekken"), share + "/intrekken", Map.of());
        var gone = stranger.get(path);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.text()).contains("Deze link werkt niet", "Vraag een nieuwe link aan wie hem je stuurde");
        assertThat(gone.document().select("main a")).as("nothing to sign in to").isEmpty();
        var never = stranger.get("/gedeeld/nooit-geweest");
        assertThat(never.status()).isEqualTo(404);
        assertThat(never.document().select("main p:not(.reference)").text())
                .isEqualTo(gone.document().select("main p:not(.reference)").text());
        assertThat(log).doesNotContain(path.substring("/gedeeld/".length()));
    }

    @Test
    void anotherOrganisationFindsItAndNobodyElseDoes() {
        var receiver = visitors.as(Role.AUTHORITY_READER, TURNHOUT);
        var share = shared(
                Map.of("aan", "organisatie", "naam", "turnhout", "reden", "Voor het fusieoverleg", "tot", UNTIL));
        assertThat(owner.get(share + "?gedeeld").text()).contains("Gedeeld met Turnhout.", "Voor het fusieoverleg");
        assertThat(receiver.get("/gedeeld-met-ons").text()).contains("Voor het fusieoverleg");
        var before = shares();
        assertThat(owner.follow(share(
                Map.of("aan", "organisatie", "naam", "Turnhout", "tot", Days.write(LocalDate.now().plusDays(20)))))
                .text())
                .contains("Deze organisatie ziet dit al", UNTIL);
        assertThat(shares()).as("one share with one organisation").isEqualTo(before);
        assertThat(receiver.get("/meldingen").text()).contains("Met jullie gedeeld tot en met " + UNTIL)
                .contains("(Beringen)");
        var there = receiver.get("/gedeeld-met-ons")
                .document()
                .select("tbody a")
                .eachAttr("href")
                .stream()
                .filter(link -> link.endsWith(share.substring(share.lastIndexOf('/'))))
                .findFirst()
                .orElseThrow();
        assertThat(receiver.get(there).text()).contains("Beringen deelt", "Je organisatie kan dit lezen",
                "Waarvoor: Voor het fusieoverleg");
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
        assertThat(receiver.get("/meldingen").text()).contains("Niet langer met jullie gedeeld");
    }

    @Test
    void whatCannotBeSharedIsRefusedAtItsField() {
        assertThat(share(Map.of("aan", "organisatie", "naam", "", "tot", UNTIL)).text())
                .contains("Vul in met welke organisatie je deelt");
        assertThat(share(Map.of("aan", "organisatie", "naam", "Atlantis", "tot", UNTIL)).text())
                .contains("Er is geen organisatie die Atlantis heet");
        assertThat(share(Map.of("aan", "organisatie", "naam", "Beringen", "tot", UNTIL)).text())
                .contains("Beringen is je eigen organisatie");
        assertThat(share(Map.of("aan", "link", "voor", "", "mail", "", "tot", UNTIL)).text())
                .contains("Vul in voor wie de link is");
        assertThat(share(Map.of("aan", "link", "mail", "geen adres", "tot", "31/12/2036")).text())
                .contains("is geen e-mailadres", "Die dag is te ver weg");
        assertThat(share(
                Map.of("aan", "link", "voor", "Raad", "mail", "", "reden", "x".repeat(301), "tot", UNTIL)).text())
                .contains("Zeg in hoogstens 300 tekens waarvoor je deelt");
        assertThat(share(Map.of("aan", "link", "voor", "Raad", "mail", "", "tot", "01/01/2020")).text())
                .contains("Die dag is te vroeg");
    }

    @Test
    void halfANameSharesNothingUntilOneIsChosen() {
        var before = shares();
        var asked = share(Map.of("aan", "organisatie", "naam", "Digitaal Vlaand", "tot", "morgen"));
        assertThat(asked.text()).contains("Bedoel je", "Digitaal Vlaanderen", "Schrijf de dag als",
                "precies Digitaal Vlaand heet");
        assertThat(asked.document().expectFirst("#naam").val()).isEqualTo("Digitaal Vlaand");
        assertThat(asked.document().expectFirst("#tot").val()).isEqualTo("morgen");
        var one = asked.document().select("input[name=gekozen]");
        assertThat(one).hasSize(1).noneMatch(choice -> choice.hasAttr("checked"));
        assertThat(shares()).isEqualTo(before);

        var chosen = Map.of("naam", "Digitaal Vlaand", "gekozen", one.val(), "tot", UNTIL);
        var other = new HashMap<>(chosen);
        other.put("naam", "Gen");
        assertThat(owner.fill(asked, result + "/delen", other).text()).contains("Bedoel je");
        assertThat(shares()).as("what was chosen for another name counts no more").isEqualTo(before);
        var share = owner.fill(asked, result + "/delen", chosen).location().replaceFirst("[?].*", "");
        assertThat(owner.get(share).text()).contains("Digitaal Vlaanderen");
        assertThat(shares()).isEqualTo(before + 1);
    }

    private static int shares() {
        return PortalDatabase.superuser().sql("select count(*) from share").query(Integer.class).single();
    }

    /** The page of the share, without what it says this once. */
    private String shared(Map<String, String> typed) {
        return share(typed).location().replaceFirst("[?].*", "");
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
