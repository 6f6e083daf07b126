package be.vlavirgem.web.comments;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.comments.Comment;
import be.vlavirgem.platform.comments.CommentText;
import be.vlavirgem.platform.comments.Comments;
import be.vlavirgem.platform.comments.Comments.Outcome;
import be.vlavirgem.platform.messages.Notifications;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.SubjectKind.Thing;
import be.vlavirgem.platform.subjects.Subjects;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said about a thing, for its page or any page that includes it, and the deeds of who says it. */
@Component
@Transactional
public class Threads {

    private final Comments comments;
    private final Subjects subjects;
    private final Notifications notifications;
    private final MessageSource messages;
    private final Clock clock;

    Threads(Comments comments, Subjects subjects, Notifications notifications, MessageSource messages, Clock clock) {
        this.comments = comments;
        this.subjects = subjects;
        this.notifications = notifications;
        this.messages = messages;
        this.clock = clock;
    }

    /** The thread, of which nothing is new to the reader from now on; 404 when the thing is not there for them. */
    public ThreadView of(Access reader, Subject subject, Locale locale) {
        return of(reader, subject, CommentForm.empty(), Outcome.DONE, locale);
    }

    ThreadView of(Access reader, Subject subject, CommentForm form, Outcome outcome, Locale locale) {
        var thing = thing(reader, subject);
        var said = comments.of(reader, subject);
        if (said.stream().anyMatch(Comment::fresh)) {
            comments.markRead(reader, subject);
        }
        notifications.seen(reader.person(), address(subject));
        var words = new CommentWords(messages, locale, clock);
        return new ThreadView(thing.title(), thing.path(), address(subject), counter(subject),
                said.stream().map(comment -> words.line(comment, reader)).toList(),
                thing.takesComments() && reader.may(Permission.COMMENT)
                        ? writing(reader, subject, address(subject), form, words.problem(outcome))
                        : null);
    }

    /** The form with which somebody changes what they said; 404 when it is not theirs or too long ago. */
    ThreadView.Writing editing(Access by, Comment.Id id, Function<CommentForm, CommentForm> typed, Outcome outcome,
            Locale locale) {
        var comment = comment(by, id);
        if (!comment.owner().equals(by.organisation()) || !comment.isEditableBy(by.person(), clock.instant())) {
            throw new NotFoundException();
        }
        var kept = new CommentForm(comment.typed(),
                comment.mentioned().keySet().stream().map(Object::toString).toList());
        return writing(by, comment.subject(), "/opmerkingen/%s/wijzigen".formatted(id), typed.apply(kept),
                new CommentWords(messages, locale, clock).problem(outcome));
    }

    private ThreadView.Writing writing(Access by, Subject subject, String action, CommentForm form,
            @Nullable String problem) {
        var meant = form.meant();
        var colleagues = comments.colleagues(by, subject)
                .stream()
                .map(one -> Choice.of(one.id().toString(), one.name(), meant.contains(one.id())))
                .toList();
        return new ThreadView.Writing(action, form.text(), colleagues, problem, CommentText.LONGEST);
    }

    Outcome write(Access by, Subject subject, CommentForm form) {
        thing(by, subject);
        return comments.write(by, subject, form.text(), form.meant());
    }

    Outcome edit(Access by, Comment.Id id, CommentForm form) {
        return comments.edit(by, comment(by, id), form.text(), form.meant());
    }

    Outcome remove(Access by, Comment.Id id) {
        return comments.remove(by, comment(by, id));
    }

    Outcome restore(Access by, Comment.Id id) {
        return comments.restore(by, comment(by, id));
    }

    /** Where the comment stands; 404 when it is not there for the visitor. */
    @Transactional(readOnly = true)
    public String addressOf(Access reader, Comment.Id id) {
        return address(comment(reader, id).subject());
    }

    @Transactional(readOnly = true)
    Subject subjectOf(Access reader, Comment.Id id) {
        return comment(reader, id).subject();
    }

    private Comment comment(Access reader, Comment.Id id) {
        var comment = comments.find(reader, id).orElseThrow(NotFoundException::new);
        thing(reader, comment.subject());
        return comment;
    }

    private Thing thing(Access reader, Subject subject) {
        return subjects.find(reader, subject).orElseThrow(NotFoundException::new);
    }

    private static String address(Subject subject) {
        return "/opmerkingen/" + subject.path();
    }

    private static String counter(Subject subject) {
        return "opmerkingen-" + (subject.part().isEmpty() ? "geheel" : subject.part());
    }
}
