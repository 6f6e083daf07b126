package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.platform.messages.QuietDays;
import be.vlavirgem.platform.usage.UsageCounts;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed and pressed around rounds: corrections, reminders, extensions, and what the list of calls says. */
@PortalTest
class RoundsPageTest {

    private static final String SINT_NIKLAAS = "46021";
    private static final String LEOPOLDSBURG = "71034";
    private static final String KINROOI = "72018";
    private static final String DILSEN = "72041";
    private static final String REMIND = "/beheer/bellijst/herinneren";

    @Autowired
    private Visitors visitors;

    @Autowired
    private UsageCounts usage;

    private Browser keeper;

    @BeforeEach
    void keeper() {
        LongAgo.take();
        keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
    }

    @Test
    void aFigureIsCorrectedToOneWithDecimals() {
        var administrator = visitors.as(Role.AUTHORITY_ADMINISTRATOR, SINT_NIKLAAS);
        var form = "/maturiteit/metingen/%s/correcties/CAP02".formatted(handedIn());
        var answer = administrator.fill(administrator.get(form), form, Map.of("antwoord", "12,5", "reden", "Komma"));
        assertThat(answer.location()).endsWith("/correcties?bewaard");
        assertThat(administrator.follow(answer).text()).contains("12,5");
        var refused = administrator.fill(administrator.get(form), form, Map.of("antwoord", "12,345", "reden", "Komma"));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.document().expectFirst("#antwoord").val()).isEqualTo("12,345");
    }

    private static String handedIn() {
        return PortalDatabase.superuser().sql("""
                select measurement.id::text from measurement join measurement_round as round on round.id = round_id
                join organisation on organisation.id = measurement.organisation_id where nis = ? and year = 2011
                """).param(SINT_NIKLAAS).query(String.class).single();
    }

    @Test
    void pressedTwiceAReminderIsTheSameOneAndWhereNobodyCanBeRemindedThereIsNoButton() {
        assumeFalse(QuietDays.include(LocalDate.now()));
        var reached = visitors.homes().authority(LEOPOLDSBURG);
        visitors.register(Role.AUTHORITY_EDITOR, reached);
        var page = keeper.get(REMIND + "?bestuur=" + reached);
        var chosen = Map.of("wie", reached.toString(), "opnieuw", "ja");
        var first = keeper.fill(page, REMIND, chosen);
        assertThat(first.location()).startsWith("/opdrachten/");
        assertThat(keeper.follow(first).document().select("main a[href^=/beheer/meetrondes/]").eachAttr("href"))
                .as("the way back to the round")
                .hasSize(1)
                .allSatisfy(path -> assertThat(keeper.get(path).status()).isEqualTo(200));
        assertThat(keeper.fill(page, REMIND, chosen).location()).isEqualTo(first.location());
        assertThat(keeper.fill(keeper.get(REMIND + "?bestuur=" + reached), REMIND, chosen).location())
                .startsWith("/opdrachten/")
                .isNotEqualTo(first.location());

        var alone = keeper.get(REMIND + "?bestuur=" + visitors.homes().authority(KINROOI));
        assertThat(alone.text()).contains("Van deze besturen kan je niemand herinneren", "niemand mag er invullen");
        assertThat(alone.document().select("main button[type=submit]")).isEmpty();
    }

    @Test
    void whoIsOnlyFilledInForByABodyIsRemindedTooAndTheMailHasTheRealDay() {
        var authority = visitors.homes().authority(DILSEN);
        visitors.signIn(Role.MEASUREMENT_DELEGATE, authority);
        var page = keeper.get(REMIND + "?bestuur=" + authority);
        assertThat(page.text()).doesNotContain("niemand mag er invullen", "verzonnen naam en bestuur")
                .contains("Dilsen-Stokkem heeft de meting van " + current("name"),
                        "tot en met " + current("to_char(closes_on, 'DD/MM/YYYY')"));
    }

    private static String current(String what) {
        return PortalDatabase.superuser().sql("select " + what + """
                 from measurement_round where opens_on <= current_date order by opens_on desc limit 1
                """).query(String.class).single();
    }

    @Test
    void whoCallsFindsTheOrganisationAndWhereNobodyIsThereAnInvitation() {
        var alone = visitors.homes().authority("73001");
        var page = keeper.get("/beheer/bellijst/" + alone);
        assertThat(page.text()).contains("Niemand van dit bestuur gebruikt het portaal");
        for (var path : List.of("/beheer/organisaties/" + alone, "/beheer/organisaties/" + alone + "/mensen")) {
            assertThat(page.document().select("main a[href='" + path + "']")).hasSize(1);
            assertThat(keeper.get(path).status()).isEqualTo(200);
        }
        visitors.register(Role.AUTHORITY_READER, visitors.homes().authority(LEOPOLDSBURG));
        var used = keeper.get("/beheer/bellijst/" + visitors.homes().authority(LEOPOLDSBURG));
        assertThat(used.text()).contains("Het portaal kent alleen het nummer van de contactpersoon");
        assertThat(used.document().select("main a[href$=/mensen]")).isEmpty();
    }

    @Test
    void whomToCallAtAnAuthorityThatIsNotOfTheRoundCanBeSeenAndRemoved() {
        var sql = PortalDatabase.superuser();
        var late = UUID.randomUUID();
        sql.sql("insert into organisation (id, kind, name, nis, valid_from) values (?, 'LOCAL_AUTHORITY', 'Proefnieuwkomer', '99778', current_date)")
                .param(late)
                .update();
        try {
            var page = "/beheer/bellijst/" + late;
            var contact = page + "/contact";
            assertThat(keeper.get(page).text()).contains("Er is nog niemand bewaard");
            keeper.fill(keeper.get(contact), contact, Map.of("naam", "An Peeters"));
            var kept = keeper.get(page).document();
            assertThat(kept.select("section[aria-labelledby=contact] dd").eachText()).containsExactly("An Peeters");
            assertThat(kept.select("section[aria-labelledby=contact] a").eachAttr("href")).containsExactly(contact);
            assertThat(kept.select("textarea[name=notitie]")).as("of the round nothing is noted").isEmpty();
            var stale = keeper.get(contact);
            keeper.fill(stale, contact, Map.of("naam", "Bo Maes"));
            var refused = keeper.fill(stale, contact, Map.of("naam", "Jan Claes"));
            assertThat(refused.document().select("#bewaard ~ dl dd").eachText()).containsExactly("Bo Maes");
            keeper.fill(refused, contact, Map.of("naam", ""));
            assertThat(keeper.get(page).text()).contains("Er is nog niemand bewaard");
        } finally {
            sql.sql("delete from call_contact where organisation_id = ?").param(late).update();
            sql.sql("delete from organisation where id = ?").param(late).update();
        }
    }

    @Test
    void whoBeganAfterTheOpeningIsOfferedNoMoreTime() {
        var sql = PortalDatabase.superuser();
        var round = "/beheer/meetrondes/" + current("id::text");
        var late = UUID.randomUUID();
        sql.sql("insert into organisation (id, kind, name, nis, valid_from) values (?, 'LOCAL_AUTHORITY', 'Proeflaatkomer', '99777', current_date)")
                .param(late)
                .update();
        try {
            var form = keeper.get(round + "/verlengen");
            assertThat(form.document().select("#wie option").eachText()).contains("Aalst")
                    .doesNotContain("Proeflaatkomer");
            var refused = keeper.fill(form, round + "/verlengen",
                    Map.of("wie", late.toString(), "tot", current("to_char(closes_on + 5, 'DD/MM/YYYY')"), "reden",
                            "Toch"));
            assertThat(refused.document().select(".error-summary li")).hasSize(1);
        } finally {
            sql.sql("delete from organisation where id = ?").param(late).update();
        }
    }

    @Test
    void theMapTellsWhoSubmittedFromWhoIsBusyAndTheWeeksStandThereOnce() {
        var page = keeper.get("/beheer/meetrondes/" + current("id::text") + "/respons").document();
        assertThat(page.select(".map-legend li").eachText()).anyMatch(line -> line.startsWith("ingediend ("))
                .anyMatch(line -> line.startsWith("nog niets ingevuld ("));
        assertThat(page.select("section[aria-labelledby=verloop] table")).hasSize(1);
    }

    @Test
    void theDashboardOfVIctOrTellsHowItStands() {
        var tiles = keeper.get("/dashboard").document().select(".tile");
        assertThat(tiles.select("h2").eachText()).contains(current("name"), "Wat misliep");
        assertThat(tiles.first().text()).contains("besturen dienden in",
                "Laatste dag: " + current("to_char(closes_on, 'DD/MM/YYYY')"));
        assertThat(tiles.select("a[href=/beheer/bellijst], a[href=/beheer/aanvragen], a[href=/beheer/werking]"))
                .hasSize(3);
    }

    @Test
    void whereNobodyHadLongerNothingIsSaidToBeTakenBackAndAnOverRoundOffersNoMore() {
        var rounds = PortalDatabase.superuser();
        var over = "/beheer/meetrondes/"
                + rounds.sql("select id::text from measurement_round where year = 2012").query(String.class).single();
        var answer = posts(over + "/verlengingen/" + visitors.homes().authority(KINROOI) + "/terug", Map.of());
        assertThat(keeper.follow(answer).text()).contains("Dit bestuur had geen verlenging meer")
                .doesNotContain("De verlenging is teruggenomen");
        var page = keeper.get(over);
        assertThat(page.text()).contains("De ronde is voorbij");
        assertThat(page.document().select("main a[href$=/verlengen], main a[href$=/heropenen]")).isEmpty();
        assertThat(keeper.get(over + "/verlengen").hasForm(over + "/verlengen")).isFalse();
        var typed = Map.of("tot", "01/01/2030", "reden", "Toch nog");
        assertThat(posts(over + "/verlengen", typed).text()).contains("De ronde is voorbij");
    }

    /** From a page that somebody saw before things changed, or made up. */
    private Page posts(String address, Map<String, String> typed) {
        var fields = keeper.get("/beheer/meetrondes/nieuw").form("/beheer/meetrondes/nieuw");
        fields.remove("gezien");
        fields.putAll(typed);
        return keeper.post(address, fields);
    }

    @Test
    void aDeedThatIsNotOfWhatWasShownIsRefusedOnItsOwnPage() {
        var planned = "/beheer/meetrondes/" + Samples.plannedRound();
        assertThat(posts(planned + "/sluiten", Map.of()).text()).contains("De ronde is niet open");
        assertThat(posts(planned + "/schrappen", Map.of()).text()).contains("intussen gewijzigd");
        var asked = keeper.get(planned + "/schrappen");
        var dropped = keeper.fill(asked, planned + "/schrappen", Map.of());
        assertThat(keeper.follow(dropped).text()).contains("De geplande ronde is geschrapt");
    }

    @Test
    void whoWorksForAnAuthorityByDelegationIsNotCountedAsSomebodyOfIt() {
        var authority = visitors.homes().authority(KINROOI);
        visitors.signIn(Role.MEASUREMENT_DELEGATE, authority).get("/maturiteit");
        visitors.signIn(Role.MEASUREMENT_COACH, authority).get("/maturiteit");
        usage.write();
        assertThat(visits(authority)).isZero();
        visitors.signIn(Role.AUTHORITY_READER, authority).get("/maturiteit");
        usage.write();
        assertThat(visits(authority)).isPositive();
    }

    private static int visits(OrganisationId authority) {
        return PortalDatabase.superuser()
                .sql("select count(*) from usage_day where organisation_id = ?")
                .param(authority.value())
                .query(Integer.class)
                .single();
    }
}
