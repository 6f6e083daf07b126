package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.questions.SolutionQuestion.About;
import be.vlavirgem.catalog.questions.SolutionQuestion.Word;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks and answers, until who asked closes it: each side in its own scope, and each hears of the other. */
@Service
@Transactional
class QuestionDesk {

    /** What became of what was said. */
    enum Outcome {
        SAID, MEANWHILE, ENOUGH;

        /** What is wrong then. */
        String key() {
            return "catalog.questions." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it ended; {@link #MEANWHILE} when that was done, or more was said than was seen. */
    enum End {
        CLOSED, WITHDRAWN, MEANWHILE
    }

    /** Each is told to the other side at once. */
    private static final int MOST_IN_A_ROW = 5;

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

    /** Answers, or says more. */
    Outcome answer(Access by, SolutionQuestion.Id id, int seen, String text) {
        var words = questions.words(id);
        if (isEnough(words, true)) {
            return Outcome.ENOUGH;
        }
        var waiting = questions.answer(id, seen, text, clock.instant(), by.person());
        waiting.ifPresent(asker -> {
            record(by, words.stream().noneMatch(Word::bySupplier) ? "question.answered" : "question.added", id);
            messages.answered(asker);
        });
        return waiting.isPresent() ? Outcome.SAID : Outcome.MEANWHILE;
    }

    /** Says more on what was asked. */
    Outcome askOn(Access by, SolutionQuestion.Id id, int seen, String text) {
        if (isEnough(questions.words(id), false)) {
            return Outcome.ENOUGH;
        }
        if (!mayAsk(by) || !questions.askOn(id, seen, text, clock.instant(), by.person())) {
            return Outcome.MEANWHILE;
        }
        record(by, "question.followed", id);
        questions.asked(id).ifPresent(messages::followed);
        return Outcome.SAID;
    }

    private static boolean isEnough(List<Word> words, boolean bySupplier) {
        return words.size() >= MOST_IN_A_ROW && words.subList(words.size() - MOST_IN_A_ROW, words.size())
                .stream()
                .allMatch(word -> word.bySupplier() == bySupplier);
    }

    /** Closes what was answered, or withdraws what was not; 404 for none of theirs. */
    End close(Access by, SolutionQuestion.Id id, int seen) {
        var question = questions.asked(id).orElseThrow(NotFoundException::new);
        if (!mayAsk(by) || !questions.close(id, seen, clock.instant(), by.person())) {
            return End.MEANWHILE;
        }
        var answered = questions.words(id).stream().anyMatch(Word::bySupplier);
        record(by, answered ? "question.closed" : "question.withdrawn", id);
        messages.closed(question, answered);
        return answered ? End.CLOSED : End.WITHDRAWN;
    }

    private void record(Access by, String action, SolutionQuestion.Id id) {
        audit.record(by.organisation(), by.person(), action, id.value(), "");
    }
}
