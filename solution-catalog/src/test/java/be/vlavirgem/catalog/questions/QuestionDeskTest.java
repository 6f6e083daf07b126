package be.vlavirgem.catalog.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.questions.QuestionDesk.Outcome;
import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Recount;
import be.vlavirgem.catalog.solutions.SolutionPart;
import be.vlavirgem.catalog.suppliers.SupplierEnded;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** An authority asks, a supplier answers until it is closed, and knows no more of who asks than it was told. */
@SpringJUnitConfig(CatalogSlice.class)
class QuestionDeskTest {

    private static final String TORHOUT = "31033";
    private static final String PITTEM = "37011";

    @Autowired
    private Askers askers;
    @Autowired
    private QuestionDesk desk;
    @Autowired
    private QuestionPages pages;
    @Autowired
    private AskPart part;
    @Autowired
    private Questions questions;
    @Autowired
    private EndedQuestions ended;
    @Autowired
    private QuestionReferences references;
    @Autowired
    private Recount recount;
    @Autowired
    private TestDatabase database;

    private Access asker;
    private Access supplier;

    @BeforeEach
    void anAuthorityAndASupplier() {
        asker = askers.authority(TORHOUT, Role.DPO);
        supplier = askers.supplier("Zilverspar");
    }

    private SolutionQuestion.Id ask(String text, String name) {
        return askers.as(asker,
                () -> desk.ask(asker, Askers.sheet(supplier, "Zilverspar Zaken"), new QuestionForm(text, name)));
    }

    private QuestionPages.ToldPage told(Access visitor, SolutionQuestion.Id question) {
        return askers.as(visitor, () -> pages.told(question, "", null, DutchWords.DUTCH));
    }

    @Test
    void theSupplierReadsWhoAsksOnlyWhenItWasToldSo() {
        var named = ask("Werkt het met ACM/IDM?\nEn vanaf wanneer?", QuestionForm.NAMED);
        var unnamed = ask("Wat kost het?", QuestionForm.UNNAMED);
        assertThat(told(supplier, named).asker()).isEqualTo("Torhout");
        assertThat(told(supplier, named).text()).containsExactly("Werkt het met ACM/IDM?", "En vanaf wanneer?");
        assertThat(told(supplier, unnamed).asker()).isNull();
        assertThat(askers.as(supplier, () -> questions.asked(unnamed).isEmpty()))
                .as("the row itself is of the authority")
                .isTrue();
    }

    @Test
    void nobodyElseKnowsOfIt() {
        var question = ask("Wat kost het?", QuestionForm.NAMED);
        var others = List.of(askers.supplier("Zilverspar Zuid"), askers.authority(PITTEM, Role.AUTHORITY_EDITOR));
        for (var other : others) {
            assertThat(askers.as(other, () -> questions.isKnown(question.value()))).isFalse();
            assertThatThrownBy(() -> told(other, question)).isInstanceOf(NotFoundException.class);
            assertThat(askers.as(other, () -> desk.answer(other, question, 0, "Niets."))).isEqualTo(Outcome.MEANWHILE);
            assertThat(askers.as(other, () -> desk.askOn(other, question, 0, "En nu?"))).isEqualTo(Outcome.MEANWHILE);
            assertThatThrownBy(() -> askers.as(other, () -> desk.close(other, question, 0)))
                    .isInstanceOf(NotFoundException.class);
            assertThat(askers.as(other, () -> questions.words(question))).isEmpty();
        }
        assertThat(askers.as(asker, () -> questions.isKnown(question.value()))).isTrue();
        assertThat(askers.as(supplier, () -> questions.isKnown(question.value()))).isTrue();
    }

    private QuestionPages.AskedPage asked(SolutionQuestion.Id question) {
        return askers.as(asker, () -> pages.asked(question, "", null, DutchWords.DUTCH));
    }

    private boolean answer(SolutionQuestion.Id question, int seen, String text) {
        return askers.as(supplier, () -> desk.answer(supplier, question, seen, text)) == Outcome.SAID;
    }

    private boolean askOn(SolutionQuestion.Id question, int seen, String text) {
        return askers.as(asker, () -> desk.askOn(asker, question, seen, text)) == Outcome.SAID;
    }

    private boolean close(SolutionQuestion.Id question, int seen) {
        return askers.as(asker, () -> desk.close(asker, question, seen)) != QuestionDesk.End.MEANWHILE;
    }

    @Test
    void bothSidesSayMoreUntilWhoAskedClosesIt() {
        var question = ask("Wat kost het?", QuestionForm.UNNAMED);
        assertThat(answer(question, 0, "Niets.")).isTrue();
        assertThat(answer(question, 1, "Behalve de opleiding.")).isTrue();
        assertThat(asked(question).thread().waits()).isFalse();
        assertThat(askOn(question, 2, "Wat kost die dan?")).isTrue();
        assertThat(asked(question).thread().waits()).isTrue();
        assertThat(answer(question, 3, "Honderd euro.")).isTrue();
        assertThat(asked(question).thread().said()).flatExtracting(QuestionPages.Said::lines)
                .containsExactly("Niets.", "Behalve de opleiding.", "Wat kost die dan?", "Honderd euro.");
        assertThat(told(supplier, question).thread().said()).extracting(QuestionPages.Said::bySupplier)
                .containsExactly(true, true, false, true);
        assertThat(close(question, 4)).isTrue();
        assertThat(answer(question, 4, "En de verplaatsing.")).isFalse();
        assertThat(askOn(question, 4, "Nog iets.")).isFalse();
        assertThat(close(question, 4)).isFalse();
        assertThat(asked(question).thread().closed()).isEqualTo("21/11/2026");
        assertThat(told(supplier, question).thread().closed()).isEqualTo("21/11/2026");
        assertThat(heard(supplier)).containsExactlyInAnyOrder("question-asked", "question-followed",
                "question-closed");
        assertThat(heard(asker)).containsExactlyInAnyOrder("question-answered", "question-answered",
                "question-answered");
        assertThat(asked(question).supplier()).isEqualTo("Zilverspar");
        assertThat(told(supplier, question).asker()).as("who asks stays unsaid").isNull();
    }

    @Test
    void whatIsWithdrawnNeedsNoAnswer() {
        var question = ask("Wat kost het?", QuestionForm.NAMED);
        assertThat(askOn(question, 0, "En de opleiding?")).isTrue();
        assertThat(close(question, 1)).isTrue();
        assertThat(answer(question, 1, "Niets.")).isFalse();
        assertThat(asked(question).thread().answered()).isFalse();
        assertThat(heard(supplier)).containsExactlyInAnyOrder("question-asked", "question-followed",
                "question-withdrawn");
    }

    @Test
    void whoSawLessThanWasSaidReadsThatFirst() {
        var question = ask("Wat kost het?", QuestionForm.NAMED);
        answer(question, 0, "Niets.");
        assertThat(close(question, 0)).isFalse();
        assertThat(askOn(question, 0, "Hallo?")).isFalse();
        assertThat(answer(question, -1, "Toch iets.")).isFalse();
        assertThat(asked(question).thread().said()).hasSize(1);
        assertThat(asked(question).open()).isTrue();
    }

    @Test
    void itIsFirstAnsweredOnceAndEachSideHearsOfTheOther() {
        var question = ask("Wat kost het?", QuestionForm.UNNAMED);
        assertThat(heard(supplier)).containsExactly("question-asked");
        assertThat(answer(question, 0, "Niets.")).isTrue();
        assertThat(answer(question, 0, "Toch iets.")).isFalse();
        assertThat(asked(question).thread().said()).singleElement()
                .satisfies(said -> assertThat(said.lines()).containsExactly("Niets."))
                .satisfies(said -> assertThat(said.on()).isEqualTo("21/11/2026"));
        assertThat(heard(asker)).containsExactly("question-answered");
        assertThat(JdbcClient.create(database.superuser())
                .sql("select count(*) from notification where type like 'question-%' and person_id = ? and actor_id is not null")
                .param(supplier.person().value())
                .query(Integer.class)
                .single()).as("who asked").isZero();
    }

    private List<String> heard(Access by) {
        return JdbcClient.create(database.superuser())
                .sql("select type from notification where person_id = ?")
                .param(by.person().value())
                .query(String.class)
                .list();
    }

    @Test
    void whoIsNotSignedInReadsWhereToAskAndWhoMayNotAskNothing() {
        var sheet = Askers.sheet(supplier, "Zilverspar Zaken");
        assertThat(template(sheet, Optional.empty())).contains("catalog/fragments/question-sign-in");
        assertThat(template(sheet, Optional.of(asker))).contains("catalog/fragments/question-ask");
        assertThat(template(sheet, Optional.of(supplier))).isEmpty();
    }

    private Optional<String> template(PublishedSheet sheet, Optional<Access> visitor) {
        return askers.as(visitor.orElse(asker), () -> part.of(sheet, visitor, DutchWords.DUTCH))
                .map(SolutionPart.Piece::template);
    }

    @Test
    void whoPractisesAsksNobodyInEarnest() {
        var practising = askers.practising("Oefengemeente Vragen");
        assertThat(QuestionDesk.mayAsk(practising)).isFalse();
        assertThat(QuestionDesk.mayAsk(supplier)).isFalse();
        assertThat(QuestionDesk.mayAsk(askers.authority(TORHOUT, Role.AUTHORITY_READER))).isFalse();
        assertThat(QuestionDesk.mayAsk(asker)).isTrue();
        assertThatThrownBy(() -> askers.as(practising, () -> desk.ask(practising,
                Askers.sheet(supplier, "Zilverspar Zaken"), QuestionForm.EMPTY)))
                .hasMessageContaining("Only a local authority");
    }

    private Moved counted(Access taker) {
        return askers.<Moved>asBoth(supplier, taker, () -> recount.of(List.of(references),
                supplier.organisation().value(), taker.organisation().value()).getFirst());
    }

    @Test
    void twoSuppliersThatBecomeOneKeepTheQuestionsOfBoth() {
        var question = ask("Wat kost het?", QuestionForm.NAMED);
        ask("Wat doet het?", QuestionForm.UNNAMED);
        var taker = askers.supplier("Blauwspar");
        var from = supplier.organisation().value();
        var to = taker.organisation().value();
        assertThat(counted(taker).from()).isEqualTo(2);
        askers.asBoth(supplier, taker, () -> {
            references.move(from, to);
            return true;
        });
        assertThat(counted(taker)).isEqualTo(new Moved("catalog.questions.moves", 0, 2, 2));
        assertThat(told(taker, question).asker()).isEqualTo("Torhout");
        assertThatThrownBy(() -> askers.as(supplier, () -> {
            questions.give(to, from);
            return true;
        })).hasMessageContaining("in the scope of both only");
    }

    @Test
    void whatIsMissingOrTooLongIsToldAtItsField() {
        assertThat(new QuestionForm(" ", null).fault()).contains("catalog.questions.fault.empty");
        assertThat(new QuestionForm("a".repeat(2_001), "met").fault()).contains("catalog.questions.fault.long");
        assertThat(new QuestionForm("\u200b\u2060", "met").fault()).contains("catalog.questions.fault.empty");
        assertThat(new QuestionForm("Wat?\r\nEn?", null).text()).as("counted as the page counts")
                .isEqualTo("Wat?\nEn?");
        assertThat(new QuestionForm("Wat?", null).fault()).isEmpty();
        assertThat(new QuestionForm("Wat?", null).isNamed()).as("unless the other is chosen").isTrue();
    }

    @Test
    void fiveTimesInARowIsEnoughUntilTheOtherSideSaysSomething() {
        var question = ask("Wat kost het?", QuestionForm.NAMED);
        assertThat(answer(question, 0, "Niets.")).isTrue();
        for (var seen = 1; seen < 6; seen++) {
            assertThat(askOn(question, seen, "En nu?")).isTrue();
        }
        assertThat(askers.as(asker, () -> desk.askOn(asker, question, 6, "Hallo?"))).isEqualTo(Outcome.ENOUGH);
        assertThat(answer(question, 6, "Nog altijd niets.")).isTrue();
        assertThat(askOn(question, 7, "Dank je.")).isTrue();
    }

    @Test
    void theFirstAnswerIsOneHoweverMuchWasAskedBeforeIt() {
        var question = ask("Wat kost het?", QuestionForm.NAMED);
        askOn(question, 0, "En de opleiding?");
        assertThat(answer(question, 1, "Niets.")).isTrue();
        assertThat(actions(question)).contains("question.answered").doesNotContain("question.added");
    }

    private List<String> actions(SolutionQuestion.Id question) {
        return JdbcClient.create(database.superuser())
                .sql("select action from audit_entry where subject_id = ?")
                .param(question.value())
                .query(String.class)
                .list();
    }

    /** The one that took over answers what was open; what was answered keeps the name of who did. */
    @Test
    void anAnswerOfBeforeAMergerIsOfWhoGaveIt() {
        var answered = ask("Wat kost het?", QuestionForm.NAMED);
        var open = ask("Wat doet het?", QuestionForm.NAMED);
        answer(answered, 0, "Niets.");
        askOn(answered, 1, "Echt?");
        answer(answered, 2, "Echt.");
        var taker = askers.admitted("Balsemspar");
        askers.asBoth(supplier, taker, () -> {
            references.move(supplier.organisation().value(), taker.organisation().value());
            return true;
        });
        askers.as(taker, () -> desk.answer(taker, open, 0, "Veel."));
        askers.as(taker, () -> desk.answer(taker, answered, 3, "Nog altijd."));
        assertThat(by(asked(answered).thread())).containsExactly("Zilverspar", "Zilverspar", "Balsemspar");
        assertThat(by(asked(open).thread())).containsExactly("Balsemspar");
        assertThat(by(told(taker, answered).thread())).containsExactly("Zilverspar", "Zilverspar", "");
        assertThat(heard(asker)).containsExactlyInAnyOrder("question-answered", "question-answered", "question-passed",
                "question-answered", "question-answered");
    }

    private static List<String> by(QuestionPages.Talk talk) {
        return talk.said()
                .stream()
                .filter(QuestionPages.Said::bySupplier)
                .map(QuestionPages.Said::by)
                .toList();
    }

    @Test
    void aQuestionToASupplierThatEndedLapsesAndWhoAskedHearsOfIt() {
        var answered = ask("Wat kost het?", QuestionForm.NAMED);
        var open = ask("Wat doet het?", QuestionForm.UNNAMED);
        answer(answered, 0, "Niets.");
        askers.as(supplier, () -> {
            JdbcClient.create(database.superuser())
                    .sql("update organisation set valid_until = '2026-11-20' where id = ?")
                    .param(supplier.organisation().value())
                    .update();
            ended.ended(new SupplierEnded(supplier.organisation().value()));
            return true;
        });
        assertThat(asked(open).lapsed()).isEqualTo("21/11/2026");
        assertThat(asked(answered)).as("nobody is left to say more").satisfies(page -> {
            assertThat(page.open()).isFalse();
            assertThat(page.thread().waits()).isFalse();
        });
        assertThat(askOn(open, 0, "Nog iemand?")).isFalse();
        assertThat(heard(asker)).containsExactlyInAnyOrder("question-answered", "question-lapsed");
    }
}
