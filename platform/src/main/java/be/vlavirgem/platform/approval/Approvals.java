package be.vlavirgem.platform.approval;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.approval.Approval.Decision;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareId;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.platform.sharing.Shares;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for approvals and keeps what was decided, in the scope of the organisation that asks. */
@Service
@Transactional
public class Approvals {

    /** How long a question waits, and its link works. */
    static final int DAYS = 14;
    private static final int MOST_SHOWN = 20;

    /** What somebody decides: the name is that of the colleague, or typed by who has the link. */
    public record Verdict(boolean approved, String name, String remark, Optional<PersonId> person) {}

    private final Shares shares;
    private final ApprovalTable table;
    private final ApprovalMessages messages;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Approvals(Shares shares, ApprovalTable table, ApprovalMessages messages, AuditTrail audit, IdSource ids,
            Clock clock) {
        this.shares = shares;
        this.table = table;
        this.messages = messages;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks a colleague in the portal, or an address by a mail with a link; whoever calls made sure that the thing is theirs. */
    public ApprovalId ask(Access access, ShareSubject subject, String fingerprint, Grantee approver, String message,
            Locale language) {
        var until = LocalDate.now(clock).plusDays(DAYS);
        var made = shares.share(access, Share.Purpose.APPROVE, subject, approver, until);
        var id = new ApprovalId(ids.next());
        table.add(id, made.share(), fingerprint, message, access.person(), clock.instant());
        audit.record(access.organisation(), access.person(), "approval.asked", id.value(), subject.kind());
        if (approver instanceof Grantee.Person(var person)) {
            messages.askColleague(access, id, made.share(), person, message);
        }
        made.link().ifPresent(link -> messages.askByMail(access, made.share(), link, message, language));
        return id;
    }

    /** What was asked about this thing, the latest first. */
    @Transactional(readOnly = true)
    public List<Approval> of(String kind, UUID subject) {
        return table.of(kind, subject, MOST_SHOWN);
    }

    /** One that this organisation asked for. */
    @Transactional(readOnly = true)
    public Optional<Approval> find(OrganisationId owner, ApprovalId id) {
        return table.find(owner, id);
    }

    /** Whether somebody at this address has still to decide on it. */
    @Transactional(readOnly = true)
    public boolean waitsFor(EmailAddress address, ShareSubject subject) {
        var today = LocalDate.now(clock);
        return of(subject.kind(), subject.id()).stream()
                .filter(approval -> approval.person().isEmpty() && approval.isWaitingOn(today))
                .anyMatch(approval -> approval.approver().equalsIgnoreCase(address.value()));
    }

    /** The one a share is for. */
    @Transactional(readOnly = true)
    public Optional<Approval> of(ShareId share) {
        return table.of(share);
    }

    /** Asks again, for as long as the first time: by a new link, after which the one before leads nowhere, or by the portal. */
    public boolean askAgain(Access access, Approval approval, Locale language) {
        var share = shares.find(approval.share()).orElseThrow();
        var until = LocalDate.now(clock).plusDays(DAYS);
        if (!table.holdUndecided(approval) || !shares.extend(access, share, until)) {
            return false;
        }
        switch (share.grantee()) {
            case Grantee.Link _ ->
                messages.askByMail(access, lasting(share, until), shares.renewLink(access, share),
                        approval.message(), language);
            case Grantee.Person(var person) ->
                messages.askColleague(access, approval.id(), lasting(share, until), person, approval.message());
            case Grantee.Organisation _ -> throw new IllegalStateException("No organisation approves " + approval.id());
        }
        return true;
    }

    private static Share lasting(Share share, LocalDate until) {
        return new Share(share.id(), share.owner(), share.ownerName(), share.purpose(), share.subject(),
                share.grantee(), until, share.withdrawn(), share.reason());
    }

    /** Takes the question back; false when it was decided or taken back already. */
    public boolean withdraw(Access access, Approval approval) {
        return table.holdUndecided(approval)
                && shares.withdraw(access, shares.find(approval.share()).orElseThrow());
    }

    /** Keeps the decision on the thing with this fingerprint, once; false when there is one, or no time is left. */
    public boolean decide(OrganisationId owner, Approval approval, Verdict verdict, String fingerprint) {
        var address = verdict.person().isPresent() ? Optional.<String>empty() : Optional.of(approval.approver());
        var decision = new Decision(verdict.approved(), verdict.name(), address, verdict.remark(), clock.instant());
        var kept = table.decide(approval, decision, verdict.person(), fingerprint, LocalDate.now(clock));
        if (kept) {
            note(owner, approval, verdict);
            messages.decided(owner, approval, verdict);
        }
        return kept;
    }

    private void note(OrganisationId owner, Approval approval, Verdict verdict) {
        var action = verdict.approved() ? "approval.given" : "approval.refused";
        verdict.person()
                .ifPresentOrElse(person -> audit.record(owner, person, action, approval.id().value(), ""),
                        () -> audit.recordOfStranger(owner, action, approval.id().value(), "link"));
    }
}
