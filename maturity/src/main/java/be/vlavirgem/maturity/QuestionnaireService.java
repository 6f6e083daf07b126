package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
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

        /** The same as this version, so there is nothing to take. */
        record Unchanged(QuestionnaireVersion version) implements Import {}
    }

    private final QuestionnaireVersions versions;
    private final SearchedQuestions searched;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    QuestionnaireService(QuestionnaireVersions versions, SearchedQuestions searched, AuditTrail audit, IdSource ids,
            Clock clock) {
        this.versions = versions;
        this.searched = searched;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Import importFile(Access access, String file) {
        return switch (QuestionnaireFile.read(file)) {
            case Reading.Faulty faulty -> new Import.Refused(faulty.problems());
            case Reading.Sound sound -> versions.findLatest(sound.questionnaire().code())
                    .filter(latest -> latest.file().equals(file))
                    .<Import>map(Import.Unchanged::new)
                    .orElseGet(() -> new Import.Accepted(imported(access, sound.questionnaire(), file)));
        };
    }

    private QuestionnaireVersion imported(Access access, Questionnaire questionnaire, String file) {
        var version = versions.save(draft(questionnaire, file));
        audit(access, "questionnaire.imported", version);
        return version;
    }

    /** The first version of all, published; refuses a faulty file. */
    QuestionnaireVersion bring(String file) {
        var version = draft(soundly(file), file);
        version.publish(clock.instant());
        return versions.save(version);
    }

    /** A draft that came with a new release, for the back office to look at; refuses a faulty file. */
    QuestionnaireVersion propose(String file) {
        return versions.save(draft(soundly(file), file));
    }

    private static Questionnaire soundly(String file) {
        return switch (QuestionnaireFile.read(file)) {
            case Reading.Faulty faulty ->
                throw new IllegalStateException("The seeded questionnaire is faulty: " + faulty.problems());
            case Reading.Sound sound -> sound.questionnaire();
        };
    }

    private QuestionnaireVersion draft(Questionnaire questionnaire, String file) {
        var number = versions.highestNumber(questionnaire.code()) + 1;
        return new QuestionnaireVersion(new QuestionnaireVersion.Id(ids.next()), questionnaire, number, file,
                clock.instant());
    }

    /** Publishes a draft, for good; does nothing to what is published already. */
    QuestionnaireVersion publish(Access access, QuestionnaireVersion.Id id) {
        var version = version(id);
        if (!version.isPublished()) {
            version.publish(clock.instant());
            searched.keep(version);
            audit(access, "questionnaire.published", version);
        }
        return version;
    }

    /** Throws a draft away; false for a published version, which stays. */
    boolean discard(Access access, QuestionnaireVersion.Id id) {
        var version = version(id);
        if (version.isPublished()) {
            return false;
        }
        versions.delete(version);
        audit(access, "questionnaire.discarded", version);
        return true;
    }

    private void audit(Access access, String action, QuestionnaireVersion version) {
        audit.record(access.organisation(), access.person(), action, version.id().value(),
                "%s %d".formatted(version.code(), version.number()));
    }

    @Transactional(readOnly = true)
    QuestionnaireVersion version(QuestionnaireVersion.Id id) {
        return versions.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    List<QuestionnaireVersions.Listed> all() {
        return versions.findAllByOrderByCodeAscNumberDesc();
    }
}
