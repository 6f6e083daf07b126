package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.sharing.ShareId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody without account sees of a sheet, and how far they are. */
class GuestSheetTest {

    private static final LocalDate LAST = Sheets.TODAY.plusDays(14);

    private static GuestRequest asked(String chapter, boolean withEarlier, String... codes) {
        return new GuestRequest(new GuestRequest.Id(new UUID(9, 9)), Sheets.AALST,
                new Measurement.Id(new UUID(2, 1)), new ShareId(new UUID(9, 8)), "Meetronde 2026: Budget",
                new GuestRequest.Questions(chapter, List.of(codes), withEarlier),
                new GuestRequest.Guest("Marie Claes", Optional.of("marie@nergens.test")),
                new GuestRequest.Asked(Sheets.INES.person(), "Ines", true, Sheets.NOON, ""),
                new GuestRequest.Life(LAST, false, true, Optional.empty(), Optional.empty()));
    }

    private static GuestSheet seen(Sheet sheet, GuestRequest request) {
        return GuestSheet.of(sheet, request, "Aalst");
    }

    private static List<String> codes(GuestSheet seen) {
        return seen.questions().stream().map(Question::code).toList();
    }

    @Test
    void onlyWhatWasAskedIsSeenAndASumWithAllItIsOf() {
        var sheet = Sheets.ofEveryKind();
        assertThat(codes(seen(sheet, asked("CAP", false, "CAP01", "CAP02")))).containsExactly("CAP01", "CAP02");
        assertThat(codes(seen(sheet, asked("CAP", false, "CAP02", "CAP03")))).containsExactly("CAP02", "CAP03",
                "CAP04");
    }

    @Test
    void whatFollowsAnAnswerThatIsNotTheirsIsSeenOnlyWhileItIsAsked() {
        var after = asked("SEC", false, "SEC04");
        assertThat(codes(seen(Sheets.ofEveryKind("SEC01", "geen"), after))).isEmpty();
        assertThat(codes(seen(Sheets.ofEveryKind("SEC01", "dag"), after))).containsExactly("SEC04");
        assertThat(codes(seen(Sheets.ofEveryKind("SEC01", "geen"), asked("SEC", false, "SEC01", "SEC04"))))
                .as("theirs to change")
                .containsExactly("SEC01", "SEC04");
    }

    @Test
    void contradictionsAreToldBetweenFiguresThatAreAllTheirs() {
        var sheet = Sheets.ofEveryKind("TEC01", "=100", "TEC02", "=900");
        assertThat(seen(sheet, asked("TEC", false, "TEC01")).contradictions()).isEmpty();
        assertThat(seen(sheet, asked("TEC", false, "TEC01", "TEC02")).contradictions())
                .containsExactly(EveryKind.CHECK.explanation());
    }

    @Test
    void colleaguesAreNotNamedAndLastTimeIsSeenOnlyWhenItWasToBe() {
        var sheet = Sheets.of(EveryKind.QUESTIONNAIRE, Sheets.RESPONDENT, Sheets.earlier("SEC01", "dag"), "SEC01",
                "proef");
        var hidden = seen(sheet, asked("SEC", false, "SEC01")).sheet().measurement();
        assertThat(hidden.earlier()).isEqualTo(Earlier.NONE);
        assertThat(hidden.answerTo(EveryKind.LEVELS).orElseThrow().by().name()).isEqualTo("Aalst");
        assertThat(seen(sheet, asked("SEC", true, "SEC01")).sheet().measurement().earlier().to(EveryKind.LEVELS))
                .isPresent();
        assertThat(sheet.measurement().answerTo(EveryKind.LEVELS).orElseThrow().by()).isEqualTo(Sheets.INES);
    }

    @Test
    void progressIsOfTheirQuestionsAndUnknownIsAnAnswer() {
        var seen = seen(Sheets.ofEveryKind("CAP01", "=5", "CAP02", "?", "SEC01", "dag"),
                asked("CAP", false, "CAP01", "CAP02", "CAP03"));
        assertThat(seen.progress()).isEqualTo(new ChapterPage.Progress(2, 3));
    }

    @Test
    void ofAllEndsTheFirstThatCameToBeSoCounts() {
        var request = asked("SEC", false, "SEC01");
        assertThat(request.stateOn(LAST)).isEqualTo(GuestRequest.State.WAITING);
        assertThat(request.stateOn(LAST.plusDays(1))).isEqualTo(GuestRequest.State.ENDED);
        var sent = Optional.of(Instant.EPOCH);
        assertThat(living(request, false, true, sent).stateOn(LAST.plusDays(1))).isEqualTo(GuestRequest.State.FINISHED);
        assertThat(living(request, true, true, sent).stateOn(LAST)).isEqualTo(GuestRequest.State.WITHDRAWN);
        assertThat(living(request, false, false, Optional.empty()).isOpenOn(LAST)).as("submitted").isFalse();
        assertThat(living(request, false, true, Optional.empty()).isOpenOn(LAST)).isTrue();
    }

    private static GuestRequest living(GuestRequest request, boolean withdrawn, boolean measuring,
            Optional<Instant> finished) {
        return new GuestRequest(request.id(), request.organisation(), request.measurement(), request.share(),
                request.title(), request.questions(), request.guest(), request.asked(),
                new GuestRequest.Life(LAST, withdrawn, measuring, Optional.of(Instant.EPOCH), finished));
    }

    @Test
    void whoAnsweredIsNamedWithWhoAskedAlsoWhenTheNameIsForgotten() {
        var words = new Words(DutchWords.messages(), Locale.of("nl"));
        var person = new PersonId(new UUID(9, 9));
        assertThat(words.who(new Author(person, "Marie Claes", Optional.of("Els Peeters"))))
                .isEqualTo("Marie Claes (zonder account, gevraagd door Els Peeters)");
        assertThat(words.who(new Author(person, "", Optional.of("Els Peeters"))))
                .isEqualTo("iemand zonder account, gevraagd door Els Peeters");
        assertThat(words.who(Sheets.INES)).isEqualTo("Ines");
    }

    @Test
    void oneIsAskedForFourteenDaysWithinTheMeasurementAndNotTwiceForTheSame() {
        var sheet = Sheets.ofEveryKind();
        var rules = new GuestRules(sheet, EveryKind.SECURITY, List.of(asked("SEC", false, "SEC02")));
        assertThat(rules.usualEnd()).isEqualTo(LAST);
        var late = new Sheet(sheet.measurement(), sheet.questionnaire(), LocalDate.of(2026, 12, 10));
        assertThat(new GuestRules(late, EveryKind.SECURITY, List.of()).usualEnd())
                .isEqualTo(LocalDate.of(2026, 12, 15));

        assertThat(fields(rules, form("Marie", "marie@nergens.test", "vragen", List.of("SEC01"), "05/12/2026")))
                .isEmpty();
        assertThat(fields(rules, form("Marie", "Marie@nergens.test", "hoofdstuk", List.of(), "05/12/2026")))
                .containsExactly("mail");
        assertThat(fields(rules, form(" ", "geen adres", "vragen", List.of("CAP01"), "16/12/2026")))
                .containsExactly("naam", "mail", "vraag", "tot");
        assertThat(rules.order(form("Marie", "m@n.test", "hoofdstuk", List.of("SEC01"), "05/12/2026"))
                .questions()
                .codes()).as("the whole chapter, whatever is ticked").hasSize(6);
    }

    private static List<String> fields(GuestRules rules, GuestAskForm form) {
        return rules.faults(form).stream().map(GuestRules.Fault::field).toList();
    }

    private static GuestAskForm form(String name, String address, String what, List<String> questions, String until) {
        return new GuestAskForm(name, address, what, questions, until, null, "");
    }
}
