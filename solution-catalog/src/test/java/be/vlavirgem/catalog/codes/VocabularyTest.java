package be.vlavirgem.catalog.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.content.Contents;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CatalogSlice.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class VocabularyTest {

    @Autowired
    Vocabulary vocabulary;
    @Autowired
    Contents contents;
    @Autowired
    CodeListsKind kind;
    @Autowired
    PlatformTransaction transaction;

    @Test
    void a_list_is_read_in_the_order_of_its_content() {
        assertThat(vocabulary.terms("audience", DutchWords.DUTCH)).extracting(Vocabulary.Term::code)
                .startsWith("burgers", "ondernemers", "verenigingen", "medewerkers");
        assertThat(vocabulary.list("audience", DutchWords.DUTCH).label()).isEqualTo("Doelgroep");
    }

    @Test
    void a_term_is_read_in_the_language_of_the_visitor() {
        assertThat(vocabulary.term("audience", "burgers", DutchWords.DUTCH)).get()
                .extracting(Vocabulary.Term::label)
                .isEqualTo("Burgers");
        assertThat(vocabulary.term("audience", "burgers", Locale.ENGLISH)).get()
                .satisfies(term -> assertThat(term.label()).isEqualTo("Citizens"))
                .satisfies(term -> assertThat(term.explanation()).startsWith("Choose this if residents"));
    }

    @Test
    void a_list_nobody_knows_is_a_mistake_and_a_code_nobody_knows_is_not() {
        assertThat(vocabulary.term("audience", "marsmannetjes", DutchWords.DUTCH)).isEmpty();
        assertThatThrownBy(() -> vocabulary.terms("audiences", DutchWords.DUTCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** One that is not offered any more keeps its words for who chose it; its changed English is not shown. */
    @Test
    void a_publication_is_known_at_once() {
        publish(body().replaceFirst("label: \"Ondernemers\"", "label: \"Zelfstandigen en bedrijven\"")
                .replaceFirst("(?s)(label: \"Verenigingen\".*?\n)( +)(- code)", "$1$2  status: \"vervallen\"\n$2$3"));
        assertThat(vocabulary.terms("audience", DutchWords.DUTCH)).extracting(Vocabulary.Term::code)
                .startsWith("burgers", "ondernemers", "medewerkers");
        assertThat(vocabulary.term("audience", "verenigingen", DutchWords.DUTCH)).get()
                .extracting(Vocabulary.Term::label)
                .isEqualTo("Verenigingen");
        assertThat(vocabulary.term("audience", "ondernemers", Locale.ENGLISH)).get()
                .extracting(Vocabulary.Term::label)
                .isEqualTo("Zelfstandigen en bedrijven");
    }

    private String body() {
        return transaction.call(() -> contents.latest(kind, kind.code()).orElseThrow().body());
    }

    private void publish(String body) {
        transaction.run(() -> contents.bring(kind, kind.read(body), body));
    }
}
