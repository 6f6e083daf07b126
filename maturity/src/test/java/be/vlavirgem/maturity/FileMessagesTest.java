package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.yaml.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileMessagesTest {
    private static final Set<String> OF_OTHER_CONTENT = Set.of("file.not-utf8", "file.entry-code", "file.no-entry",
            "file.gone");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        for (String module : List.of("maturity", "web")) {
            String name = "/messages/%s_%s.properties".formatted(module, language);
            try (Reader reader = new InputStreamReader(FileMessagesTest.class.getResourceAsStream(name),
                    StandardCharsets.UTF_8)) {
                messages.load(reader);
            }
        }
        return messages;
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void every_problem_has_a_message_with_a_place_for_each_argument(String language) throws IOException {
        Properties messages = messages(language);
        FaultyFile.all()
                .map(FaultyFile::problem)
                .forEach(problem -> assertThat(messages.getProperty(
                        problem.messageKey())).as(problem.messageKey())
                        .isNotNull()
                        .satisfies(
                                message -> assertThat(places(message)).isEqualTo(positions(problem))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void every_message_on_files_is_given_by_some_file(String language) throws IOException {
        Set<String> given = FaultyFile.all().map(file -> file.problem().messageKey()).collect(Collectors.toSet());
        assertThat(messages(language).stringPropertyNames()).filteredOn(
                key -> key.startsWith("maturity.file.") || key.startsWith("file.") && !OF_OTHER_CONTENT.contains(key))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    /** A straight apostrophe would be swallowed by MessageFormat, together with the places behind it. */
    @ParameterizedTest
    @ValueSource(strings = { "nl", "en" })
    void no_message_has_a_straight_apostrophe(String language) throws IOException {
        assertThat(messages(language).values()).noneMatch(message -> message.toString().contains("'"));
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map((MatchResult place) -> place.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> positions(Problem problem) {
        return IntStream.range(0, problem.arguments().size()).mapToObj(String::valueOf).collect(Collectors.toSet());
    }
}
