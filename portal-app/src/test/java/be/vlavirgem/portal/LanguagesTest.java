package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Dutch and English have the same words to say, in every module; a missing English one would silently show Dutch. */
class LanguagesTest {

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeys() throws IOException {
        var dutch = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nl.properties");
        assertThat(dutch).hasSizeGreaterThanOrEqualTo(3);
        return Stream.of(dutch)
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFilename()), () -> compare(file)));
    }

    private static void compare(Resource dutch) throws IOException {
        var english = dutch.createRelative(String.valueOf(dutch.getFilename()).replace("_nl.", "_en."));
        assertThat(words(english).stringPropertyNames()).isEqualTo(words(dutch).stringPropertyNames());
        assertThat(words(english).values()).doesNotContain("");
        assertThat(keys(dutch)).doesNotHaveDuplicates();
        assertThat(keys(english)).doesNotHaveDuplicates();
    }

    /** As they stand in the file: of two alike the last one would win, silently. */
    private static List<String> keys(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Properties words(Resource file) throws IOException {
        var words = new Properties();
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(text);
        }
        return words;
    }
}
