package be.vlavirgem.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The questionnaire as a file, to be changed for the worse or the better. */
final class QuestionnaireText {

    private QuestionnaireText() {}

    /** The lowest answer to a question. */
    static String firstAnswer(String code) {
        return seeded().lines()
                .dropWhile(line -> !line.contains("code: \"%s\"".formatted(code)))
                .filter(line -> line.contains("antwoord: "))
                .findFirst()
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .orElseThrow();
    }

    static String seeded() {
        try {
            return new ClassPathResource("content/maturity/vragenlijst.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
