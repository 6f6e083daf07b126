package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.jobs.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills in a version as a municipality would, on a sheet that is no measurement. */
@Component
@Transactional
class TrialService {

    private static final Duration KEPT = Duration.ofDays(30);

    private final QuestionnaireService service;
    private final PublishedQuestionnaires questionnaires;
    private final TrialAnswers answers;
    private final PeerFigures peers;
    private final Clock clock;

    TrialService(QuestionnaireService service, PublishedQuestionnaires questionnaires, TrialAnswers answers,
            PeerFigures peers, Clock clock) {
        this.service = service;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.peers = peers;
        this.clock = clock;
    }

    /** What is filled in so far of which version, and what strikes in it. */
    record Seen(QuestionnaireVersion version, Sheet sheet, Hints hints) {}

    /** All in one transaction. */
    @Transactional(readOnly = true)
    Seen seen(Access access, QuestionnaireVersion.Id id, Trial trial) {
        var version = service.version(id);
        var sheet = sheet(access, version, trial);
        return new Seen(version, sheet, hints(sheet));
    }

    private Sheet sheet(Access access, QuestionnaireVersion version, Trial trial) {
        var id = version.id();
        var questionnaire = questionnaires.of(version.content());
        var today = LocalDate.now(clock);
        var frame = new Measurement.Frame(new Measurement.Id(id.value()), access.organisation(),
                new RoundPeriod(new Round.Id(id.value()), questionnaire.title(), today, today), id, trial.respondent(),
                today.atStartOfDay().toInstant(ZoneOffset.UTC), Optional.empty());
        return new Sheet(new Measurement(frame, 0, Earlier.NONE,
                answers.of(access, id, trial.respondent().type(), questionnaire), Optional.empty(), Set.of()),
                questionnaire,
                today);
    }

    /** What strikes as strange beside all of Flanders: an editor has no peers. */
    @Transactional(readOnly = true)
    Hints hints(Sheet sheet) {
        return new Hints(Earlier.NONE, peers.mediansOfFlanders(sheet), java.util.Map.of());
    }

    Saving save(Access access, QuestionnaireVersion.Id id, Trial trial, String chapter, FormFields fields) {
        var sheet = sheet(access, service.version(id), trial);
        var saving = Saving.of(sheet, TypedAnswer.in(fields, sheet.chapter(chapter)), Author.of(access),
                clock.instant());
        answers.keep(access.person(), id, trial.respondent().type(), saving.changed());
        return saving;
    }

    void clear(Access access, QuestionnaireVersion.Id id, Trial trial) {
        service.version(id);
        answers.clear(access.person(), id, trial.respondent().type());
    }

    /** Forgets what was filled in a month ago. */
    @Component
    static class Forgetting {

        @Bean
        static Chore questionnaireTrials(ObjectProvider<TrialAnswers> answers,
                ObjectProvider<PlatformTransaction> platform,
                Clock clock) {
            return Chore.daily(LocalTime.of(3, 10), clock.getZone(), "questionnaire-trials", () -> platform.getObject()
                    .run(() -> answers.getObject().forgetBefore(clock.instant().minus(KEPT))));
        }
    }
}
