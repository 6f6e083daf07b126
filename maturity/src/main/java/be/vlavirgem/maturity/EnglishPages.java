package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.Translation;
import be.vlavirgem.platform.content.TranslationStatus;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows and keeps the English texts of a part of a questionnaire. */
@Component
class EnglishPages {

    /** The texts of a part, beside each other. */
    record Page(VersionView version, String part, List<Line> lines, String standing, @Nullable String before,
            @Nullable String after) {

        public boolean isClash() {
            return lines.stream().anyMatch(line -> line.theirs() != null);
        }
    }

    /**
     * A text in both languages.
     *
     * @param seen   tells later whether the English changed since it was shown
     * @param theirs what somebody else made of it meanwhile; null when nobody did
     */
    record Line(String key, String name, String dutch, String english, String seen, @Nullable String theirs,
            String from, TranslationStatus.State state) {

        public String kind() {
            return switch (state) {
                case PRESENT -> "good";
                case OUTDATED -> "warn";
                case MISSING -> "plain";
            };
        }

        public String stateKey() {
            return "maturity.editor.english." + state.name().toLowerCase(Locale.ROOT);
        }
    }

    private final QuestionnaireService service;
    private final QuestionnairePages pages;

    EnglishPages(QuestionnaireService service, QuestionnairePages pages) {
        this.service = service;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    Page of(QuestionnaireVersion.Id id, String part, FormFields carried, Locale locale) {
        var version = service.version(id);
        var questionnaire = pages.questionnaire(version);
        var words = pages.words(locale);
        var parts = parts(questionnaire);
        var at = parts.indexOf(part);
        if (at < 0) {
            throw new NotFoundException();
        }
        var status = pages.english(questionnaire).of(part + ".");
        return new Page(pages.view(version, words), part,
                status.lines().stream().map(line -> line(line, part, carried, words)).toList(),
                QuestionnairePages.words(status, words), at == 0 ? null : parts.get(at - 1),
                at + 1 == parts.size() ? null : parts.get(at + 1));
    }

    @Transactional(readOnly = true)
    String known(QuestionnaireVersion.Id id, String part) {
        return parts(pages.questionnaire(service.version(id))).stream()
                .filter(part::equals)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static List<String> parts(Questionnaire questionnaire) {
        var parts = new ArrayList<>(List.of(QuestionnaireTexts.WHOLE));
        questionnaire.chapters().forEach(chapter -> {
            parts.add(chapter.code());
            chapter.questions().forEach(question -> parts.add(question.code()));
        });
        return parts;
    }

    private static Line line(TranslationStatus.Line line, String part, FormFields carried, Words words) {
        var key = line.text().key();
        var name = key.substring(part.length() + 1);
        var kept = line.translation().map(Translation::words).orElse("");
        return new Line(key, name(name, words), line.text().dutch(),
                isTyped(key, carried) ? carried.first("en." + key) : kept, print(kept),
                isClash(line, carried) ? kept : null, line.text().fingerprint(), line.state());
    }

    /** "Antwoord geen" for optie.geen. */
    private static String name(String name, Words words) {
        var parts = name.split("\\.", 2);
        return words.text("maturity.editor.text." + parts[0], parts.length == 2 ? parts[1] : "");
    }

    private static String print(String words) {
        return new ContentText("", words).fingerprint();
    }

    private static String words(String key, FormFields fields) {
        return fields.text("en." + key);
    }

    /** Whether this form says something else than it was shown. */
    private static boolean isTyped(String key, FormFields fields) {
        return fields.has("en." + key) && (fields.has("klopt." + key)
                || !print(words(key, fields)).equals(fields.first("gezien." + key)));
    }

    /** Whether somebody else changed what this form changes too, and otherwise. */
    private static boolean isClash(TranslationStatus.Line line, FormFields fields) {
        var key = line.text().key();
        var kept = print(line.translation().map(Translation::words).orElse(""));
        return isTyped(key, fields) && !kept.equals(fields.first("gezien." + key))
                && !kept.equals(print(words(key, fields)));
    }

    /** Why what was typed cannot be kept; empty when it was, or for another reason was not. */
    List<Mistake> errors(QuestionnaireService.Outcome outcome, Locale locale) {
        return outcome instanceof QuestionnaireService.Outcome.Refused(List<Problem> problems)
                ? EditorMistakes.of(problems, "teksten", pages.words(locale))
                : List.of();
    }

    /** A text that stayed the same counts as made from the older Dutch, unless its box says that it still holds. */
    @Transactional
    QuestionnaireService.Outcome keep(Access access, QuestionnaireVersion.Id id, String part, FormFields fields) {
        return service.change(access, id, part + " en", now -> lines(now, part).stream()
                .anyMatch(line -> isClash(line, fields))
                        ? new QuestionnaireService.Step.Clash()
                        : new QuestionnaireService.Step.Next(
                                new QuestionnaireEdits(now).translate(typed(now, part, fields))));
    }

    private List<TranslationStatus.Line> lines(Questionnaire questionnaire, String part) {
        return pages.english(questionnaire).of(part + ".").lines();
    }

    private List<Translation> typed(Questionnaire questionnaire, String part, FormFields fields) {
        return lines(questionnaire, part).stream()
                .filter(line -> isTyped(line.text().key(), fields))
                .map(line -> typed(line.text(), line.translation(), fields))
                .toList();
    }

    private static Translation typed(ContentText text, Optional<Translation> kept, FormFields fields) {
        var words = words(text.key(), fields);
        var same = kept.map(Translation::words).filter(words::equals).isPresent();
        return new Translation(text.key(), QuestionnairePages.ENGLISH,
                same && !fields.has("klopt." + text.key())
                        ? kept.map(Translation::from).orElseThrow()
                        : fields.first("van." + text.key()).matches("[0-9a-f]{8}")
                                ? fields.first("van." + text.key())
                                : text.fingerprint(),
                words);
    }
}
