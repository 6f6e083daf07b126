package be.vlavirgem.maturity;

import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.platform.yaml.YamlLines;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.Difference;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form of a question in a draft: shown, changed by its buttons, kept. */
@Component
class QuestionEditor {

    /** What came of keeping a form: where to go, or the form again with what stands in the way. */
    sealed interface Kept {

        /** The question or chapter to go to. */
        record At(String code) implements Kept {}

        /** To be shown again. */
        record Again(QuestionPage page) implements Kept {}

        /** No draft any more. */
        record Closed() implements Kept {}
    }

    /** A question in the questionnaire of a version. */
    private record Place(QuestionnaireVersion version, Questionnaire questionnaire, Chapter chapter,
            @Nullable Question question) {}

    private final QuestionnaireService service;
    private final QuestionnairePages pages;

    QuestionEditor(QuestionnaireService service, QuestionnairePages pages) {
        this.service = service;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    QuestionPage page(QuestionnaireVersion.Id id, String question, FormFields carried, Locale locale) {
        var place = place(id, question);
        var kept = QuestionForm.of(java.util.Objects.requireNonNull(place.question()));
        var form = carried.has(QuestionForm.KIND) ? QuestionForm.of(carried) : kept;
        var seen = carried.has("gezien") ? carried.first("gezien") : seen(place.question());
        return page(place, form, seen, List.of(), null, null, locale);
    }

    /** After a button that changes the form itself. */
    @Transactional(readOnly = true)
    QuestionPage after(QuestionnaireVersion.Id id, String question, FormFields fields, String deed, Locale locale) {
        return page(place(id, question), QuestionForm.of(fields).after(deed), fields.first("gezien"), List.of(), null,
                focus(deed), locale);
    }

    @Transactional(readOnly = true)
    QuestionPage empty(QuestionnaireVersion.Id id, String chapter, FormFields fields, String deed, Locale locale) {
        return page(newIn(id, chapter), form(fields, deed), "", List.of(), null, focus(deed), locale);
    }

    /** With the fields of the chapter it begins. */
    @Transactional(readOnly = true)
    QuestionPage emptyChapter(QuestionnaireVersion.Id id, FormFields fields, String deed, Locale locale) {
        return withChapter(service.version(id), form(fields, deed), ChapterForm.of(fields), List.of(), focus(deed),
                locale);
    }

    private static QuestionForm form(FormFields fields, String deed) {
        return fields.has(QuestionForm.KIND) ? QuestionForm.of(fields).after(deed) : QuestionForm.empty();
    }

    /** The id of what the button was about, where it stands now. */
    private static @Nullable String focus(String deed) {
        var parts = deed.split(":", 2);
        var at = parts.length == 2 && parts[1].matches("[1-9][0-9]?") ? Integer.parseInt(parts[1]) : 0;
        return switch (parts[0]) {
            case "optie-op" -> "optie-op-" + Math.max(1, at - 1);
            case "optie-neer" -> "optie-neer-" + (at + 1);
            case "optie-weg", "optie-erbij" -> "optie-erbij";
            case "tonen", "tonen-voorwaarde" -> parts[0];
            default -> null;
        };
    }

    @Transactional
    Kept keep(Access access, QuestionnaireVersion.Id id, String code, FormFields fields, Locale locale) {
        var place = place(id, code);
        var form = QuestionForm.of(fields);
        var reading = read(form, code, place.chapter().code());
        if (reading.value().isEmpty()) {
            return again(place, form, fields, faults(reading, locale), null, locale);
        }
        var question = reading.value().get();
        var outcome = service.change(access, id, code, now -> now.question(code)
                .filter(kept -> seen(kept).equals(fields.first("gezien"))).<QuestionnaireService
                        .Step>map(
                                _ -> new QuestionnaireService.Step.Next(
                                        new QuestionnaireEdits(now).replace(question)))
                .orElseGet(QuestionnaireService.Step.Clash::new));
        return switch (outcome) {
            case QuestionnaireService.Outcome.Kept _ -> new Kept.At(code);
            case QuestionnaireService.Outcome.Closed _ -> new Kept.Closed();
            case QuestionnaireService.Outcome.Refused(List<Problem> problems) ->
                again(place, form, fields, whole(problems, locale), null, locale);
            case QuestionnaireService.Outcome.Conflict(QuestionnaireVersion theirs) ->
                conflict(theirs, code, form, question, locale);
        };
    }

    private Kept again(Place place, QuestionForm form, FormFields fields, List<Mistake> faults,
            QuestionPage.@Nullable Conflict conflict, Locale locale) {
        return new Kept.Again(page(place, form, fields.first("gezien"), faults, conflict, null, locale));
    }

    /** Both are shown; keeping it once more is a choice then. */
    private Kept conflict(QuestionnaireVersion theirs, String code, QuestionForm form, Question mine, Locale locale) {
        var now = theirs.questionnaire();
        var kept = now.question(code);
        if (kept.isEmpty()) {
            return new Kept.Closed();
        }
        var words = pages.words(locale);
        var edits = pages.difference(now, new QuestionnaireEdits(now).replace(mine), locale)
                .all(Difference.Change.Changed.class)
                .stream()
                .filter(change -> change.part().key().equals(code))
                .flatMap(change -> change.edits().stream())
                .toList();
        var changed = theirs.content().changed();
        return new Kept.Again(page(place(theirs, code), form, seen(kept.get()), List.of(),
                new QuestionPage.Conflict(changed.who(), words.text("maturity.editor.moment", words.date(changed.at()),
                        words.time(changed.at())), edits),
                null, locale));
    }

    /** A new question at the end of the chapter. */
    @Transactional
    Kept add(Access access, QuestionnaireVersion.Id id, String chapter, FormFields fields, Locale locale) {
        var place = newIn(id, chapter);
        var form = QuestionForm.of(fields);
        var code = freeCode(place.questionnaire(), chapter);
        var reading = read(form, code, chapter);
        if (reading.value().isEmpty()) {
            return again(place, form, fields, faults(reading, locale), null, locale);
        }
        var outcome = service.change(access, id, code, now -> now.question(code).isPresent()
                ? new QuestionnaireService.Step.Clash()
                : new QuestionnaireService.Step.Next(
                        new QuestionnaireEdits(now).add(chapter, reading.value().get())));
        return outcome instanceof QuestionnaireService.Outcome.Refused(List<Problem> problems)
                ? again(place, form, fields, whole(problems, locale), null, locale)
                : outcome instanceof QuestionnaireService.Outcome.Conflict
                        ? add(access, id, chapter, fields, locale)
                        : done(outcome, code);
    }

    private static Kept done(QuestionnaireService.Outcome outcome, String code) {
        return outcome instanceof QuestionnaireService.Outcome.Kept ? new Kept.At(code) : new Kept.Closed();
    }

    /** A new chapter with its first question. */
    @Transactional
    Kept addChapter(Access access, QuestionnaireVersion.Id id, FormFields fields, Locale locale) {
        var version = service.version(id);
        var heading = ChapterForm.of(fields);
        var form = QuestionForm.of(fields);
        var questionnaire = pages.questionnaire(version);
        var first = CodeForm.CHAPTER.fits(heading.code()) ? freeCode(questionnaire, heading.code()) : "AAA01";
        var reading = ChapterEditor.read(heading, form, first, questionnaire);
        if (reading.value().isEmpty()) {
            return new Kept.Again(withChapter(version, form, heading, faults(reading, locale), null, locale));
        }
        var outcome = service.change(access, id, heading.code(), now -> now.chapter(heading.code()).isPresent()
                ? new QuestionnaireService.Step.Clash()
                : new QuestionnaireService.Step.Next(
                        new QuestionnaireEdits(now).addChapter(reading.value().get())));
        return outcome instanceof QuestionnaireService.Outcome.Refused(List<Problem> problems)
                ? new Kept.Again(withChapter(version, form, heading, whole(problems, locale), null, locale))
                : done(outcome, heading.code());
    }

    private static FormReading<Question> read(QuestionForm form, String code, String chapter) {
        var lines = new YamlLines();
        form.write(lines, code);
        var reading = FormReading.of(lines, fields -> new QuestionFields().question(fields, chapter));
        return form.all(QuestionForm.TYPES).isEmpty()
                ? reading.without(QuestionForm.TYPES, "maturity.editor.wrong.no-type")
                : reading;
    }

    String freeCode(Questionnaire questionnaire, String chapter) {
        var used = pages.publishedCodes(questionnaire.code());
        questionnaire.questions().forEach(question -> used.add(question.code()));
        return QuestionnaireEdits.freeCode(chapter, used).orElseThrow(NotFoundException::new);
    }

    /** Tells whether a question is still what a form was made from. */
    static String seen(@Nullable Question question) {
        return question == null ? "" : new ContentText("", QuestionnaireWriter.write(question)).fingerprint();
    }

    private List<Mistake> faults(FormReading<?> reading, Locale locale) {
        return EditorMistakes.of(reading, pages.words(locale));
    }

    private List<Mistake> whole(List<Problem> problems, Locale locale) {
        return EditorMistakes.of(problems, "vraag", pages.words(locale));
    }

    private Place place(QuestionnaireVersion.Id id, String code) {
        return place(service.version(id), code);
    }

    private Place place(QuestionnaireVersion version, String code) {
        var questionnaire = pages.questionnaire(version);
        var chapter = new QuestionnaireEdits(questionnaire).chapterOf(code).orElseThrow(NotFoundException::new);
        return new Place(version, questionnaire, chapter, questionnaire.question(code).orElseThrow());
    }

    private Place newIn(QuestionnaireVersion.Id id, String code) {
        var version = service.version(id);
        var questionnaire = pages.questionnaire(version);
        return new Place(version, questionnaire, questionnaire.chapter(code).orElseThrow(NotFoundException::new), null);
    }

    private QuestionPage page(Place place, QuestionForm form, String seen, List<Mistake> errors,
            QuestionPage.@Nullable Conflict conflict, @Nullable String focus, Locale locale) {
        var words = pages.words(locale);
        var code = Optional.ofNullable(place.question()).map(Question::code).orElse(null);
        return new QuestionPage(pages.view(place.version(), words), place.chapter(), code, null, form,
                seen, errors, conflict,
                QuestionOffer.of(place.questionnaire(), place.chapter(), code == null ? "" : code, form, words).all(),
                focus);
    }

    private QuestionPage withChapter(QuestionnaireVersion version, QuestionForm form, ChapterForm heading,
            List<Mistake> errors, @Nullable String focus, Locale locale) {
        var words = pages.words(locale);
        return new QuestionPage(pages.view(version, words), null, null, heading, form, "", errors, null,
                QuestionOffer.ofNewChapter(pages.questionnaire(version), form, words).all(), focus);
    }
}
