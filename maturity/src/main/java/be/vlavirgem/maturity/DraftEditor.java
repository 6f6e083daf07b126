package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done to the chapters of a draft, and to questions as a whole. */
@Component
class DraftEditor {

    /** What comes after: the outline, or a page of its own. */
    sealed interface Shown {

        /** Back to where it stands, or stood, which says so. */
        record Done(String told, String code) implements Shown {}

        /** No draft any more. */
        record Closed() implements Shown {}

        /**
         * A form, a confirmation, or a choice of chapter.
         *
         * @param part      the code of the chapter or question
         * @param published true when a published version has it, so that history looks for it
         * @param chapters  where a question can go
         */
        record Page(String view, VersionView version, String part, String name, ChapterForm form, String seen,
                boolean published, List<String> checks, List<QuestionPage.Choice> chapters, List<Mistake> errors,
                @Nullable Chapter theirs) implements Shown {

            Page moving() {
                return new Page("move", version, part, name, form, seen, published, checks, chapters, errors, theirs);
            }

            Page with(List<Mistake> faults) {
                return new Page(view, version, part, name, form, seen, published, checks, chapters, faults, theirs);
            }

            Page with(ChapterForm typed, @Nullable Chapter other) {
                return new Page(view, version, part, name, typed, seen, published, checks, chapters, errors, other);
            }

            public @Nullable String error(String field) {
                return Mistake.at(field, errors);
            }
        }
    }

    private final QuestionnaireService service;
    private final QuestionnairePages pages;
    private final QuestionEditor questions;

    DraftEditor(QuestionnaireService service, QuestionnairePages pages, QuestionEditor questions) {
        this.service = service;
        this.pages = pages;
        this.questions = questions;
    }

    @Transactional(readOnly = true)
    Shown chapter(QuestionnaireVersion.Id id, String code, FormFields carried, Locale locale) {
        var page = page("chapter", service.version(id), code, locale);
        return !page.version().isDraft()
                ? new Shown.Closed()
                : carried.has(ChapterForm.NAME + "titel") ? page.with(ChapterForm.of(carried), null) : page;
    }

    @Transactional
    Shown keep(Access access, QuestionnaireVersion.Id id, String code, FormFields fields, Locale locale) {
        var version = service.version(id);
        var chapter = pages.questionnaire(version).chapter(code).orElseThrow(NotFoundException::new);
        var typed = ChapterForm.of(fields);
        var form = new ChapterForm(code, typed.title(), typed.introduction(), typed.weight());
        var reading = ChapterEditor.read(form, chapter);
        if (reading.value().isEmpty()) {
            return page("chapter", version, code, locale).with(form, null)
                    .with(EditorMistakes.of(reading, pages.words(locale)));
        }
        var outcome = service.change(access, id, code, now -> now.chapter(code)
                .filter(kept -> seen(kept).equals(fields.first("gezien"))).<QuestionnaireService
                        .Step>map(
                                _ -> new QuestionnaireService.Step.Next(
                                        new QuestionnaireEdits(now).head(reading.value().get())))
                .orElseGet(QuestionnaireService.Step.Clash::new));
        return outcome instanceof QuestionnaireService.Outcome.Conflict(QuestionnaireVersion theirs)
                ? theirs.questionnaire()
                        .chapter(code)
                        .<Shown>map(other -> page("chapter", theirs, code, locale).with(form, other))
                        .orElseGet(Shown.Closed::new)
                : after(outcome, "bewaard", code, version, locale);
    }

    @Transactional(readOnly = true)
    Shown.Page removal(QuestionnaireVersion.Id id, String part, Locale locale) {
        return page("remove", service.version(id), part, locale);
    }

    /** After a confirmation that was made from the part as it is. */
    @Transactional
    Shown remove(Access access, QuestionnaireVersion.Id id, String part, String seen, Locale locale) {
        var version = service.version(id);
        var page = page("remove", version, part, locale);
        if (isLast(pages.questionnaire(version), part)) {
            return page
                    .with(List.of(new Mistake("schrappen", pages.words(locale).text("maturity.editor.last"))));
        }
        var outcome = service.change(access, id, part,
                now -> whole(now, part)
                        .filter(seen::equals).<QuestionnaireService
                                .Step>map(_ -> new QuestionnaireService.Step.Next(without(now, part)))
                        .orElseGet(QuestionnaireService.Step.Clash::new));
        return outcome instanceof QuestionnaireService.Outcome.Conflict(QuestionnaireVersion theirs)
                && whole(theirs.questionnaire(), part).isPresent()
                        ? page("remove", theirs, part, locale).with(List.of(new Mistake("schrappen",
                                pages.words(locale).text("maturity.editor.changed-meanwhile"))))
                        : after(outcome, "geschrapt", part, version, locale);
    }

    private static Questionnaire without(Questionnaire questionnaire, String part) {
        return CodeForm.CHAPTER.fits(part)
                ? new QuestionnaireEdits(questionnaire).removeChapter(part)
                : new QuestionnaireEdits(questionnaire).remove(part);
    }

    /** Tells whether a part is still what a confirmation was made from, with all that goes with it. */
    private static Optional<String> whole(Questionnaire questionnaire, String part) {
        return questionnaire.question(part)
                .map(QuestionEditor::seen)
                .or(() -> questionnaire.chapter(part)
                        .map(chapter -> new ContentText("", QuestionnaireWriter.write(chapter)).fingerprint()));
    }

    private static boolean isLast(Questionnaire questionnaire, String part) {
        return CodeForm.CHAPTER.fits(part)
                ? questionnaire.chapters().size() == 1
                : new QuestionnaireEdits(questionnaire).chapterOf(part).orElseThrow().questions().size() == 1;
    }

    /** To the end of another chapter, under its first free code. */
    @Transactional
    Shown move(Access access, QuestionnaireVersion.Id id, String question, String chapter, Locale locale) {
        var version = service.version(id);
        var page = page("remove", version, question, locale).moving();
        var questionnaire = pages.questionnaire(version);
        var words = pages.words(locale);
        if (questionnaire.chapter(chapter).isEmpty() || question.startsWith(chapter)) {
            return page.with(List.of(new Mistake("naar", words.text("maturity.editor.move.choose"))));
        }
        if (isLast(questionnaire, question)) {
            return page.with(List.of(new Mistake("naar", words.text("maturity.editor.last"))));
        }
        var code = questions.freeCode(questionnaire, chapter);
        var early = tooEarly(new QuestionnaireEdits(questionnaire).move(question, chapter, code), question, code,
                words);
        if (!early.isEmpty()) {
            return page.with(early);
        }
        var outcome = service.change(access, id, question + " " + code, now -> now.question(question).isPresent()
                ? new QuestionnaireService.Step.Next(new QuestionnaireEdits(now).move(question, chapter, code))
                : new QuestionnaireService.Step.Clash());
        return outcome instanceof QuestionnaireService.Outcome.Refused(List<Problem> problems)
                ? page.with(faults(problems, "naar", locale))
                : after(outcome, "verhuisd", code, version, locale);
    }

    /** A condition goes along, and leans on any question that is asked before: refused where one would come before that. */
    private static List<Mistake> tooEarly(Questionnaire moved, String question, String code, Words words) {
        return References.forward(moved.chapters())
                .stream()
                .map(lean -> new Mistake("naar", lean.question().equals(code)
                        ? words.text("maturity.editor.move.leans", question, lean.on())
                        : words.text("maturity.editor.move.leaned", question, lean.question())))
                .distinct()
                .toList();
    }

    private Shown after(QuestionnaireService.Outcome outcome, String told, String code, QuestionnaireVersion version,
            Locale locale) {
        return switch (outcome) {
            case QuestionnaireService.Outcome.Kept _ -> new Shown.Done(told, code);
            case QuestionnaireService.Outcome.Refused(List<Problem> problems) ->
                page("remove", version, code, locale).with(faults(problems, "schrappen", locale));
            default -> new Shown.Closed();
        };
    }

    private List<Mistake> faults(List<Problem> problems, String field, Locale locale) {
        return EditorMistakes.of(problems, field, pages.words(locale));
    }

    private static String seen(Chapter chapter) {
        var form = ChapterForm.of(chapter);
        return new ContentText("", String.join("\n", form.title(), form.introduction(), form.weight())).fingerprint();
    }

    private Shown.Page page(String view, QuestionnaireVersion version, String part, Locale locale) {
        var questionnaire = pages.questionnaire(version);
        var words = pages.words(locale);
        var published = pages.publishedCodes(questionnaire.code());
        var chapter = questionnaire.chapter(part)
                .or(() -> new QuestionnaireEdits(questionnaire).chapterOf(part))
                .orElseThrow(NotFoundException::new);
        var question = questionnaire.question(part);
        return new Shown.Page(view, pages.view(version, words), part,
                question.map(Question::text).orElse(chapter.title()), ChapterForm.of(chapter),
                view.equals("chapter") ? seen(chapter) : whole(questionnaire, part).orElseThrow(NotFoundException::new),
                published.stream().anyMatch(code -> code.startsWith(part)),
                chapter.checks().stream().map(Check::explanation).toList(),
                questionnaire.chapters()
                        .stream()
                        .filter(other -> !other.code().equals(chapter.code()))
                        .map(other -> new QuestionPage.Choice(other.code(), other.code() + " " + other.title(), null,
                                false))
                        .toList(),
                List.of(), null);
    }
}
