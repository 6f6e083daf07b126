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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed and pressed around rounds: corrections, reminders, extensions, and what the list of calls says. */
@PortalTest
class RoundsPageTest {

    private static final String SINT_NIKLAAS = "46021";
    private static final String LEOPOLDSBURG = "71034";
    private static final String KINROOI = "72018";
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
        assertThat(keeper.fill(page, REMIND, chosen).location()).isEqualTo(first.location());
        assertThat(keeper.fill(keeper.get(REMIND + "?bestuur=" + reached), REMIND, chosen).location())
                .startsWith("/opdrachten/")
                .isNotEqualTo(first.location());

        var alone = keeper.get(REMIND + "?bestuur=" + visitors.homes().authority(KINROOI));
        assertThat(alone.text()).contains("Van deze besturen kan je niemand herinneren", "niemand mag er invullen");
        assertThat(alone.document().select("main button[type=submit]")).isEmpty();
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
