package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.tabular.FillInBook;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pages of filling in elsewhere: the files of a measurement, and one file with what it changes. */
@Component
@Transactional(readOnly = true)
class AnswerFilePages {

    /** Where a file goes out and comes back; {@code readOnly} says why none can come back. */
    record Desk(String measurement, String round, boolean editable, @Nullable String readOnly, List<FileLine> files) {}

    /** A file in the list. */
    record FileLine(String id, String name, String uploaded, String state, int answers) {}

    /** A workbook to take along, and what to call it. */
    record Parcel(FillInBook book, String name) {}

    private static final int MOST_FILES = 50;

    private final MeasurementService service;
    private final AnswerFileService files;
    private final AnswerFiles kept;
    private final Organisations organisations;
    private final HintReader hints;
    private final MessageSource messages;

    AnswerFilePages(MeasurementService service, AnswerFileService files, AnswerFiles kept,
            Organisations organisations, HintReader hints, MessageSource messages) {
        this.service = service;
        this.files = files;
        this.kept = kept;
        this.organisations = organisations;
        this.hints = hints;
        this.messages = messages;
    }

    Desk desk(Access access, Measurement.Id id, Locale locale) {
        var sheet = service.sheet(id);
        var words = new Words(messages, locale);
        var readOnly = MeasurementPages.readOnly(sheet, access, words);
        return new Desk(id.toString(), sheet.measurement().frame().round().name(), readOnly == null, readOnly,
                kept.of(id, MOST_FILES)
                        .stream()
                        .map(file -> new FileLine(file.id().toString(), file.name(),
                                uploaded(file.uploadedAt(), file.uploadedBy(), words),
                                words.text("maturity.offline.state." + file.state()), file.answers()))
                        .toList());
    }

    Parcel parcel(Measurement.Id id, Locale locale) {
        var sheet = service.sheet(id);
        var words = new Words(messages, locale);
        var name = organisations.name(sheet.measurement().frame().organisation());
        return new Parcel(new AnswerBook(sheet, words).of(name), words.text("maturity.offline.file", name,
                String.valueOf(sheet.measurement().frame().round().opensOn().getYear())));
    }

    AnswerFilePage file(Access access, Measurement.Id id, AnswerFile.Id fileId, Locale locale) {
        var sheet = service.sheet(id);
        var file = files.find(id, fileId);
        var words = new Words(messages, locale);
        var readOnly = MeasurementPages.readOnly(sheet, access, words);
        return new AnswerFilePage(id.toString(), sheet.measurement().frame().round().name(), fileId.toString(),
                file.name(), uploaded(file.uploadedAt(), file.uploadedBy(), words), file.state(), readOnly == null,
                readOnly,
                new Lines(sheet, file, words, hints.figures(sheet)).all());
    }

    private static String uploaded(Instant at, String who, Words words) {
        return words.text("maturity.offline.uploaded", words.date(at), words.time(at), who);
    }

    /** The lines of one file. */
    private final class Lines {

        private final Sheet sheet;
        private final AnswerFile file;
        private final Words words;
        private final Hints figures;

        Lines(Sheet sheet, AnswerFile file, Words words, Hints figures) {
            this.sheet = sheet;
            this.file = file;
            this.words = words;
            this.figures = figures;
        }

        /** Of a file that was taken over: what it changed, and what was left. */
        List<AnswerFilePage.Line> all() {
            var taken = file.applied().stream().map(AnswerFile.Applied::question).collect(Collectors.toSet());
            return switch (file.state()) {
                case DRAFT -> files.judged(sheet, file).stream().map(this::line).toList();
                case APPLIED -> Stream.concat(applied(), left(taken)).toList();
                case REVERTED -> List.of();
            };
        }

        private Stream<AnswerFilePage.Line> left(Set<String> taken) {
            return files.judged(sheet, file)
                    .stream()
                    .filter(answer -> !taken.contains(answer.question().code()) && !answer.isToBeKept()
                            && answer.state() != FiledAnswer.State.UNCHANGED)
                    .map(this::line);
        }

        private Stream<AnswerFilePage.Line> applied() {
            var before = files.replies(file, applied -> applied.version() - 1);
            var after = files.replies(file, AnswerFile.Applied::version);
            return file.entries().stream().filter(entry -> after.containsKey(entry.question())).map(entry -> {
                var question = sheet.questionnaire().question(entry.question()).orElseThrow();
                return line(question, entry, before.containsKey(entry.question())
                        ? FiledAnswer.State.CHANGED
                        : FiledAnswer.State.NEW, said(question, before), said(question, after), null, null);
            });
        }

        private String said(Question question, Map<String, Reply> replies) {
            return replies.containsKey(question.code()) ? reply(question, replies.get(question.code())) : "";
        }

        private AnswerFilePage.Line line(FiledAnswer answer) {
            var question = answer.question();
            var now = answer.now().map(Answer::reply);
            return line(question, answer.entry(), answer.state(), now.map(reply -> reply(question, reply)).orElse(""),
                    answer.state() == FiledAnswer.State.REFUSED ? "" : reply(question, answer.reply()),
                    answer.isToBeKept() ? warning(answer) : null,
                    answer.state() == FiledAnswer.State.OVERTAKEN
                            ? answer.now().map(words::answered).orElse(null)
                            : null);
        }

        private @Nullable String warning(FiledAnswer answer) {
            var entered = new Answer(answer.question().code(), 1, answer.reply(), file.uploadedAt(),
                    new Author(new PersonId(file.id().value()), file.uploadedBy()));
            return figures.warning(answer.question(), entered, words).orElse(null);
        }

        private String reply(Question question, Reply reply) {
            return words.reply(question, new Reply(reply.value(), reply.note(), ""));
        }

        private AnswerFilePage.Line line(Question question, AnswerFile.Entry entry, FiledAnswer.State state,
                String was, String becomes, @Nullable String warning, @Nullable String who) {
            return new AnswerFilePage.Line(entry.place(), sheet.text(question),
                    "/maturiteit/metingen/%s/hoofdstukken/%s#vraag-%s".formatted(file.measurement(),
                            question.code().substring(0, 3), question.code()),
                    state, was, becomes, entry.faults().stream().map(this::fault).toList(), warning, who);
        }

        private AnswerFilePage.Fault fault(AnswerFile.Fault fault) {
            return new AnswerFilePage.Fault(fault.place(),
                    words.text(fault.messageKey(), fault.arguments().toArray()));
        }
    }
}
