package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.Translation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * All that is asked in a round, with its weights and levels; whoever holds one can score answers years later.
 *
 * @param english which of its texts are in English already; none as it is kept
 */
record Questionnaire(String code, String title, List<Level> levels, List<Chapter> chapters,
        List<Translation> translations, English english) {
    Questionnaire {
        levels = List.copyOf(levels);
        chapters = List.copyOf(chapters);
        translations = List.copyOf(translations);
        CodeForm.QUESTIONNAIRE.require(code);
        Require.text(title, "The title of " + code);
        Require.that(Level.areComplete(levels), "%s has levels 1 to 5; found %s", code, levels);
        Require.that(!chapters.isEmpty(), "%s has at least one chapter", code);
        Require.distinct(chapters, Chapter::code);
    }

    /** As it is kept, in Dutch. */
    Questionnaire(String code, String title, List<Level> levels, List<Chapter> chapters,
            List<Translation> translations) {
        this(code, title, levels, chapters, translations, English.NOTHING);
    }

    /** In Dutch only. */
    Questionnaire(String code, String title, List<Level> levels, List<Chapter> chapters) {
        this(code, title, levels, chapters, List.of());
    }

    Questionnaire with(List<Chapter> others) {
        return new Questionnaire(code, title, levels, others, translations);
    }

    Questionnaire translated(List<Translation> others) {
        return new Questionnaire(code, title, levels, chapters, others);
    }

    Optional<Chapter> chapter(String chapterCode) {
        return chapters.stream().filter(chapter -> chapter.code().equals(chapterCode)).findFirst();
    }

    Optional<Question> question(String questionCode) {
        return questions().stream().filter(question -> question.code().equals(questionCode)).findFirst();
    }

    List<Question> questions() {
        return chapters.stream().flatMap(chapter -> chapter.questions().stream()).toList();
    }

    /** The score of the model municipality VlaVirGem; its chapters without an example for each scored question have none. */
    Score example(Respondent respondent) {
        var examples = new HashMap<String, AnswerValue>();
        questions().forEach(
                question -> question.kind().example().ifPresent(example -> examples.put(question.code(), example)));
        return Scoring.of(this, respondent, examples);
    }

    /** The highest level that starts at or below the value. */
    Level level(BigDecimal value) {
        return levels.reversed()
                .stream()
                .filter(level -> BigDecimal.valueOf(level.from()).compareTo(value) <= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A score is 0 or more; found " + value));
    }
}
