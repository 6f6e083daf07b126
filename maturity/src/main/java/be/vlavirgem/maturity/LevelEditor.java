package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows and keeps the title of a draft and the names of its levels. */
@Component
class LevelEditor {

    /**
     * The form.
     *
     * @param theirs what somebody else kept meanwhile; null when nobody did
     */
    record Page(VersionView version, LevelForm form, String seen, List<Mistake> errors,
            @Nullable LevelForm theirs) {

        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    private final QuestionnaireService service;
    private final QuestionnairePages pages;

    LevelEditor(QuestionnaireService service, QuestionnairePages pages) {
        this.service = service;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    Page page(QuestionnaireVersion.Id id, FormFields carried, Locale locale) {
        var version = service.version(id);
        var questionnaire = pages.questionnaire(version);
        var kept = LevelForm.of(questionnaire);
        var typed = carried.has(LevelForm.TITLE) ? LevelForm.of(carried, questionnaire) : kept;
        return new Page(pages.view(version, pages.words(locale)), typed,
                carried.has("gezien") ? carried.first("gezien") : kept.seen(), List.of(), null);
    }

    /** The form again with what stands in the way; empty when it is kept. */
    @Transactional
    Optional<Page> keep(Access access, QuestionnaireVersion.Id id, FormFields fields, Locale locale) {
        var version = service.version(id);
        var words = pages.words(locale);
        var form = LevelForm.of(fields, pages.questionnaire(version));
        var faults = form.faults(words);
        var shown = new Page(pages.view(version, words), form, fields.first("gezien"), faults, null);
        if (!faults.isEmpty()) {
            return Optional.of(shown);
        }
        var outcome = service.change(access, id, QuestionnaireTexts.WHOLE,
                now -> LevelForm.of(now).seen().equals(fields.first("gezien"))
                        ? new QuestionnaireService.Step.Next(form.in(now))
                        : new QuestionnaireService.Step.Clash());
        return switch (outcome) {
            case QuestionnaireService.Outcome.Kept _ -> Optional.empty();
            case QuestionnaireService.Outcome.Refused(List<Problem> problems) -> Optional.of(new Page(shown.version(),
                    form, shown.seen(), EditorMistakes.of(problems, LevelForm.TITLE, words), null));
            case QuestionnaireService.Outcome.Conflict(QuestionnaireVersion theirs) -> {
                var other = LevelForm.of(theirs.questionnaire());
                yield Optional.of(new Page(pages.view(theirs, words), form, other.seen(), List.of(), other));
            }
            case QuestionnaireService.Outcome.Closed _ -> Optional.of(page(id, fields, locale));
        };
    }
}
