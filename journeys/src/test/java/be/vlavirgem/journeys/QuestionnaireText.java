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

    /** Only strategy and capacity, which have every kind of question. */
    static String ofTwoChapters() {
        var all = seeded();
        return all.substring(0, start(all, "ORG")) + all.substring(start(all, "CAP"), start(all, "SEC"));
    }

    private static int start(String file, String chapter) {
        return file.indexOf("  - code: \"%s\"\n".formatted(chapter));
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
