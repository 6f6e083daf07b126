package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.comments.Comment;
import be.vlavirgem.platform.comments.CommentCounts;
import be.vlavirgem.platform.comments.CommentText;
import be.vlavirgem.platform.comments.Comments;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.platform.tasks.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues say about a measurement and whom they asked for a chapter or a question; what was asked closes when nothing is left to do. */
@Component
@Transactional(readOnly = true)
class Teamwork {

    private static final int RECENT = 5;
    private static final int EXCERPT = 140;
    private static final String SUBMITTED = "submitted";

    private final Comments comments;
    private final Tasks tasks;
    private final GuestRequests guests;
    private final Clock clock;

    Teamwork(Comments comments, Tasks tasks, GuestRequests guests, Clock clock) {
        this.comments = comments;
        this.tasks = tasks;
        this.guests = guests;
        this.clock = clock;
    }

    /** How many comments each part of a measurement has. */
    CommentCounts counts(Access reader, Measurement.Id id) {
        return comments.counts(reader, MeasurementThings.CODE, id.value());
    }

    /** Beside the chapters of a measurement; three statements. */
    TeamView view(Access reader, Sheet sheet, Words words) {
        var id = sheet.measurement().id();
        var said = comments.recent(reader, MeasurementThings.CODE, id.value(), RECENT)
                .stream()
                .map(comment -> said(comment, sheet, words))
                .toList();
        return new TeamView(asked(id, words), said, sheet.isOwn(reader) && sheet.takesAnswers()
                && reader.may(Permission.KEEP_TASKS));
    }

    /** What colleagues were asked about a measurement, also when it is done, and people without account; two statements. */
    List<TeamView.Asked> asked(Measurement.Id id, Words words) {
        var told = new GuestWords(words, LocalDate.now(clock));
        return Stream.concat(
                tasks.about(MeasurementThings.CODE, id.value()).stream().map(task -> asked(task, words)),
                guests.about(id).stream().map(told::asked)).toList();
    }

    private static TeamView.Asked asked(Task task, Words words) {
        return new TeamView.Asked(task.about().orElseThrow().subject().part(), "/taken/" + task.id(),
                task.words().title(), task.ending()
                        .map(ending -> done(task, ending, words))
                        .or(() -> task.words()
                                .due()
                                .map(due -> words.text("maturity.team.asked.day", task.owner().name(),
                                        words.date(due))))
                        .orElse(task.owner().name()),
                false, !task.isOpen());
    }

    /** What ended because the measurement was handed in was not said to be ready by anybody. */
    private static String done(Task task, Task.Ending ending, Words words) {
        return words.text(
                ending.because().filter(SUBMITTED::equals).isPresent()
                        ? "maturity.team.asked.submitted"
                        : "maturity.team.asked.done",
                task.owner().name(), words.date(ending.at()), words.time(ending.at()));
    }

    private static TeamView.Said said(Comment comment, Sheet sheet, Words words) {
        var text = comment.pieces().stream().map(CommentText.Piece::text).collect(Collectors.joining());
        var line = text.replaceAll("\\s+", " ");
        var part = comment.subject().part();
        return new TeamView.Said("/opmerkingen/" + new Subject(MeasurementThings.CODE, sheet.measurement().id().value(),
                part).path(),
                sheet.questionnaire()
                        .question(part)
                        .map(sheet::text)
                        .or(() -> sheet.questionnaire().chapter(part).map(Chapter::title))
                        .orElse(sheet.measurement().frame().round().name()),
                words.text("maturity.team.said", comment.said().name(), words.date(comment.said().at()),
                        words.time(comment.said().at())),
                line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1) + "…", comment.fresh());
    }

    /** Closes what was asked about the questions to which these are answers; to find out is still to do. */
    @Transactional
    void answered(Access by, Sheet sheet, List<Answer> answers) {
        var found = answers.stream()
                .filter(answer -> answer.value().isFound())
                .map(Answer::question)
                .collect(Collectors.toUnmodifiableSet());
        tasks.closeAbout(by, MeasurementThings.CODE, sheet.measurement().id().value(), found::contains, "answered");
    }

    /** Closes what was asked about these chapters and their questions. */
    @Transactional
    void completed(Access by, Measurement.Id id, List<String> chapters) {
        if (!chapters.isEmpty()) {
            tasks.closeAbout(by, MeasurementThings.CODE, id.value(),
                    part -> chapters.stream().anyMatch(part::startsWith), "complete");
        }
    }

    /** Closes all that was asked. */
    @Transactional
    void submitted(Access by, Measurement.Id id) {
        tasks.closeAbout(by, MeasurementThings.CODE, id.value(), _ -> true, SUBMITTED);
    }
}
