package be.vlavirgem.platform.entries;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.content.Difference;
import be.vlavirgem.platform.content.Translation;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.yaml.YamlReading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryKindTest {

    private final Fruit kind = Fruit.kind();
    private final Entries fruit = kind.read(Fruit.FILE);

    private List<Problem> problems(String file) {
        return kind.reading(file) instanceof YamlReading.Faulty<Entries>(List<Problem> problems) ? problems : List.of();
    }

    private EntryEdits edit() {
        return new EntryEdits(fruit, kind.rule());
    }

    @Test
    void what_is_read_is_written_byte_for_byte() {
        assertThat(kind.write(fruit)).isEqualTo(Fruit.FILE);
    }

    @Test
    void each_problem_is_told_at_its_line() {
        var faulty = Fruit.FILE.replace("smaak: \"zuur\"", "smaak: \"bitter\"")
                .replace("code: \"peer\"", "code: \"appel\"")
                .replace("uitleg: \"Heeft een pit.\"", "uitleg: \"Pit.\"");
        assertThat(problems(faulty)).extracting(Problem::line, Problem::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(13, "file.length"),
                        org.assertj.core.groups.Tuple.tuple(14, "file.other-word"),
                        org.assertj.core.groups.Tuple.tuple(18, "file.code-taken"));
    }

    @Test
    void a_rule_on_the_whole_of_an_entry_is_told_where_it_begins() {
        assertThat(problems(Fruit.FILE.replace("\"Kers\"", "\"Banaan\"")))
                .extracting(Problem::line, Problem::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(11, "geen-banaan"));
    }

    @Test
    void another_content_is_refused() {
        assertThat(problems(Fruit.FILE.replace("code: \"fruit\"", "code: \"groenten\""))).isNotEmpty();
    }

    @Test
    void what_is_typed_reads_back_whatever_it_holds() {
        var odd = new Entry("vrucht.kers", "kers", Map.of("naam", List.of("Kers \"x\" \\ : #"), "uitleg",
                List.of("Twee\nregels met – en ’."), "smaak", List.of("zuur")), List.of());
        var changed = edit().replace(odd);
        assertThat(kind.read(kind.write(changed))).isEqualTo(changed);
    }

    @Test
    void a_line_knows_the_field_it_came_from() {
        var lines = kind.lines(fruit);
        assertThat(lines.field(14)).isEqualTo("vrucht.kers/smaak");
    }

    @Test
    void an_entry_that_moves_keeps_its_key_and_its_translation() {
        var moved = edit().move("vrucht.appel", "mand.groen");
        assertThat(moved.find("mand.groen").orElseThrow().entries()).extracting(Entry::code)
                .containsExactly("peer", "appel");
        assertThat(moved.translations()).isEqualTo(fruit.translations());
        assertThat(Difference.between(kind, fruit, moved, Locale.ENGLISH).changes()).singleElement()
                .isInstanceOf(Difference.Change.Moved.class);
    }

    @Test
    void an_entry_goes_with_its_translations() {
        var without = edit().remove("vrucht.appel");
        assertThat(without.find("vrucht.appel")).isEmpty();
        assertThat(without.translations()).isEmpty();
        assertThat(kind.gone(fruit, without)).containsExactly("vrucht.appel");
    }

    @Test
    void what_may_leave_is_not_missed() {
        assertThat(kind.gone(fruit, edit().remove("mand.groen"))).containsExactly("vrucht.peer");
    }

    @Test
    void the_first_does_not_go_up_and_the_second_does() {
        assertThat(edit().shift("vrucht.appel", -1)).isEqualTo(fruit);
        assertThat(edit().shift("vrucht.kers", -1).find("mand.rood").orElseThrow().entries()).extracting(Entry::code)
                .containsExactly("kers", "appel");
    }

    @Test
    void a_text_is_read_in_english_only_as_long_as_its_dutch_stays() {
        var apple = fruit.find("vrucht.appel").orElseThrow();
        assertThat(EntryTexts.of(fruit, kind.rule(), Locale.ENGLISH).text(apple, "naam")).isEqualTo("Apple");
        var other = edit().replace(new Entry(apple.key(), apple.code(), Map.of("naam", List.of("Appeltje"), "uitleg",
                apple.all("uitleg"), "smaak", apple.all("smaak")), List.of()));
        assertThat(EntryTexts.of(other, kind.rule(), Locale.ENGLISH)
                .text(other.find("vrucht.appel").orElseThrow(), "naam"))
                .isEqualTo("Appeltje");
    }

    @Test
    void translations_stand_in_the_order_of_their_texts() {
        var made = List.of(new Translation("vrucht.peer.naam", "en", "x", "Pear"),
                new Translation("vrucht.kers.naam", "en", "y", "Cherry"));
        assertThat(edit().translate(made).translations()).extracting(Translation::words)
                .containsExactly("Apple", "Cherry", "Pear");
    }

    @Test
    void what_is_chosen_is_compared_in_words() {
        var sour = edit().replace(new Entry("vrucht.kers", "kers", Map.of("naam", List.of("Kers"), "uitleg",
                List.of("Heeft een pit."), "smaak", List.of("zoet")), List.of()));
        assertThat(Difference.between(kind, fruit, sour, Locale.ENGLISH).all(Difference.Change.Changed.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.edits()).singleElement()
                        .satisfies(edit -> assertThat(edit.after()).isEqualTo("sweet")));
    }
}
