package be.vlavirgem.catalog.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Recount;
import be.vlavirgem.catalog.suppliers.SupplierEnded;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** An authority asks, a supplier answers once, and knows no more of who asks than it was told. */
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
            assertThat(askers.as(other, () -> desk.answer(other, question, "Niets."))).isFalse();
        }
        assertThat(askers.as(asker, () -> questions.isKnown(question.value()))).isTrue();
        assertThat(askers.as(supplier, () -> questions.isKnown(question.value()))).isTrue();
    }

    @Test
    void itIsAnsweredOnceAndEachSideHearsOfTheOther() {
        var question = ask("Wat kost het?", QuestionForm.UNNAMED);
        assertThat(heard(supplier)).containsExactly("question-asked");
        assertThat(askers.as(supplier, () -> desk.answer(supplier, question, "Niets."))).isTrue();
        assertThat(askers.as(supplier, () -> desk.answer(supplier, question, "Toch iets."))).isFalse();
        var reply = askers.as(asker, () -> pages.asked(question)).reply();
        assertThat(reply).isNotNull()
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
        assertThat(new QuestionForm("Wat?", null).fault()).isEmpty();
        assertThat(new QuestionForm("Wat?", null).isNamed()).as("unless the other is chosen").isTrue();
    }

    /** The one that took over answers what was open; what was answered keeps the name of who did. */
    @Test
    void anAnswerOfBeforeAMergerIsOfWhoGaveIt() {
        var answered = ask("Wat kost het?", QuestionForm.NAMED);
        var open = ask("Wat doet het?", QuestionForm.NAMED);
        askers.as(supplier, () -> desk.answer(supplier, answered, "Niets."));
        var taker = askers.admitted("Balsemspar");
        askers.asBoth(supplier, taker, () -> {
            references.move(supplier.organisation().value(), taker.organisation().value());
            return true;
        });
        askers.as(taker, () -> desk.answer(taker, open, "Veel."));
        assertThat(by(answered)).isEqualTo("Zilverspar");
        assertThat(by(open)).isEqualTo("Balsemspar");
        assertThat(told(taker, answered).reply()).isNotNull()
                .extracting(QuestionPages.Said::by)
                .isEqualTo("Zilverspar");
        assertThat(heard(asker)).containsExactlyInAnyOrder("question-answered", "question-passed", "question-answered");
    }

    private @Nullable String by(SolutionQuestion.Id question) {
        var reply = askers.as(asker, () -> pages.asked(question)).reply();
        return reply == null ? null : reply.by();
    }

    @Test
    void aQuestionToASupplierThatEndedLapsesAndWhoAskedHearsOfIt() {
        var answered = ask("Wat kost het?", QuestionForm.NAMED);
        var open = ask("Wat doet het?", QuestionForm.UNNAMED);
        askers.as(supplier, () -> desk.answer(supplier, answered, "Niets."));
        askers.as(supplier, () -> {
            JdbcClient.create(database.superuser())
                    .sql("update organisation set valid_until = '2026-11-20' where id = ?")
                    .param(supplier.organisation().value())
                    .update();
            ended.ended(new SupplierEnded(supplier.organisation().value()));
            return true;
        });
        assertThat(askers.as(asker, () -> pages.asked(open)).lapsed()).isEqualTo("21/11/2026");
        assertThat(askers.as(asker, () -> pages.asked(answered)).lapsed()).isNull();
        assertThat(heard(asker)).containsExactlyInAnyOrder("question-answered", "question-lapsed");
    }
}
