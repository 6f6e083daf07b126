package be.vlavirgem.maturity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Published questionnaires, read once: they never change. */
@Component
class PublishedQuestionnaires {

    private final QuestionnaireVersions versions;
    private final Map<QuestionnaireVersion.Id, Questionnaire> published = new ConcurrentHashMap<>();

    PublishedQuestionnaires(QuestionnaireVersions versions) {
        this.versions = versions;
    }

    /** The questionnaire of a published version; throws for an unknown one or a draft. */
    Questionnaire of(QuestionnaireVersion.Id id) {
        var known = published.get(id);
        if (known != null) {
            return known;
        }
        var version = versions.findById(id.value())
                .filter(QuestionnaireVersion::isPublished)
                .orElseThrow(() -> new IllegalStateException("No published questionnaire version " + id));
        var read = version.questionnaire();
        published.put(id, read);
        return read;
    }
}
