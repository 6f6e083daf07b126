package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.platform.sharing.Shares;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people without account for answers, by colleagues who may ask them; whoever calls made sure that the measurement takes answers. */
@Service
@Transactional
class GuestAsks {

    static final String KIND = "measurement-questions";
    private static final int LONGEST_TITLE = 200;

    private final Shares shares;
    private final GuestRequests requests;
    private final GuestMessages messages;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    GuestAsks(Shares shares, GuestRequests requests, GuestMessages messages, AuditTrail audit, IdSource ids,
            Clock clock) {
        this.shares = shares;
        this.requests = requests;
        this.messages = messages;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** By a mail with a link. */
    GuestRequest.Id ask(Access by, Sheet sheet, GuestOrder order, Locale language) {
        var subject = new ShareSubject(KIND, sheet.measurement().id().value(), title(sheet, order));
        var made = shares.share(by, Share.Purpose.ANSWER, subject, new Grantee.Link(Optional.of(order.address())),
                order.until());
        var id = new GuestRequest.Id(ids.next());
        requests.add(id, made.share(), order, by.person(), clock.instant());
        audit.record(by.organisation(), by.person(), "guest.asked", id.value(),
                order.questions().chapter() + " " + order.questions().codes().size());
        messages.send(by, made.share(), order, made.link().orElseThrow(), language);
        return id;
    }

    private static String title(Sheet sheet, GuestOrder order) {
        var title = sheet.measurement().frame().round().name() + ": "
                + sheet.chapter(order.questions().chapter()).title();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** Gives it another last day; false when it was taken back or sent, or who asked works here no more. */
    boolean prolong(Access by, GuestRequest request, LocalDate until) {
        return request.life().finished().isEmpty() && request.asked().works()
                && shares.extend(by, share(request), until);
    }

    /** Asks once more, in the name of who does so now, by a link that ends the one before; false when it was taken back, or the address was forgotten. */
    boolean again(Access by, GuestRequest request, LocalDate until, Locale language) {
        var share = share(request);
        if (!(share.grantee() instanceof Grantee.Link link) || link.address().isEmpty()
                || !shares.extend(by, share, until)) {
            return false;
        }
        requests.renew(request.id(), by.person(), clock.instant());
        messages.send(by, share, new GuestOrder(request.guest().name(), link.address().get(), request.questions(),
                until, request.asked().message()), shares.renewLink(by, share), language);
        return true;
    }

    /** Ends it at once; what was answered stays. False when it was taken back or sent already. */
    boolean withdraw(Access by, GuestRequest request) {
        return request.life().finished().isEmpty() && shares.withdraw(by, share(request));
    }

    private Share share(GuestRequest request) {
        return shares.find(request.share()).orElseThrow();
    }
}
