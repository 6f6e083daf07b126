package be.vlavirgem.maturity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The questionnaire that comes with the portal, for tests. */
final class ShippedQuestionnaire {

    static final Questionnaire SHIPPED = ((Reading.Sound) QuestionnaireFile.read(file())).questionnaire();

    private ShippedQuestionnaire() {}

    static String file() {
        try (var file = ShippedQuestionnaire.class.getResourceAsStream("/content/maturity/vragenlijst.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
