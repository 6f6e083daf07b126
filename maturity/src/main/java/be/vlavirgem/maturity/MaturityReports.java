package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.report.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the documents of the measurement show: the questionnaire, the answers, the result. */
@Component
class MaturityReports {

    private final MeasurementService service;
    private final ResultPages results;
    private final HintReader hints;
    private final Rounds rounds;
    private final PublishedQuestionnaires published;
    private final QuestionnaireService versions;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Clock clock;

    MaturityReports(MeasurementService service, ResultPages results, HintReader hints, Rounds rounds,
            PublishedQuestionnaires published, QuestionnaireService versions, Organisations organisations,
            MessageSource messages, Clock clock) {
        this.service = service;
        this.results = results;
        this.hints = hints;
        this.rounds = rounds;
        this.published = published;
        this.versions = versions;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    /** The questionnaire of the latest round, open or not, to fill in on paper; 404 when there never was one. */
    @Transactional(readOnly = true)
    Report questionnaire(Access access, Measurement.Type type, Locale locale) {
        var today = LocalDate.now(clock);
        var round = rounds.findAllByOrderByYearDesc()
                .stream()
                .filter(each -> !each.opensOn().isAfter(today))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var words = new Words(messages, locale);
        var sheet = BlankSheet.of(published.of(round.questionnaire()), round.questionnaire(), access.organisation(),
                type, today).in(locale);
        return empty(sheet, String.valueOf(round.year()), access, words,
                round.period().isOpenOn(today) ? words.date(round.lastDay()) : null);
    }

    /** A version of the questionnaire, draft or not, as it will be on paper. */
    @Transactional(readOnly = true)
    Report version(Access access, QuestionnaireVersion.Id id, Measurement.Type type, Locale locale) {
        var version = versions.version(id);
        var words = new Words(messages, locale);
        return empty(BlankSheet.of(version.questionnaire(), id, access.organisation(), type, LocalDate.now(clock))
                .in(locale),
                words.text("maturity.report.version", version.number()), access, words, null);
    }

    private static Report empty(Sheet sheet, String edition, Access access, Words words,
            @org.jspecify.annotations.Nullable String until) {
        var type = sheet.measurement().frame().respondent().type();
        return new Report("maturity/report/questionnaire",
                words.text("maturity.report.questionnaire.title", edition, words.text("maturity.type." + type)),
                words.text("maturity.report.questionnaire.file", edition, type), words.locale(),
                PaperQuestionnaire.empty(sheet, until, access, words));
    }

    /** Everything that was answered, with why, where it can be seen, and what is doubtful. */
    @Transactional(readOnly = true)
    Report answers(Access access, Measurement.Id id, Locale locale) {
        var sheet = service.sheet(id).in(locale);
        var words = new Words(messages, locale);
        var name = organisations.name(sheet.measurement().frame().organisation());
        return new Report("maturity/report/answers",
                words.text("maturity.report.answers.title", name, sheet.measurement().frame().round().name()),
                words.text("maturity.report.answers.file", name, year(sheet)), locale,
                PaperQuestionnaire.answered(sheet, access, hints.figures(sheet), words));
    }

    /** Two pages for the board, and an annex that shows where the scores come from. */
    @Transactional(readOnly = true)
    Report result(Access access, Measurement.Id id, ResultPages.Wish wish) {
        var page = results.of(access, id, wish);
        var sheet = service.sheet(id);
        var words = new Words(messages, wish.locale());
        var name = organisations.name(sheet.measurement().frame().organisation());
        return new Report("maturity/report/result", words.text("maturity.college.head", name, page.round()),
                words.text("maturity.report.result.file", name, year(sheet)), wish.locale(), page);
    }

    private static String year(Sheet sheet) {
        return String.valueOf(sheet.measurement().frame().round().opensOn().getYear());
    }
}
