package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.web.sharing.LinkGoneException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a link does: begins, saves as often as needed, and sends once. Asked in the scope of the organisation whose link it is. */
@Service
class GuestDesk {

    /** What the holder wants of a save. */
    enum Wish {
        /** To go on later. */
        SAVE,
        /** To have done, when everything is answered. */
        SEND,
        /** To have done as it is. */
        SEND_ANYWAY
    }

    /** What came of it. */
    enum Ending {
        /** Kept as far as that could be. */
        SAVED,
        /** Kept, and not sent: something is not answered, or figures contradict each other. */
        HELD,
        /** Sent; the link is used up. */
        SENT
    }

    /** A save, with what the holder sees of the sheet after it. */
    record Outcome(GuestSheet sheet, Saving saving, Ending ending) {}

    private final MeasurementService service;
    private final AnswerService answers;
    private final GuestRequests requests;
    private final GuestMessages messages;
    private final AuditTrail audit;
    private final Clock clock;

    GuestDesk(MeasurementService service, AnswerService answers, GuestRequests requests, GuestMessages messages,
            AuditTrail audit, Clock clock) {
        this.service = service;
        this.answers = answers;
        this.requests = requests;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the link opens now; gone when nothing, and when the answers were sent that is said. */
    @Transactional(readOnly = true)
    GuestSheet open(Share share) {
        var request = request(share);
        return opened(share, request, service.sheet(request.measurement()));
    }

    @Transactional
    void begin(Share share) {
        var request = request(share);
        opened(share, request, service.sheet(request.measurement()));
        requests.begin(request.id(), clock.instant());
    }

    /** Keeps each answer that can be kept; of two who send at once the second finds the link gone. */
    @Transactional
    Outcome save(Share share, FormFields fields, Wish wish) {
        var whole = service.sheetForChange(request(share).measurement());
        // Read anew: who held the measurement before may have used the link up.
        var request = request(share);
        var seen = opened(share, request, whole);
        var saving = answers.keep(asker(share, request), request.author(), seen.sheet(),
                TypedAnswer.in(fields, seen.questions()));
        requests.begin(request.id(), clock.instant());
        var ending = ending(seen, saving, wish);
        if (ending == Ending.SENT) {
            finish(share, request, seen.progress());
        }
        return new Outcome(seen, saving, ending);
    }

    private static Ending ending(GuestSheet seen, Saving saving, Wish wish) {
        if (wish == Wish.SAVE || !saving.isComplete()) {
            return Ending.SAVED;
        }
        var progress = seen.progress();
        var doubtful = progress.answered() < progress.applicable() || !seen.contradictions().isEmpty();
        return wish == Wish.SEND && doubtful ? Ending.HELD : Ending.SENT;
    }

    private void finish(Share share, GuestRequest request, ChapterPage.Progress progress) {
        if (!requests.finish(request.id(), clock.instant())) {
            throw new LinkGoneException();
        }
        audit.recordOfStranger(share.owner(), "guest.sent", request.id().value(),
                "%d/%d".formatted(progress.answered(), progress.applicable()));
        messages.finished(request);
    }

    private GuestRequest request(Share share) {
        return requests.of(share.id()).orElseThrow(LinkGoneException::new);
    }

    private GuestSheet opened(Share share, GuestRequest request, Sheet whole) {
        if (request.stateOn(LocalDate.now(clock)) == GuestRequest.State.FINISHED) {
            throw new GuestSentException(request);
        }
        if (!request.isOpenOn(LocalDate.now(clock)) || !whole.takesAnswers()) {
            throw new LinkGoneException();
        }
        return GuestSheet.of(whole, request, share.ownerName());
    }

    /** In whose name what was asked of colleagues closes, when an answer completes the chapter. */
    private static Access asker(Share share, GuestRequest request) {
        var home = new Membership(share.owner(), share.ownerName(), OrganisationKind.LOCAL_AUTHORITY, Set.of(),
                Set.of());
        return new Access(request.asked().by(), request.asked().name(), List.of(home), Optional.of(home));
    }
}
