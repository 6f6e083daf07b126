package be.vlavirgem.platform.sharing;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.secret.Secret;
import be.vlavirgem.platform.sharing.Share.Purpose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation shares: given, renewed and withdrawn by its own people, in its own scope. */
@Service
@Transactional
public class Shares {

    /** Mails a day from one organisation to addresses somebody typed. */
    public static final int MOST_MAILS = 50;

    /** A share, and the secret of its link: there is no other moment to see it. */
    public record Made(Share share, Optional<Secret> link) {}

    private static final String RENEWED = "share.renewed";

    private final ShareTable table;
    private final ShareMessages messages;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Shares(ShareTable table, ShareMessages messages, AuditTrail audit, IdSource ids, Clock clock) {
        this.table = table;
        this.messages = messages;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Lets somebody see it until the end of that day, a year from now at most; whoever calls made sure that it is theirs. */
    public Made share(Access access, Purpose purpose, ShareSubject subject, Grantee grantee, LocalDate until) {
        return share(access, purpose, subject, grantee, until, "");
    }

    /** As {@link #share(Access, Purpose, ShareSubject, Grantee, LocalDate)}, and says what for. */
    public Made share(Access access, Purpose purpose, ShareSubject subject, Grantee grantee, LocalDate until,
            String reason) {
        refuseUnlessSensible(until);
        var owner = access.current().orElseThrow();
        var share = new Share(new ShareId(ids.next()), owner.organisation(), owner.name(), purpose, subject, grantee,
                until, false, reason.strip());
        table.add(share, access.person(), clock.instant());
        audit.record(share.owner(), access.person(), "share.made", share.id().value(),
                subject.kind() + " " + subject.id());
        messages.given(share, access.person());
        return new Made(share, door(share));
    }

    private Optional<Secret> door(Share share) {
        return switch (share.grantee()) {
            case Grantee.Organisation(var grantee) -> {
                table.addDoor(share, grantee);
                yield Optional.empty();
            }
            case Grantee.Person _ -> Optional.empty();
            case Grantee.Link _ -> {
                var secret = Secret.make();
                table.putLink(share, secret);
                yield Optional.of(secret);
            }
        };
    }

    private void refuseUnlessSensible(LocalDate until) {
        var today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(Share.latestEnd(today))) {
            throw new IllegalArgumentException("A share ends within a year, not on " + until);
        }
    }

    /** One of the organisation's own. */
    @Transactional(readOnly = true)
    public Optional<Share> find(ShareId id) {
        return table.find(id);
    }

    /** What lets that organisation see it today; nothing for whoever else it could be shared with. */
    @Transactional(readOnly = true)
    public Optional<Share> running(ShareSubject subject, Grantee grantee) {
        return grantee instanceof Grantee.Organisation(var receiver)
                ? table.running(subject, receiver, LocalDate.now(clock))
                : Optional.empty();
    }

    /** False when the organisation had as many links mailed today as it may; who asks at the same moment waits for what becomes of the mail. */
    @Transactional(readOnly = true)
    public boolean mayMail(OrganisationId owner) {
        table.lockMails(owner);
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return table.addressed(owner, today) + audit.count(owner, RENEWED, today) < MOST_MAILS;
    }

    /** Gives it another end; false when it was withdrawn. One that has ended opens again. */
    public boolean extend(Access access, Share share, LocalDate until) {
        refuseUnlessSensible(until);
        var kept = table.extend(share, until, clock.instant());
        if (kept) {
            audit.record(share.owner(), access.person(), "share.extended", share.id().value(), until.toString());
        }
        return kept;
    }

    /** Ends it at once; false when it was withdrawn already. */
    public boolean withdraw(Access access, Share share) {
        var withdrawn = table.withdraw(share, access.person(), clock.instant());
        if (withdrawn) {
            audit.record(share.owner(), access.person(), "share.withdrawn", share.id().value(), "");
            messages.withdrawn(share, access.person());
        }
        return withdrawn;
    }

    /** Ends all that an organisation shared, for one that ended itself; how many there were. */
    public int withdrawAll(OrganisationId owner, PersonId by) {
        return table.withdrawAll(owner, by, clock.instant());
    }

    /** Forgets to which addresses links of the organisation went that ended before that day. */
    public void forgetAddresses(OrganisationId owner, Purpose purpose, LocalDate day) {
        table.forgetAddresses(owner, purpose, day);
    }

    /** A new link in the place of the one before, which no longer leads anywhere. */
    public Secret renewLink(Access access, Share share) {
        var secret = Secret.make();
        table.putLink(share, secret);
        audit.record(share.owner(), access.person(), RENEWED, share.id().value(), "");
        return secret;
    }
}
