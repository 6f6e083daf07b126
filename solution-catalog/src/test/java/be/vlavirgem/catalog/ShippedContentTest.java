package be.vlavirgem.catalog;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The code lists and reference components that come with the portal. */
@SpringJUnitConfig(CatalogSlice.class)
class ShippedContentTest {

    @Autowired
    List<EntryKind> kinds;

    private EntryKind kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }

    private Entries read(String code) {
        return kind(code).read(file(code));
    }

    private static String file(String code) {
        try {
            return new ClassPathResource("content/catalog/" + code + ".yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long last(Entries entries) {
        return entries.all().filter(entry -> entry.entries().isEmpty()).count();
    }

    @Test
    void all_lists_and_codes_are_there() {
        assertThat(read("codelijsten").entries()).hasSize(26);
        assertThat(last(read("codelijsten"))).isEqualTo(156);
    }

    @Test
    void all_components_are_there_with_six_proposed() {
        var components = read("referentiecomponenten").all()
                .filter(entry -> entry.key().startsWith("component."))
                .toList();
        assertThat(components).hasSize(123);
        assertThat(components).filteredOn(entry -> entry.text("status").equals("voorstel")).hasSize(6);
        assertThat(components).filteredOn(entry -> entry.text("relevantie").equals("te-bekijken")).hasSize(8);
    }

    @Test
    void each_file_is_written_again_byte_for_byte() {
        kinds.forEach(kind -> assertThat(kind.write(read(kind.code()))).as(kind.code()).isEqualTo(file(kind.code())));
    }

    /** The first eight words tell texts apart that were made by a pattern. */
    @Test
    void no_two_texts_begin_alike() {
        var beginnings = kinds.stream()
                .flatMap(kind -> read(kind.code()).all())
                .flatMap(ShippedContentTest::sentences)
                .collect(Collectors.groupingBy(ShippedContentTest::beginning));
        assertThat(beginnings.values()).filteredOn(texts -> texts.size() > 1).isEmpty();
    }

    private static Stream<String> sentences(Entry entry) {
        return Stream.of("uitleg", "definitie", "voorbeeld", "nazien").map(entry::text).filter(text -> !text.isEmpty());
    }

    private static String beginning(String text) {
        return Arrays.stream(text.split("\\s+")).limit(8).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    @Test
    void no_text_has_a_straight_apostrophe_or_an_exclamation_mark() {
        kinds.forEach(kind -> assertThat(file(kind.code())).as(kind.code()).doesNotContain("'").doesNotContain("!"));
    }

    /** Of each text that is English, the Dutch is the one it was made from. */
    @Test
    void no_translation_is_outdated_or_of_a_text_that_is_not_there() {
        kinds.forEach(kind -> {
            var entries = read(kind.code());
            var texts = kind.texts(entries);
            assertThat(TranslationStatus.of(texts, entries.translations(), "en")
                    .count(TranslationStatus.State.OUTDATED)).as(kind.code()).isZero();
            assertThat(texts).extracting(ContentText::key)
                    .containsAll(entries.translations().stream().map(translation -> translation.key()).toList());
        });
    }

    @Test
    void all_names_labels_explanations_and_definitions_are_in_english() {
        kinds.forEach(kind -> {
            var entries = read(kind.code());
            assertThat(TranslationStatus.of(kind.texts(entries), entries.translations(), "en").lines())
                    .filteredOn(line -> line.state() == TranslationStatus.State.MISSING)
                    .allMatch(line -> line.text().key().endsWith(".voorbeeld"));
        });
    }
}
