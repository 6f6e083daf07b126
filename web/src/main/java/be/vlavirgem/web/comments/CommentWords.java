package be.vlavirgem.web.comments;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.comments.Comment;
import be.vlavirgem.platform.comments.CommentText;
import be.vlavirgem.platform.comments.Comments;
import be.vlavirgem.platform.comments.Comments.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Comments in the reader's language. */
record CommentWords(MessageSource messages, Locale locale, Clock clock) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    ThreadView.Line line(Comment comment, Access reader) {
        var pieces = comment.isThere() ? comment.pieces() : List.<CommentText.Piece>of();
        return new ThreadView.Line(comment.id().toString(), comment.said().name(), moment(comment.said().at()), pieces,
                comment.isThere() ? meantBeside(comment, pieces) : "",
                comment.text().edited().map(at -> text("web.comments.edited", moment(at))).orElse(null),
                comment.removed().map(by -> text("web.comments.removed", by.name(), moment(by.at()))).orElse(null),
                comment.fresh(), deeds(comment, reader));
    }

    /** Whom it is meant for without being named in it. */
    private static String meantBeside(Comment comment, List<CommentText.Piece> pieces) {
        return comment.mentioned()
                .values()
                .stream()
                .filter(name -> !pieces.contains(new CommentText.Piece(CommentText.Kind.PERSON, "@" + name)))
                .map(name -> "@" + name)
                .collect(Collectors.joining(", "));
    }

    private ThreadView.Deeds deeds(Comment comment, Access reader) {
        var address = "/opmerkingen/" + comment.id();
        var own = comment.owner().equals(reader.organisation());
        return new ThreadView.Deeds(
                own && comment.isEditableBy(reader.person(), clock.instant()) ? address + "/wijzigen" : null,
                Comments.mayRemove(reader, comment) ? address + "/verwijderen" : null,
                own && comment.isRestorableBy(reader.person()) ? address + "/terugzetten" : null);
    }

    @Nullable
    String problem(Outcome outcome) {
        return switch (outcome) {
            case DONE -> null;
            case EMPTY -> text("web.comments.problem.empty");
            case TOO_LONG -> text("web.comments.problem.long", CommentText.LONGEST);
            case TOO_MANY_NAMES -> text("web.comments.problem.names");
            case TOO_MANY -> text("web.comments.problem.many", Comments.MOST);
            case NOT_ALLOWED -> text("web.comments.problem.closed");
        };
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
