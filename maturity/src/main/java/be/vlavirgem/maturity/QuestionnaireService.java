package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.Contents;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the back office does with questionnaires: import a file or copy a version as a draft, change it, throw it away. */
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

    /** What a change makes of a questionnaire as it is now. */
    sealed interface Step {

        /** To be kept, when it is sound. */
        record Next(Questionnaire questionnaire) implements Step {}

        /** Not to be kept: somebody else changed the same thing meanwhile. */
        record Clash() implements Step {}
    }

    /** What came of a change. */
    sealed interface Outcome {

        /** It is kept. */
        record Kept() implements Outcome {}

        /** It would make the questionnaire unsound. */
        record Refused(List<Problem> problems) implements Outcome {}

        /** Somebody else changed the same thing; this is the version as they left it. */
        record Conflict(QuestionnaireVersion theirs) implements Outcome {}

        /** No draft any more. */
        record Closed() implements Outcome {}
    }

    private final Contents contents;
    private final QuestionnaireKind kind;

    QuestionnaireService(Contents contents, QuestionnaireKind kind) {
        this.contents = contents;
        this.kind = kind;
    }

    Import importFile(Access access, String file) {
        return switch (QuestionnaireFile.read(file)) {
            case Reading.Faulty faulty -> new Import.Refused(faulty.problems());
            case Reading.Sound sound -> contents.latest(kind, sound.questionnaire().code())
                    .filter(latest -> latest.body().equals(file))
                    .map(QuestionnaireVersion::new)
                    .<Import>map(Import.Unchanged::new)
                    .orElseGet(() -> new Import.Accepted(new QuestionnaireVersion(
                            contents.draft(access, kind, sound.questionnaire(), file, "imported"))));
        };
    }

    /** A new draft that says the same. */
    QuestionnaireVersion copy(Access access, QuestionnaireVersion.Id id) {
        var version = version(id);
        return new QuestionnaireVersion(
                contents.draft(access, kind, version.questionnaire(), version.file(), "drafted"));
    }

    /** The first version of all, published; refuses a faulty file. */
    QuestionnaireVersion bring(String file) {
        return new QuestionnaireVersion(contents.bring(kind, QuestionnaireFile.sound(file), file));
    }

    /** A draft that came with a new release, for the back office to look at; refuses a faulty file. */
    void propose(String file) {
        contents.propose(kind, QuestionnaireFile.sound(file), file);
    }

    /** Changes a draft as it is now; what others changed elsewhere in it meanwhile stays. */
    Outcome change(Access access, QuestionnaireVersion.Id id, String what, Function<Questionnaire, Step> deed) {
        var version = contents.lock(id.value())
                .filter(found -> found.kind().equals(kind.key()))
                .orElseThrow(NotFoundException::new);
        if (!version.isDraft()) {
            return new Outcome.Closed();
        }
        return switch (deed.apply(QuestionnaireFile.sound(version.body()))) {
            case Step.Clash _ -> new Outcome.Conflict(new QuestionnaireVersion(version));
            case Step.Next(Questionnaire next) -> keep(access, version, next, what);
        };
    }

    private Outcome keep(Access access, ContentVersion version, Questionnaire next, String what) {
        var file = QuestionnaireWriter.write(next);
        if (QuestionnaireFile.read(file) instanceof Reading.Faulty(List<Problem> problems)) {
            return new Outcome.Refused(problems);
        }
        return file.equals(version.body()) || contents.change(access, version, file, what)
                ? new Outcome.Kept()
                : new Outcome.Closed();
    }

    /** Throws a draft away; false for any other version, which stays. */
    boolean discard(Access access, QuestionnaireVersion.Id id) {
        version(id);
        return contents.discard(access, id.value());
    }

    @Transactional(readOnly = true)
    QuestionnaireVersion version(QuestionnaireVersion.Id id) {
        return contents.find(id.value())
                .filter(found -> found.kind().equals(kind.key()))
                .map(QuestionnaireVersion::new)
                .orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    boolean isEmpty() {
        return contents.isEmpty(kind);
    }

    @Transactional(readOnly = true)
    boolean holds(String file) {
        return contents.holds(kind, file);
    }
}
