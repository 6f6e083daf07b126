package be.vlavirgem.maturity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the questions of a version in which all the words stand: in their code, their texts or their English. */
final class DraftSearch {

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> wanted;

    DraftSearch(Questionnaire questionnaire, String looked) {
        this.wanted = Arrays.asList(folded(looked).strip().split("\\s+"));
        QuestionnaireTexts.of(questionnaire).forEach(text -> add(text.key(), text.dutch()));
        questionnaire.translations().forEach(translation -> add(translation.key(), translation.words()));
    }

    private void add(String key, String words) {
        texts.merge(key.split("\\.", 2)[0], folded(words), (one, other) -> one + ' ' + other);
    }

    boolean finds(Question question) {
        var text = folded(question.code()) + ' ' + texts.getOrDefault(question.code(), "");
        return wanted.stream().allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
