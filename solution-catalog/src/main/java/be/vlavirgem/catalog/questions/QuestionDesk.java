package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.questions.SolutionQuestion.About;
import be.vlavirgem.catalog.questions.SolutionQuestion.Reply;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks and answers: each side in its own scope, and each hears of the other. */
@Service
@Transactional
class QuestionDesk {

    private final Questions questions;
    private final QuestionMessages messages;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    QuestionDesk(Questions questions, QuestionMessages messages, AuditTrail audit, IdSource ids, Clock clock) {
        this.questions = questions;
        this.messages = messages;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Only a real authority asks: a company would answer those who practise, and the model, in earnest. */
    static boolean mayAsk(Access visitor) {
        return visitor.may(Permission.ASK_GUESTS) && visitor.current()
                .filter(home -> home.kind() == OrganisationKind.LOCAL_AUTHORITY)
                .isPresent();
    }

    /** The form has no faults. */
    SolutionQuestion.Id ask(Access by, PublishedSheet sheet, QuestionForm form) {
        if (!mayAsk(by)) {
            throw new IllegalStateException("Only a local authority asks suppliers, not " + by.organisation());
        }
        var about = new About(sheet.solution(), sheet.name(), new OrganisationId(sheet.supplier()),
                sheet.supplierName());
        var question = new SolutionQuestion(new SolutionQuestion.Id(ids.next()), by.organisation(), by.person(),
                about, form.text(), form.isNamed(), clock.instant(), Optional.empty(), Optional.empty());
        questions.add(question);
        audit.record(by.organisation(), by.person(), "question.asked", question.id().value(),
                form.isNamed() ? QuestionForm.NAMED : QuestionForm.UNNAMED);
        messages.asked(question);
        return question.id();
    }

    /** False when a colleague answered before. */
    boolean answer(Access by, SolutionQuestion.Id id, String text) {
        var waiting = questions.answer(id, new Reply(text, clock.instant(), Optional.empty()), by.person());
        waiting.ifPresent(asker -> {
            audit.record(by.organisation(), by.person(), "question.answered", id.value(), "");
            messages.answered(asker);
        });
        return waiting.isPresent();
    }
}
