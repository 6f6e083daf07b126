package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.tabular.FillInReading;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questionnaires that were filled in elsewhere: taken in, taken over by the rules of the page, and put back as a whole. */
@Service
@Transactional
class AnswerFileService {

    /** What came of an upload. */
    sealed interface Upload {

        /** A draft to look at. */
        record Taken(AnswerFile.Id id) implements Upload {}

        /** Refused whole: the key of a sentence, and what it is about. */
        record Refused(String messageKey, List<String> about) implements Upload {}
    }

    /** What came of putting back. */
    sealed interface Reversion {

        /** All is as it was before. */
        record Done() implements Reversion {}

        /** Nothing was put back: these were answered again since. */
        record InTheWay(List<String> questions) implements Reversion {}

        /** Nothing was put back: the measurement takes no answers any more. */
        record Closed() implements Reversion {}
    }

    private static final String REFUSED = "maturity.offline.refused.";
    private static final Duration DRAFTS_KEPT = Duration.ofDays(30);
    private static final int MOST_DRAFTS = 20;
    private static final int LONGEST_NAME = 200;

    private final MeasurementService service;
    private final Measurements measurements;
    private final AnswerService answers;
    private final AnswerFiles files;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final IdSource ids;
    private final Clock clock;

    AnswerFileService(MeasurementService service, Measurements measurements, AnswerService answers, AnswerFiles files,
            AuditTrail audit, MessageSource messages, IdSource ids, Clock clock) {
        this.service = service;
        this.measurements = measurements;
        this.answers = answers;
        this.files = files;
        this.audit = audit;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes a file as a draft, when it is this measurement's own and answers are taken. */
    Upload upload(Access access, Measurement.Id id, String name, FillInReading reading) {
        var sheet = service.sheetForChange(id);
        if (!isOpen(sheet, access)) {
            return new Upload.Refused(REFUSED + "closed", List.of());
        }
        return switch (reading) {
            case FillInReading.Refused refused -> new Upload.Refused(key(refused.key()), refused.about());
            case FillInReading.Sound sound -> {
                var language = language(sound.stamp());
                var problem = strangeness(sheet, sound.stamp(), language);
                yield problem.isEmpty()
                        ? taken(access, sheet, name, AnswerBookReader.read(sheet, sound.lines(),
                                new Words(messages, language)))
                        : new Upload.Refused(REFUSED + problem, List.of());
            }
        };
    }

    /** Where what a table is told does not fit, it is said otherwise here. */
    private static String key(String key) {
        return switch (key) {
            case "table.refused.type", "table.refused.old-excel", "table.refused.not-ours", "table.refused.twice",
                    "table.refused.size", "table.refused.rows" ->
                REFUSED + key.substring("table.refused.".length());
            default -> key;
        };
    }

    private static Locale language(List<String> stamp) {
        return Locale.forLanguageTag(!stamp.isEmpty() && stamp.getLast().equals("en") ? "en" : "nl-BE");
    }

    /** Why this file is not this measurement's; nothing when it is. */
    private static String strangeness(Sheet sheet, List<String> stamp, Locale language) {
        var own = AnswerBook.stamp(sheet, language);
        if (stamp.size() != own.size() || !stamp.getFirst().equals(own.getFirst())) {
            return "not-ours";
        }
        return List.of("", "organisation", "measurement", "measurement", "questionnaire", "measurement", "")
                .get(Math.max(0, firstDifference(own, stamp)));
    }

    private static int firstDifference(List<String> one, List<String> other) {
        return IntStream.range(0, one.size())
                .filter(at -> !one.get(at).equals(other.get(at)))
                .findFirst()
                .orElse(0);
    }

    private Upload taken(Access access, Sheet sheet, String name, List<AnswerFile.Entry> entries) {
        var file = new AnswerFile(new AnswerFile.Id(ids.next()), sheet.measurement().id(),
                name.substring(0, Math.min(LONGEST_NAME, name.length())), clock.instant(), access.name(),
                AnswerFile.State.DRAFT, entries, List.of());
        files.forgetDraftsBefore(clock.instant().minus(DRAFTS_KEPT));
        files.forgetDraftsBeyond(file.measurement(), MOST_DRAFTS - 1);
        files.add(access, file);
        return new Upload.Taken(file.id());
    }

    /** What a file says beside what the portal says now. */
    @Transactional(readOnly = true)
    List<FiledAnswer> judged(Sheet sheet, AnswerFile file) {
        var seen = file.entries()
                .stream()
                .filter(entry -> entry.seen() > 0)
                .collect(Collectors.toMap(AnswerFile.Entry::question, AnswerFile.Entry::seen));
        return FiledAnswer.judge(sheet, file.entries(), measurements.replies(file.measurement(), seen));
    }

    /** A file of this measurement; 404 when it is not there. */
    @Transactional(readOnly = true)
    AnswerFile find(Measurement.Id measurement, AnswerFile.Id id) {
        return files.find(measurement, id).orElseThrow(NotFoundException::new);
    }

    /** Takes over all that can be, as if it were typed on the pages; tells how many, nothing once no answers are taken. */
    int apply(Access access, Measurement.Id id, AnswerFile.Id fileId) {
        var sheet = service.sheetForChange(id);
        var file = find(id, fileId);
        if (!isOpen(sheet, access) || file.state() != AnswerFile.State.DRAFT) {
            return 0;
        }
        var saving = answers.keep(access, sheet,
                judged(sheet, file).stream().filter(FiledAnswer::isToBeKept).map(FiledAnswer::typed).toList());
        var added = saving.changed()
                .stream()
                .map(answer -> new AnswerFile.Applied(answer.question(), answer.version()))
                .toList();
        if (!added.isEmpty()) {
            files.applied(fileId, added);
            audit.record(access.organisation(), access.person(), "measurement.file-applied", id.value(),
                    String.valueOf(added.size()));
        }
        return added.size();
    }

    /** Puts back what was answered before, all of it or nothing. */
    Reversion revert(Access access, Measurement.Id id, AnswerFile.Id fileId) {
        var sheet = service.sheetForChange(id);
        var file = find(id, fileId);
        if (!isOpen(sheet, access)) {
            return new Reversion.Closed();
        }
        var moved = file.applied().stream().filter(answer -> version(sheet, answer) != answer.version()).toList();
        if (!moved.isEmpty()) {
            return new Reversion.InTheWay(moved.stream().map(AnswerFile.Applied::question).toList());
        }
        if (file.state() == AnswerFile.State.APPLIED) {
            answers.putBack(access, sheet, before(sheet, file));
            files.reverted(fileId);
            audit.record(access.organisation(), access.person(), "measurement.file-reverted", id.value(),
                    String.valueOf(file.applied().size()));
        }
        return new Reversion.Done();
    }

    private static int version(Sheet sheet, AnswerFile.Applied answer) {
        return sheet.questionnaire()
                .question(answer.question())
                .flatMap(sheet.measurement()::answerTo)
                .map(Answer::version)
                .orElse(0);
    }

    /** What was answered to these questions before the file. */
    private Map<Question, Reply> before(Sheet sheet, AnswerFile file) {
        var replies = replies(file, applied -> applied.version() - 1);
        var before = new HashMap<Question, Reply>();
        file.applied()
                .forEach(applied -> before.put(sheet.questionnaire().question(applied.question()).orElseThrow(),
                        replies.getOrDefault(applied.question(), Reply.of(new AnswerValue.Blank()))));
        return before;
    }

    /** What stood in the versions around those that the file added. */
    @Transactional(readOnly = true)
    Map<String, Reply> replies(AnswerFile file, Function<AnswerFile.Applied, Integer> version) {
        return measurements.replies(file.measurement(),
                file.applied().stream().collect(Collectors.toMap(AnswerFile.Applied::question, version)));
    }

    /** Forgets a file of which nothing was taken over. */
    void discard(Access access, Measurement.Id id, AnswerFile.Id fileId) {
        if (service.sheet(id).isOwn(access)) {
            files.discard(find(id, fileId).id());
        }
    }

    private static boolean isOpen(Sheet sheet, Access access) {
        return sheet.isOpenTo(access, Permission.ANSWER_MEASUREMENT);
    }
}
