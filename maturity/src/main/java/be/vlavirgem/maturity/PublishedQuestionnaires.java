package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.Contents;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Questionnaires, read once per version: published ones never change, a draft changes with its revision. */
@Component
class PublishedQuestionnaires {

    private static final int MOST_DRAFTS = 50;

    private record Draft(UUID id, int revision) {}

    private final Contents contents;
    private final Map<QuestionnaireVersion.Id, Questionnaire> published = new ConcurrentHashMap<>();
    private final Map<Draft, Questionnaire> drafts = new ConcurrentHashMap<>();

    PublishedQuestionnaires(Contents contents) {
        this.contents = contents;
    }

    /** The questionnaire of a published version; throws for an unknown one or a draft. */
    Questionnaire of(QuestionnaireVersion.Id id) {
        var known = published.get(id);
        if (known != null) {
            return known;
        }
        var version = contents.find(id.value())
                .filter(ContentVersion::isPublished)
                .orElseThrow(() -> new IllegalStateException("No published questionnaire version " + id));
        return keep(version, QuestionnaireFile.sound(version.body()));
    }

    /** The questionnaire of a version that was read with its file. */
    Questionnaire of(ContentVersion version) {
        var known = known(version);
        return known != null ? known : keep(version, QuestionnaireFile.sound(version.body()));
    }

    /** Those of listed versions, by their id; one statement at most. */
    Map<UUID, Questionnaire> of(Collection<ContentVersion> listed) {
        var bodies = contents
                .bodies(listed.stream().filter(version -> known(version) == null).map(ContentVersion::id).toList());
        var found = new HashMap<UUID, Questionnaire>();
        listed.forEach(version -> {
            var body = bodies.get(version.id());
            var questionnaire = body == null ? known(version) : keep(version, QuestionnaireFile.sound(body));
            if (questionnaire != null) {
                found.put(version.id(), questionnaire);
            }
        });
        return found;
    }

    private @org.jspecify.annotations.Nullable Questionnaire known(ContentVersion version) {
        return version.isPublished()
                ? published.get(new QuestionnaireVersion.Id(version.id()))
                : drafts.get(new Draft(version.id(), version.revision()));
    }

    private Questionnaire keep(ContentVersion version, Questionnaire questionnaire) {
        if (version.isPublished()) {
            published.put(new QuestionnaireVersion.Id(version.id()), questionnaire);
        } else {
            if (drafts.size() >= MOST_DRAFTS) {
                drafts.clear();
            }
            drafts.put(new Draft(version.id(), version.revision()), questionnaire);
        }
        return questionnaire;
    }
}
