package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Asking for an account, and who decides on it. */
@PortalTest
class RegistrationsTest {
    private static final String ASK = "/account-aanvragen";
    private static final String RETIE = "13036";
    private static final String VOSSELAAR = "13046";

    @Autowired
    private Visitors visitors;
    @Value("${vlavirgem.data-folder}")
    private String folder;

    private String address;
    private Browser asker;

    @BeforeEach
    void somebody() {
        address = "vraagt-" + UUID.randomUUID() + "@nergens.test";
        asker = visitors.anonymous();
    }

    @Test
    void nobodySeesARequestBeforeItsAddressIsConfirmedOnce() {
        var administrator = visitors.as(Role.AUTHORITY_ADMINISTRATOR, RETIE);
        assertThat(asker.follow(ask(visitors.homes().authority(RETIE))).text()).contains("bevestig je adres");
        assertThat(administrator.get("/medewerkers").text()).doesNotContain("Vera Vrager");
        var link = mail(ASK + "/[\\w-]+");
        assertThat(asker.get(link).text()).contains("Je vroeg een account voor Retie");
        assertThat(administrator.get("/medewerkers").text()).doesNotContain("Vera Vrager");
        assertThat(asker.fill(asker.get(link), link, Map.of()).text()).contains("Je aanvraag is bevestigd");
        assertThat(asker.get(link).status()).isEqualTo(404);
        assertThat(administrator.get("/medewerkers").text()).contains("Vera Vrager", "ICT-coördinator");
        assertThat(administrator.get("/meldingen").text()).contains("Iemand vraagt een account voor Retie");
    }

    @Test
    void whoIsApprovedGetsAnInvitationWithTheRoles() {
        var administrator = visitors.as(Role.AUTHORITY_ADMINISTRATOR, RETIE);
        var page = "/medewerkers/aanvragen/" + confirmed(visitors.homes().authority(RETIE));
        var shown = administrator.get(page);
        assertThat(administrator.fill(shown, page + "/goedkeuren", Map.of()).text()).contains("Kies minstens één rol");
        var approved = administrator.fill(shown, page + "/goedkeuren", Map.of("rol", "DPO"));
        assertThat(administrator.follow(approved).text()).contains("de uitnodiging is onderweg", address);
        assertThat(asker.get(mail("/uitnodiging/[\\w-]+")).text()).contains("functionaris voor gegevensbescherming");
        assertThat(administrator.get(page).status()).isEqualTo(404);
    }

    @Test
    void whoIsRefusedReadsWhyAndVIctOrDecidesWhereNobodyElseCan() {
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var page = "/beheer/aanvragen/" + confirmed(visitors.homes().authority(VOSSELAAR));
        assertThat(keeper.get("/beheer/aanvragen").text()).contains("Vera Vrager", "Vosselaar");
        assertThat(keeper.get("/meldingen").text()).contains("Iemand vraagt een account voor Vosselaar");
        assertThat(keeper.get(page).text()).contains("Vosselaar heeft nog geen beheerder");
        assertThat(keeper.get(page).document().select("input[name=rol][checked]").eachAttr("value"))
                .containsExactly("AUTHORITY_ADMINISTRATOR");
        assertThat(keeper.fill(keeper.get(page), page + "/weigeren", Map.of("reden", " ")).text())
                .contains("Schrijf waarom niet");
        var refused = keeper.fill(keeper.get(page), page + "/weigeren", Map.of("reden", "Gebruik je werkadres."));
        assertThat(keeper.follow(refused).text()).contains("De aanvraag is geweigerd");
        assertThat(mail("Gebruik je werkadres.")).isNotEmpty();
    }

    @Test
    void theAnswerIsTheSameForWhoHasAnAccount() {
        var known = asker.follow(ask(visitors.homes().authority(RETIE)));
        address = visitors.register(Role.DPO, visitors.homes().authority(RETIE)).email();
        assertThat(asker.follow(ask(visitors.homes().authority(RETIE))).text()).isEqualTo(known.text());
        var wrong = asker.fill(asker.get(ASK), ASK, Map.of("naam", "", "email", "x", "functie", ""));
        assertThat(wrong.document().select(".error-summary li")).hasSize(4);
    }

    private Page ask(OrganisationId organisation) {
        return asker.fill(asker.get(ASK), ASK,
                Map.of("bestuur", organisation.toString(), "naam", "Vera Vrager", "email",
                        address, "functie", "ICT-coördinator"));
    }

    private String confirmed(OrganisationId organisation) {
        ask(organisation);
        var link = mail(ASK + "/[\\w-]+");
        asker.fill(asker.get(link), link, Map.of());
        return PortalDatabase.superuser()
                .sql("select id::text from registration where email = ?")
                .param(address)
                .query(String.class)
                .single();
    }

    private String mail(String pattern) {
        return new SentMail(Path.of(folder, "mail")).latestTo(address, pattern);
    }
}
