package be.vlavirgem.platform.comments;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.ReadOnly;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.SubjectKind.Thing;
import be.vlavirgem.platform.subjects.Subjects;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said about the things the scope may read. Asked by who may read the thing ({@link Subjects#find}); each change looks
 * itself whether its doer may.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Comments {

    /** What came of a change. */
    public enum Outcome {
        /** It is done. */
        DONE,
        /** Nothing was typed. */
        EMPTY,
        /** More was typed than a comment holds. */
        TOO_LONG,
        /** More colleagues are named than a comment holds. */
        TOO_MANY_NAMES,
        /** More than one colleague bears a name in it. */
        UNCLEAR_NAME,
        /** So much is said about the thing that there is no room for more. */
        TOO_MANY,
        /** It is not the visitor's to do, or not any more. */
        NOT_ALLOWED
    }

    /** About one part of a thing. */
    public static final int MOST = 200;

    private final CommentRows rows;
    private final CommentMessages messages;
    private final Subjects subjects;
    private final People people;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Comments(CommentRows rows, CommentMessages messages, Subjects subjects, People people, AuditTrail audit,
            IdSource ids, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.subjects = subjects;
        this.people = people;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the order in which they were said, with those that were removed; one statement. */
    public List<Comment> of(Access reader, Subject subject) {
        return rows.of(reader.person(), subject, MOST);
    }

    /** The latest about all parts of a thing; one statement. */
    public List<Comment> recent(Access reader, String kind, UUID id, int most) {
        return rows.recent(reader.person(), kind, id, most);
    }

    /** How much is said about each part of a thing; one statement. */
    public CommentCounts counts(Access reader, String kind, UUID id) {
        return new CommentCounts(rows.counts(reader.person(), kind, id));
    }

    /** The comment, when it is there for this scope. */
    public Optional<Comment> find(Access reader, Comment.Id id) {
        return rows.find(reader.person(), id);
    }

    /** True when the comment is there for this scope. */
    public boolean exists(UUID id) {
        return rows.exists(id);
    }

    /** From now on nothing of it is new to the reader. */
    public void markRead(Access reader, Subject subject) {
        ReadOnly.leave(
                () -> rows.markRead(reader.organisation(), reader.person(), subject, clock.instant()));
    }

    /** Whom a comment can be meant for: who reads such things for the organisation worked for, but the visitor. */
    public List<Colleague> colleagues(Access visitor, Subject subject) {
        return subjects.kind(subject.kind())
                .map(kind -> people.colleagues(kind.reads(), visitor.organisation()))
                .orElse(List.of())
                .stream()
                .filter(colleague -> !colleague.id().equals(visitor.person()))
                .toList();
    }

    /** Says something; tells whom it is meant for, and who took part. Whoever is no colleague is not meant. */
    public Outcome write(Access by, Subject subject, String typed, Collection<PersonId> meant) {
        var thing = subjects.find(by, subject).filter(found -> found.takesComments() && by.may(Permission.COMMENT));
        var problem = thing.isEmpty() ? Outcome.NOT_ALLOWED : problem(typed);
        if (problem != Outcome.DONE) {
            return problem;
        }
        if (rows.of(by.person(), subject, MOST).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        var id = new Comment.Id(ids.next());
        var colleagues = colleagues(by, subject);
        var kept = CommentText.keep(typed, meant, colleagues);
        var refused = refused(kept);
        if (refused.isPresent()) {
            return refused.get();
        }
        rows.add(by.organisation(), id, subject, kept.text(), by.person(), clock.instant());
        rows.mention(by.organisation(), id, kept.mentioned());
        record(by, id, "comment.written", subject);
        messages.written(by, id, subject, thing.orElseThrow(), kept.mentioned(), colleagues);
        return Outcome.DONE;
    }

    private static Outcome problem(String typed) {
        if (typed.isBlank()) {
            return Outcome.EMPTY;
        }
        return typed.strip().length() > CommentText.LONGEST ? Outcome.TOO_LONG : Outcome.DONE;
    }

    private static Optional<Outcome> refused(CommentText.Kept kept) {
        if (kept.unclear()) {
            return Optional.of(Outcome.UNCLEAR_NAME);
        }
        return kept.fits() ? Optional.empty() : Optional.of(Outcome.TOO_MANY_NAMES);
    }

    /** Changes the own words, for a while; who is meant now and was not, is told. */
    public Outcome edit(Access by, Comment comment, String typed, Collection<PersonId> meant) {
        var thing = own(by, comment).filter(_ -> comment.isEditableBy(by.person(), clock.instant()));
        var problem = thing.isEmpty() ? Outcome.NOT_ALLOWED : problem(typed);
        if (problem != Outcome.DONE) {
            return problem;
        }
        var kept = CommentText.keep(typed, meant, colleagues(by, comment.subject()));
        var refused = refused(kept);
        if (refused.isPresent()) {
            return refused.get();
        }
        rows.change(comment.id(), kept.text(), clock.instant());
        rows.mention(by.organisation(), comment.id(), kept.mentioned());
        record(by, comment.id(), "comment.edited", comment.subject());
        messages.edited(by, comment.id(), comment.subject(), thing.orElseThrow(), kept.mentioned());
        return Outcome.DONE;
    }

    /** True when the visitor may remove it: who wrote it, and who keeps order. */
    public static boolean mayRemove(Access by, Comment comment) {
        return comment.isThere() && comment.owner().equals(by.organisation())
                && ((comment.said().by().equals(by.person()) && by.may(Permission.COMMENT))
                        || by.may(Permission.MODERATE_COMMENTS));
    }

    /** Leaves only that it was removed, by whom and when; for {@link CommentCare#KEPT_AFTER_REMOVAL} its remover can put it back. */
    public Outcome remove(Access by, Comment comment) {
        if (own(by, comment).isEmpty() || !mayRemove(by, comment)) {
            return Outcome.NOT_ALLOWED;
        }
        rows.remove(comment.id(), clock.instant(), by.person());
        record(by, comment.id(), "comment.removed", comment.subject());
        return Outcome.DONE;
    }

    /** Puts back what the visitor removed. */
    public Outcome restore(Access by, Comment comment) {
        if (own(by, comment).isEmpty() || !comment.isRestorableBy(by.person())) {
            return Outcome.NOT_ALLOWED;
        }
        rows.remove(comment.id(), null, null);
        record(by, comment.id(), "comment.restored", comment.subject());
        return Outcome.DONE;
    }

    /** The thing of a comment of the organisation worked for. */
    private Optional<Thing> own(Access by, Comment comment) {
        return comment.owner().equals(by.organisation()) && by.may(Permission.COMMENT)
                ? subjects.find(by, comment.subject())
                : Optional.empty();
    }

    private void record(Access by, Comment.Id id, String action, Subject subject) {
        audit.record(by.organisation(), by.person(), action, id.value(), subject.kind() + " " + subject.part());
    }
}
