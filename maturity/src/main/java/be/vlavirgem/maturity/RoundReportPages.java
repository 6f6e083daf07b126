package be.vlavirgem.maturity;

import be.vlavirgem.maturity.RoundFigures.Quartiles;
import be.vlavirgem.maturity.RoundReports.Kept;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListFile;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the report of a round, for its page, on paper and as a workbook. */
@Component
@Transactional(readOnly = true)
class RoundReportPages {

    private static final List<String> SYSTEMS = List.of("FLANDERS", "PROVINCE", "SIZE", "FACILITY");

    /** A group or a chapter; without quartiles the group is too small to show them. */
    record Line(String name, @Nullable Integer total, @Nullable Integer submitted,
            @Nullable String half, @Nullable String median) {}

    /** The groups of one system. */
    record Table(String system, List<Line> lines) {}

    /** A report as it is read. */
    record View(String roundId, String name, String opensOn, String closesOn, int authorities, int submitted,
            List<String> introduction, List<Table> tables, List<Line> chapters, @Nullable String publishedOn) {}

    /** The desk of V-ICT-OR: the report so far; null while none was drawn. */
    record Desk(RoundView round, boolean over, String overAfter, @Nullable View report, boolean published, int seen,
            String introduction, String countedOn) {}

    private final RoundReports reports;
    private final RoundService service;
    private final RoundPages rounds;
    private final MessageSource messages;

    RoundReportPages(RoundReports reports, RoundService service, RoundPages rounds, MessageSource messages) {
        this.reports = reports;
        this.service = service;
        this.rounds = rounds;
        this.messages = messages;
    }

    Desk desk(Round.Id id, @Nullable String typed, Locale locale) {
        var round = service.round(id);
        var words = new Words(messages, locale);
        var kept = reports.find(id);
        return new Desk(rounds.view(id, locale), reports.isOver(round), words.date(round.overAfter()),
                kept.map(found -> view(found, words)).orElse(null), kept.map(Kept::published).orElse(false),
                kept.map(Kept::version).orElse(0),
                typed != null ? typed : kept.map(Kept::introduction).orElse(""),
                kept.map(found -> words.date(found.countedAt())).orElse(""));
    }

    /** Asks whether the draft as it stands now may be read by everybody; empty while there is none. */
    Optional<Confirmation> publishing(Round.Id id, Locale locale) {
        return reports.find(id).filter(kept -> !kept.published()).map(draft -> publishing(draft, words(locale)));
    }

    private Words words(Locale locale) {
        return new Words(messages, locale);
    }

    private static Confirmation publishing(Kept draft, Words words) {
        var desk = "%s/%s/verslag".formatted(RoundsController.PATH, draft.round());
        var text = draft.introduction().isEmpty() ? "bare" : "sure";
        return new Confirmation("publiceren",
                words.text("maturity.round-report.publish.title", draft.figures().round()),
                words.text("maturity.round-report.publish." + text), words.text("maturity.round-report.publish"),
                desk + "/publiceren", desk + "/publiceren", desk, draft.version());
    }

    List<View> published(Locale locale) {
        return reports.published().stream().map(kept -> view(kept, new Words(messages, locale))).toList();
    }

    /** 404 for one that is not published. */
    View published(Round.Id id, Locale locale) {
        return view(keptPublished(id), new Words(messages, locale));
    }

    private Kept keptPublished(Round.Id id) {
        return reports.find(id).filter(Kept::published).orElseThrow(NotFoundException::new);
    }

    Report document(Round.Id id, Locale locale) {
        var view = published(id, locale);
        var words = new Words(messages, locale);
        return new Report("maturity/report/round", words.text("maturity.round-report.title", view.name()),
                words.text("maturity.round-report.file", view.name()), locale, view);
    }

    private static View view(Kept kept, Words words) {
        var figures = kept.figures();
        return new View(kept.round().toString(), figures.round(), figures.opensOn(), figures.closesOn(),
                figures.authorities(), figures.submitted(),
                kept.introduction().lines().filter(line -> !line.isBlank()).toList(),
                SYSTEMS.stream()
                        .map(system -> new Table(system,
                                figures.of(system).stream().map(group -> line(group, words)).toList()))
                        .filter(table -> !table.lines().isEmpty())
                        .toList(),
                figures.chapters()
                        .stream()
                        .map(subject -> new Line(subject.name(), null, counted(subject),
                                half(subject.score(), words), median(subject.score(), words)))
                        .toList(),
                kept.publishedAt().map(words::date).orElse(null));
    }

    /** The database does not say how many have a subject that it hides. */
    private static @Nullable Integer counted(RoundFigures.Subject subject) {
        return subject.score() == null ? null : Integer.valueOf(subject.submitted());
    }

    private static Line line(RoundFigures.Group group, Words words) {
        return new Line(name(group, words), group.total(), group.submitted(), half(group.score(), words),
                median(group.score(), words));
    }

    private static String name(RoundFigures.Group group, Words words) {
        return new GroupWords(words).name(group.system(), group.code(), group.name());
    }

    private static @Nullable String half(@Nullable Quartiles score, Words words) {
        return score == null
                ? null
                : words.text("maturity.round-report.half.of", words.score(score.low()), words.score(score.high()));
    }

    private static @Nullable String median(@Nullable Quartiles score, Words words) {
        return score == null ? null : words.score(score.median());
    }

    /** The same figures, a row for each group and chapter. */
    void workbook(Round.Id id, OutputStream out, Locale locale) throws IOException {
        var kept = keptPublished(id);
        var words = new Words(messages, locale);
        var heads = Stream.of("what", "group", "authorities", "submitted", "low", "median", "high")
                .map(key -> words.text("maturity.round-report.column." + key))
                .toList();
        try (var file = ListFile.Format.XLSX.begin(out, kept.figures().round(), heads)) {
            for (var group : kept.figures().groups()) {
                file.add(row(words, "by." + group.system(), name(group, words),
                        Cell.figure(BigDecimal.valueOf(group.total())), group.submitted(), group.score()));
            }
            for (var chapter : kept.figures().chapters()) {
                file.add(row(words, "chapters", chapter.name(), Cell.figure(null), counted(chapter),
                        chapter.score()));
            }
        }
    }

    /** Where a group is too small its row says so. */
    private static List<Cell> row(Words words, String what, String name, Cell total, @Nullable Integer submitted,
            @Nullable Quartiles score) {
        var hidden = Cell.text(words.text("maturity.round-report.hidden"));
        return List.of(Cell.text(words.text("maturity.round-report." + what)), Cell.text(name), total,
                submitted == null ? hidden : Cell.figure(BigDecimal.valueOf(submitted)),
                score == null ? hidden : Cell.figure(score.low()),
                score == null ? hidden : Cell.figure(score.median()),
                score == null ? hidden : Cell.figure(score.high()));
    }
}
