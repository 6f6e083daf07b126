package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.Translation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The changes an editor makes to a questionnaire; whether the outcome is sound, its file says when it is read again. */
record QuestionnaireEdits(Questionnaire questionnaire) {

    private static final int LAST = 99;

    /** The chapter in which the question stands. */
    Optional<Chapter> chapterOf(String question) {
        return questionnaire.chapters()
                .stream()
                .filter(chapter -> chapter.questions().stream().anyMatch(each -> each.code().equals(question)))
                .findFirst();
    }

    /** The first code of a chapter that no version ever used: history compares by code. */
    static Optional<String> freeCode(String chapter, Set<String> used) {
        return IntStream.rangeClosed(1, LAST)
                .mapToObj(number -> "%s%02d".formatted(chapter, number))
                .filter(code -> !used.contains(code))
                .findFirst();
    }

    Questionnaire replace(Question question) {
        return pruned(changed(question.code().substring(0, 3),
                questions -> questions.replaceAll(each -> each.code().equals(question.code()) ? question : each)));
    }

    /** At the end of its chapter. */
    Questionnaire add(String chapter, Question question) {
        return changed(chapter, questions -> questions.add(question));
    }

    /** With its translations. */
    Questionnaire remove(String question) {
        return pruned(changed(question.substring(0, 3),
                questions -> questions.removeIf(each -> each.code().equals(question))));
    }

    /** One place up or down within its chapter. */
    Questionnaire shift(String question, int by) {
        return changed(question.substring(0, 3), questions -> {
            var at = IntStream.range(0, questions.size())
                    .filter(index -> questions.get(index).code().equals(question))
                    .findFirst();
            at.ifPresent(index -> Ordering.swap(questions, index, index + by));
        });
    }

    private Questionnaire changed(String chapter, java.util.function.Consumer<List<Question>> deed) {
        return chapters(each -> {
            if (!each.code().equals(chapter)) {
                return each;
            }
            var questions = new ArrayList<>(each.questions());
            deed.accept(questions);
            return questions.isEmpty() ? each : with(each, questions);
        });
    }

    private static Chapter with(Chapter chapter, List<Question> questions) {
        return new Chapter(chapter.code(), chapter.title(), chapter.introduction(), chapter.weight(), questions,
                chapter.checks());
    }

    private Questionnaire chapters(UnaryOperator<Chapter> deed) {
        return questionnaire.with(questionnaire.chapters().stream().map(deed).toList());
    }

    /** What the questionnaire says itself; its chapters stay as they are. */
    Questionnaire whole(String title, List<Level> levels) {
        return pruned(new Questionnaire(questionnaire.code(), title, levels, questionnaire.chapters(),
                questionnaire.translations()));
    }

    /** What the chapter says itself; its questions stay as they are. */
    Questionnaire head(Chapter head) {
        return pruned(chapters(each -> each.code().equals(head.code())
                ? new Chapter(head.code(), head.title(), head.introduction(), head.weight(), each.questions(),
                        each.checks())
                : each));
    }

    Questionnaire addChapter(Chapter chapter) {
        var chapters = new ArrayList<>(questionnaire.chapters());
        chapters.add(chapter);
        return questionnaire.with(chapters);
    }

    Questionnaire removeChapter(String chapter) {
        return pruned(questionnaire
                .with(questionnaire.chapters().stream().filter(each -> !each.code().equals(chapter)).toList()));
    }

    Questionnaire shiftChapter(String chapter, int by) {
        var chapters = new ArrayList<>(questionnaire.chapters());
        IntStream.range(0, chapters.size())
                .filter(index -> chapters.get(index).code().equals(chapter))
                .findFirst()
                .ifPresent(index -> Ordering.swap(chapters, index, index + by));
        return questionnaire.with(chapters);
    }

    /** To the end of another chapter, under a code of that chapter; what refers to it and its translations go along. */
    Questionnaire move(String question, String chapter, String code) {
        var moved = new Renaming(question, code);
        var found = moved.of(questionnaire.question(question).orElseThrow());
        var without = remove(question);
        var renamed = moved.of(new QuestionnaireEdits(without).add(chapter, found));
        return renamed.translated(questionnaire.translations().stream().map(moved::of).toList());
    }

    /** Translates the texts with these keys anew; a translation without words goes. */
    Questionnaire translate(List<Translation> translations) {
        var keys = new LinkedHashSet<String>();
        translations.forEach(translation -> keys.add(translation.key()));
        var all = new ArrayList<>(questionnaire.translations()
                .stream()
                .filter(translation -> !keys.contains(translation.key()))
                .toList());
        translations.stream().filter(translation -> !translation.words().isBlank()).forEach(all::add);
        var order = QuestionnaireTexts.of(questionnaire).stream().map(text -> text.key()).toList();
        all.sort(java.util.Comparator.comparingInt(translation -> order.indexOf(translation.key())));
        return pruned(questionnaire.translated(all));
    }

    /** Without the translations of texts that are gone. */
    private static Questionnaire pruned(Questionnaire questionnaire) {
        var keys = new LinkedHashSet<String>();
        QuestionnaireTexts.of(questionnaire).forEach(text -> keys.add(text.key()));
        return questionnaire.translated(questionnaire.translations()
                .stream()
                .filter(translation -> keys.contains(translation.key()))
                .toList());
    }
}
