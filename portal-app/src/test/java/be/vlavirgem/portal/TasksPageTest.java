package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that is asked of a colleague: what the form promises, what the colleague hears, and who can do it. */
@PortalTest
class TasksPageTest {

    private static final String TORHOUT = "31033";

    @Autowired
    private Visitors visitors;

    private Browser asker;
    private Measured measured;
    private Visitors.Account dpo;
    private Browser colleague;

    @BeforeEach
    void anEditorAndADpo() {
        asker = visitors.as(Role.AUTHORITY_EDITOR, TORHOUT);
        measured = Measured.of(asker);
        dpo = visitors.register(Role.DPO, visitors.homes().authority(TORHOUT));
        colleague = visitors.signIn(dpo);
    }

    @Test
    void theDpoIsAskedForAChapterIsSeenThereAndFillsItIn() {
        var address = "/taken/over/measurement/%s/SEC".formatted(measured.id());
        var form = asker.get(address);
        assertThat(form.form(address).get("titel")).endsWith(" invullen");
        assertThat(form.text()).contains("het meteen in het portaal leest", "gewoonlijk op maandag");
        var made = asker.fill(form, address, Map.of("wie", dpo.person().toString()));
        assertThat(made.location()).endsWith("?gemaakt");

        assertThat(measured.chapter().text()).contains("Wie dit hoofdstuk invult", dpo.name());
        assertThat(asker.get(measured.address()).text()).contains(dpo.name());
        var theirs = new Measured(colleague, measured.address());
        assertThat(theirs.save(theirs.everyAnswer()).location()).endsWith("?bewaard");
    }

    @Test
    void aTaskIsNamedInItsNotificationWhichIsNewUntilTheTaskWasOpened() {
        var task = asked("De kabels tellen");
        var notice = "De kabels tellen";
        assertThat(colleague.get("/meldingen").document().select("tr:contains(%s) .chip".formatted(notice)))
                .hasSize(1);
        assertThat(colleague.get(task).text()).contains("Naar jouw taken", "Alle taken van de organisatie");
        assertThat(colleague.get("/meldingen").document().select("tr:contains(%s) .chip".formatted(notice))).isEmpty();
    }

    @Test
    void whoHandsOverWhatSomebodyChangedMeanwhileIsToldSo() {
        var task = asked("De sleutels tellen");
        var seen = asker.get(task);
        colleague.fill(colleague.get(task + "/wijzigen"), task + "/wijzigen", Map.of("titel", "Alle sleutels tellen"));
        var mine = Map.of("wie", new Together(measured).me());

        assertThat(asker.fill(seen, task + "/overdragen", mine).location()).endsWith("?telaat");
        assertThat(asker.fill(asker.get(task), task + "/overdragen", mine).location()).endsWith("?overgedragen");
    }

    @ParameterizedTest
    @CsvSource({ "31/02/2099,De dag 31/02/2099 bestaat niet", "01/01/2020,Die dag is te vroeg",
            "morgen,Schrijf de dag als dd/mm/jjjj" })
    void aDayThatCannotBeIsToldInWordsThatSayWhy(String typed, String said) {
        assertThat(new Together(measured).ask("De stoelen tellen", dpo.person().toString(), typed).text())
                .contains(said);
    }

    private String asked(String title) {
        return new Together(measured).ask(title, dpo.person().toString(), "").location().replace("?gemaakt", "");
    }
}
