package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the back office does with questionnaires: import a file as a draft, look, publish or throw away. */
@Service
@Transactional
class QuestionnaireService {

    /** What came of importing a file. */
    sealed interface Import {

        /** Taken as a draft. */
        record Accepted(QuestionnaireVersion version) implements Import {}

        /** Refused whole, with everything that is wrong. */
        record Refused(List<Problem> problems) implements Import {}
    }

    private final QuestionnaireVersions versions;
    private final IdSource ids;
    private final Clock clock;

    QuestionnaireService(QuestionnaireVersions versions, IdSource ids, Clock clock) {
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
    }

    Import importFile(String file) {
        return switch (QuestionnaireFile.read(file)) {
            case Reading.Faulty faulty -> new Import.Refused(faulty.problems());
            case Reading.Sound sound -> new Import.Accepted(versions.save(draft(sound.questionnaire(), file)));
        };
    }

    private QuestionnaireVersion draft(Questionnaire questionnaire, String file) {
        var number = versions.highestNumber(questionnaire.code()) + 1;
        return new QuestionnaireVersion(new QuestionnaireVersion.Id(ids.next()), questionnaire, number, file,
                clock.instant());
    }

    /** Publishes a draft, for good; does nothing to what is published already. */
    QuestionnaireVersion publish(QuestionnaireVersion.Id id) {
        var version = version(id);
        if (!version.isPublished()) {
            version.publish(clock.instant());
        }
        return version;
    }

    /** Throws a draft away; a published version stays. */
    void discard(QuestionnaireVersion.Id id) {
        var version = version(id);
        if (!version.isPublished()) {
            versions.delete(version);
        }
    }

    @Transactional(readOnly = true)
    QuestionnaireVersion version(QuestionnaireVersion.Id id) {
        return versions.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    List<QuestionnaireVersion> all() {
        return versions.findAllByOrderByCodeAscNumberDesc();
    }
}
