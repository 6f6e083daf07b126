package be.vlavirgem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.TranslationStatus;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The indicators that come with the portal, and the words around them. */
@SpringJUnitConfig(BenchmarkSlice.class)
class ShippedContentTest {

    private static final Pattern FIGURE = Pattern.compile("kengetal: \"([a-z_]+)\"");
    private static final Pattern QUESTION = Pattern.compile("- code: \"([A-Z]{3}[0-9]{2})\"");

    @Autowired
    List<EntryKind> kinds;

    private EntryKind kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }

    private Entries read(String code) {
        return kind(code).read(file("benchmark/" + code));
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("content/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Stream<Entry> indicators() {
        return read("indicatoren").all().filter(entry -> entry.key().startsWith("indicator."));
    }

    @Test
    void allIndicatorsWordsAndExplanationsAreThere() {
        assertThat(indicators()).hasSize(73);
        assertThat(indicators().filter(entry -> entry.text("status").equals("actief"))).hasSize(69);
        assertThat(read("plaatsen").entries()).hasSize(8);
        assertThat(read("uitleg").entries()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = { "indicatoren", "plaatsen", "uitleg" })
    void eachFileIsWrittenAgainByteForByte(String code) {
        assertThat(kind(code).write(read(code))).isEqualTo(file("benchmark/" + code));
    }

    /** Of each text that is English, the Dutch is the one it was made from; and all of them are English. */
    @ParameterizedTest
    @ValueSource(strings = { "indicatoren", "plaatsen", "uitleg" })
    void everythingIsInEnglish(String code) {
        var entries = read(code);
        var texts = kind(code).texts(entries);
        assertThat(TranslationStatus.of(texts, entries.translations(), "en").lines())
                .allMatch(line -> line.state() == TranslationStatus.State.PRESENT);
        assertThat(texts).extracting(ContentText::key)
                .containsAll(entries.translations().stream().map(translation -> translation.key()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "indicatoren", "plaatsen", "uitleg" })
    void noTextHasAStraightApostropheOrAnExclamationMark(String code) {
        assertThat(file("benchmark/" + code)).doesNotContain("'").doesNotContain("!");
    }

    /** The first eight words tell texts apart that were made by a pattern. */
    @Test
    void noTwoTextsBeginAlike() {
        var beginnings = Stream.of("indicatoren", "uitleg")
                .flatMap(code -> read(code).all())
                .flatMap(ShippedContentTest::sentences)
                .collect(Collectors.groupingBy(ShippedContentTest::beginning));
        assertThat(beginnings.values()).filteredOn(texts -> texts.size() > 1).isEmpty();
    }

    private static Stream<String> sentences(Entry entry) {
        return Stream.of("uitleg", "definitie", "vindplaats", "lezing", "tekst")
                .map(entry::text)
                .filter(text -> !text.isEmpty());
    }

    private static String beginning(String text) {
        return Arrays.stream(text.split("\\s+")).limit(8).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    /** A place is true at any distance from the middle, and says of how many it speaks so that it reads in one way only. */
    @Test
    void theWordsOfAPlaceAreTrueAndDiffer() {
        var steps = read("plaatsen").all()
                .flatMap(entry -> Stream.of("woorden", "meer-beter", "minder-beter").map(entry::text))
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(steps).hasSizeGreaterThan(70).doesNotHaveDuplicates();
        assertThat(steps).noneMatch(text -> text.contains("Minder dan drie kwart") || text.contains("Minder dan negen"))
                .noneMatch(text -> text
                        .matches("(?i).*\\b(bijna even|dicht bij|net onder|net boven|iets (meer|minder))\\b.*"));
    }

    /** What is computed leans on figures and questions that the questionnaire asks. */
    @Test
    void everyFormulaFindsWhatItAdds() {
        var questionnaire = file("maturity/vragenlijst");
        var figures = Stream.concat(found(FIGURE, questionnaire),
                found(QUESTION, questionnaire).map(code -> "aangevinkt:" + code)).collect(Collectors.toSet());
        assertThat(figures).hasSizeGreaterThan(100);
        assertThat(indicators().filter(entry -> !entry.text("status").equals("wacht-op-gegevens"))
                .flatMap(ShippedContentTest::terms)
                .filter(term -> !term.startsWith("score:") && !term.startsWith("financien:"))).isSubsetOf(figures);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private static Stream<String> terms(Entry entry) {
        return Stream.of("teller", "noemer")
                .map(entry::text)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Arrays.stream(text.split(" \\+ ")));
    }
}
