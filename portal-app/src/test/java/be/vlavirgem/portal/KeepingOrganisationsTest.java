package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** V-ICT-OR corrects an organisation, ends it, and keeps what is connected to it. */
@PortalTest
class KeepingOrganisationsTest {
    private static final String ZWALM = "45065";

    @Autowired
    private Visitors visitors;

    private Browser keeper;
    private String page;

    @BeforeEach
    void theirPage() {
        keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        page = "/beheer/organisaties/" + visitors.homes().authority(ZWALM);
    }

    @Test
    void aNumberIsCheckedAndTheHistorySaysWhatChangedAndNotWhatItWas() {
        assertThat(correct(Map.of("gemeente", "0207.508.933")).text()).contains("Dit is geen KBO-nummer");
        assertThat(correct(Map.of("gemeente", "0207.508.932")).text())
                .contains("Een van deze KBO-nummers hoort al bij Aartselaar");
        assertThat(correct(Map.of("naam", " ", "ovo", "12")).document().select(".error-summary li")).hasSize(2);
        assertThat(correct(Map.of("naam", "Aalst")).text()).contains("Zo heet al een andere organisatie");

        var was = keeper.get(page + "/wijzigen").form(page + "/wijzigen");
        var saved = keeper.follow(correct(Map.of("naam", "Zwalm (proef)", "ovo", "OVO999999")));
        assertThat(saved.text()).contains("De gegevens zijn bewaard", "Zwalm (proef)", "OVO999999",
                "Gegevens van de organisatie verbeterd", "naam, OVO-code");
        var older = keeper.post(page + "/wijzigen", was);
        assertThat(older.text()).contains("Iemand anders verbeterde dit intussen; het heet nu Zwalm (proef)");
        assertThat(keeper.follow(keeper.fill(older, page + "/wijzigen", Map.of())).text()).doesNotContain("(proef)");
    }

    private Page correct(Map<String, String> typed) {
        return keeper.fill(keeper.get(page + "/wijzigen"), page + "/wijzigen", typed);
    }

    @Test
    void whoIsNoMunicipalityHasANumberOfItsOwn() {
        var supplier = "/beheer/organisaties/" + visitors.homes().of(Role.SUPPLIER_EDITOR);
        var form = keeper.get(supplier + "/wijzigen");
        assertThat(form.document().select("#ocmw")).isEmpty();
        var saved = keeper.follow(keeper.fill(form, supplier + "/wijzigen", Map.of("kbo", "BE 0202.239.951")));
        assertThat(saved.text()).contains("De organisatie zelf 0202.239.951");
        keeper.fill(keeper.get(supplier + "/wijzigen"), supplier + "/wijzigen", Map.of("kbo", ""));
    }

    @Test
    void itEndsOnADayAndTheEndIsTakenBack() {
        var end = page + "/einde";
        assertThat(keeper.fill(keeper.get(end), end, Map.of("dag", "gisteren")).document().select(".field-error"))
                .hasSize(1);
        assertThat(keeper.fill(keeper.get(end), end, Map.of("dag", "31/8/" + Year.now().getValue())).text())
                .as("it counts in the round that runs")
                .contains("01/09/" + Year.now().getValue());
        var ended = keeper.follow(
                keeper.fill(keeper.get(end), end, Map.of("dag", Days.write(LocalDate.now().plusMonths(1)))));
        assertThat(ended.text()).contains("Het einde is genoteerd", "Organisatie beëindigd");
        assertThat(keeper.get(end).status()).isEqualTo(404);
        var resumed = keeper.follow(keeper.fill(ended, page + "/einde/terug", Map.of()));
        assertThat(resumed.text()).contains("De organisatie bestaat weer", "Einde van de organisatie teruggedraaid");
        assertThat(resumed.document().select("a[href$=/einde]")).hasSize(1);
    }

    @Test
    void anEndIsNotTakenBackOnceAnotherHasTheNisCode() {
        var sql = PortalDatabase.superuser();
        var id = visitors.homes().authority(ZWALM).value();
        var other = UUID.randomUUID();
        sql.sql("update organisation set valid_until = current_date - 1 where id = ?").param(id).update();
        sql.sql("insert into organisation (id, kind, name, nis, valid_from) values (?, 'LOCAL_AUTHORITY', 'Proefzwalm', ?, current_date)")
                .params(other, ZWALM)
                .update();
        try {
            var refused = keeper.follow(keeper.fill(keeper.get(page), page + "/einde/terug", Map.of()));
            assertThat(refused.text()).contains("een ander bestuur heeft intussen dezelfde NIS-code");
        } finally {
            sql.sql("delete from organisation where id = ?").param(other).update();
            sql.sql("update organisation set valid_until = null where id = ?").param(id).update();
        }
    }

    @Test
    void vIctOrItselfDoesNotEnd() {
        OrganisationId own = visitors.homes().of(Role.VICTOR_ADMINISTRATOR);
        assertThat(keeper.get("/beheer/organisaties/" + own + "/einde").status()).isEqualTo(404);
        assertThat(keeper.get("/beheer/organisaties/" + own).document().select("a[href$=/einde]")).isEmpty();
    }

    @Test
    void aPoliceZoneIsConnectedAndRemoved() {
        var add = page + "/entiteiten";
        assertThat(keeper.fill(keeper.get(add), add, Map.of("naam", "")).document().select(".error-summary li"))
                .hasSize(2);
        var added = keeper.follow(keeper.fill(keeper.get(add), add,
                Map.of("soort", "POLICE_ZONE", "naam", "Politiezone Brakel", "kbo", "")));
        assertThat(added.document().select("section[aria-labelledby=verbonden] tbody").text())
                .contains("Politiezone Brakel politiezone niet gekend");
        var key = added.document().select("button[name=entiteit]").attr("value");
        var removed = keeper.follow(keeper.fill(added, add + "/weg", Map.of("entiteit", key)));
        assertThat(removed.text()).contains("Nog geen. Hier staan de politiezone", "Verbonden entiteit weggehaald");
    }

    @Test
    void vIctOrReadsHowItTakesPartInRoundsAndNothingOfWhatItAnswered() {
        var rounds = keeper.get(page).document().select("section[aria-labelledby=metingen]");
        assertThat(rounds.select("thead").text()).contains("Ronde", "Stand", "Ingevuld", "Ingediend op");
        assertThat(rounds.select("tbody tr")).isNotEmpty();
        var link = rounds.select("tbody a").attr("href");
        assertThat(link).matches("/beheer/meetrondes/[0-9a-f-]{36}/respons");
        assertThat(keeper.get(link).status()).isEqualTo(200);
    }

    @Test
    void anEditorSeesThemAndKeepsThemNot() {
        var editor = visitors.as(Role.VICTOR_EDITOR);
        assertThat(editor.get(page).document().select("a[href$=/wijzigen], a[href$=/fusie], a[href$=/einde]"))
                .isEmpty();
    }
}
