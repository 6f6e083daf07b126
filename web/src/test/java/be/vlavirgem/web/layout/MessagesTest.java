package be.vlavirgem.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything the templates ask for. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern FIXED_KEY = Pattern.compile("#\\{(web\\.[a-zA-Z0-9.-]+)[(}]");

    private final Properties dutch = messages("nl");
    private final Properties english = messages("en");

    @Test
    void theLanguagesHaveTheSameKeys() {
        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames()).isNotEmpty();
    }

    @Test
    void noMessageIsEmptyAndNoneShouts() {
        assertThat(Stream.of(dutch, english).flatMap(messages -> messages.values().stream()).map(Object::toString))
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.contains("!"));
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            var keys = files.filter(Files::isRegularFile).flatMap(MessagesTest::keys).toList();
            assertThat(dutch.stringPropertyNames()).containsAll(keys);
            assertThat(keys).isNotEmpty();
        }
    }

    @Test
    void everyGroupOfTheMenuHasAName() {
        assertThat(dutch.stringPropertyNames())
                .containsAll(Stream.of(MenuGroup.values()).map(MenuGroup::messageKey).toList());
    }

    private static Stream<String> keys(Path template) {
        try {
            return FIXED_KEY.matcher(Files.readString(template))
                    .results()
                    .map(MatchResult::group)
                    .map(MessagesTest::key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String expression) {
        return expression.substring(2, expression.length() - 1);
    }

    private static Properties messages(String language) {
        var messages = new Properties();
        try (var reader = Files
                .newBufferedReader(RESOURCES.resolve("messages/web_%s.properties".formatted(language)))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
