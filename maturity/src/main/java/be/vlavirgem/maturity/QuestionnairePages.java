package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.Contents;
import be.vlavirgem.platform.content.Difference;
import be.vlavirgem.platform.content.TranslationStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the versions of the questionnaire for the pages of the back office. */
@Component
@Transactional(readOnly = true)
class QuestionnairePages {

    static final String ENGLISH = "en";

    /** A version in the list; what differs is told of what is not published yet. */
    record Line(VersionView version, @Nullable String differences, @Nullable String english) {}

    /** All versions, and where one goes on working. */
    record Overview(List<Line> lines, List<Work> works) {}

    /** A published version, with the drafts there are of the same questionnaire. */
    record Work(VersionView published, List<VersionView> drafts) {}

    /** A version and how it stands, chapter by chapter. */
    record Outlined(VersionView version, OutlineView outline) {}

    /** A version beside the one that is published of the same questionnaire. */
    record Compared(QuestionnaireVersion version, Questionnaire questionnaire, Optional<ContentVersion> published,
            Optional<Questionnaire> before) {}

    private final QuestionnaireService service;
    private final Contents contents;
    private final QuestionnaireKind kind;
    private final PublishedQuestionnaires questionnaires;
    private final MessageSource messages;

    QuestionnairePages(QuestionnaireService service, Contents contents, QuestionnaireKind kind,
            PublishedQuestionnaires questionnaires, MessageSource messages) {
        this.service = service;
        this.contents = contents;
        this.kind = kind;
        this.questionnaires = questionnaires;
        this.messages = messages;
    }

    Words words(Locale locale) {
        return new Words(messages, locale);
    }

    Overview all(Locale locale) {
        var versions = contents.all(kind);
        var read = questionnaires
                .of(versions.stream().filter(version -> version.state() != ContentVersion.State.SUPERSEDED).toList());
        var published = publishedOf(versions, read);
        var lines = versions.stream().map(version -> line(version, read, published, words(locale))).toList();
        return new Overview(lines, works(lines));
    }

    private static List<Work> works(List<Line> lines) {
        var versions = lines.stream().map(Line::version).toList();
        return versions.stream()
                .filter(version -> version.state() == ContentVersion.State.PUBLISHED)
                .map(published -> new Work(published, versions.stream()
                        .filter(version -> version.isDraft() && version.code().equals(published.code()))
                        .toList()))
                .toList();
    }

    private static Map<String, Questionnaire> publishedOf(List<ContentVersion> versions,
            Map<UUID, Questionnaire> read) {
        var published = new HashMap<String, Questionnaire>();
        versions.stream()
                .filter(version -> version.state() == ContentVersion.State.PUBLISHED)
                .forEach(version -> Optional.ofNullable(read.get(version.id()))
                        .ifPresent(found -> published.put(version.code(), found)));
        return published;
    }

    private Line line(ContentVersion version, Map<UUID, Questionnaire> read, Map<String, Questionnaire> published,
            Words words) {
        var questionnaire = read.get(version.id());
        var before = published.get(version.code());
        var named = questionnaire == null ? before : questionnaire;
        return new Line(VersionView.of(version, named == null ? version.code() : named.title(), words),
                questionnaire == null || before == null || version.isPublished()
                        ? null
                        : words.text("maturity.editor.differences",
                                Difference.between(kind, before, questionnaire, words.locale()).size()),
                questionnaire == null ? null : words(english(questionnaire), words));
    }

    VersionView view(QuestionnaireVersion version, Words words) {
        return VersionView.of(version.content(), questionnaire(version).title(), words);
    }

    /** A version, and its chapters; of one that is not published, what each changes. */
    @Transactional(readOnly = true)
    Outlined outline(QuestionnaireVersion.Id id, String looked, Locale locale) {
        var compared = compared(id);
        var questionnaire = compared.questionnaire();
        var version = VersionView.of(compared.version().content(), questionnaire.title(), words(locale));
        return new Outlined(version, OutlineView.of(questionnaire, english(questionnaire),
                compared.before()
                        .filter(_ -> !compared.version().content().isPublished())
                        .map(before -> difference(before, questionnaire, locale)),
                looked, words(locale)));
    }

    /** "12 van de 900 teksten, 3 ouder dan het Nederlands". */
    static String words(TranslationStatus status, Words words) {
        return words.text("maturity.editor.english",
                status.lines().size() - status.count(TranslationStatus.State.MISSING), status.lines().size(),
                status.count(TranslationStatus.State.OUTDATED));
    }

    TranslationStatus english(Questionnaire questionnaire) {
        return TranslationStatus.of(kind.texts(questionnaire), questionnaire.translations(), ENGLISH);
    }

    Questionnaire questionnaire(QuestionnaireVersion version) {
        return questionnaires.of(version.content());
    }

    Compared compared(QuestionnaireVersion.Id id) {
        var version = service.version(id);
        var published = contents.all(kind)
                .stream()
                .filter(other -> other.state() == ContentVersion.State.PUBLISHED
                        && other.code().equals(version.code()))
                .findFirst();
        return new Compared(version, questionnaire(version), published,
                published.map(found -> questionnaires.of(new QuestionnaireVersion.Id(found.id()))));
    }

    Difference difference(Questionnaire before, Questionnaire after, Locale locale) {
        return Difference.between(kind, before, after, locale);
    }

    /** The codes of questions in any version that was ever published. */
    Set<String> publishedCodes(String code) {
        var published = contents.all(kind)
                .stream()
                .filter(version -> version.isPublished() && version.code().equals(code))
                .toList();
        var codes = new HashSet<String>();
        questionnaires.of(published)
                .values()
                .forEach(questionnaire -> questionnaire.questions().forEach(question -> codes.add(question.code())));
        return codes;
    }
}
