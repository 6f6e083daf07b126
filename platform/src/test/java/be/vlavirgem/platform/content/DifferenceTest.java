package be.vlavirgem.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.content.ContentPart.Trait;
import be.vlavirgem.platform.content.Difference.Change;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void theSameIsNoDifference() {
        assertThat(between(parts("A", "B"), parts("A", "B")).isEmpty()).isTrue();
    }

    @Test
    void whatIsNewAndWhatIsGoneIsNamed() {
        var difference = between(parts("A", "B"), parts("B", "C"));
        assertThat(keys(difference, Change.Added.class)).containsExactly("C");
        assertThat(keys(difference, Change.Removed.class)).containsExactly("A");
        assertThat(difference.size()).isEqualTo(2);
    }

    @Test
    void onePartMovedDownIsOnePartMoved() {
        assertThat(keys(between(parts("A", "B", "C", "D"), parts("B", "C", "D", "A")), Change.Moved.class))
                .containsExactly("A");
    }

    @Test
    void aPartThatOnlyMakesRoomForANewOneHasNotMoved() {
        assertThat(keys(between(parts("A", "B"), parts("N", "A", "B")), Change.Moved.class)).isEmpty();
    }

    @Test
    void aPartInAnotherGroupMoved() {
        var difference = between(List.of(part("A", "one", "x")), List.of(part("A", "two", "x")));
        assertThat(difference.changes()).containsExactly(new Change.Moved(part("A", "two", "x"), "one"));
    }

    @Test
    void eachTraitIsToldBeforeAndAfterAlsoOneThatIsNewOrGone() {
        var before = new ContentPart("A", "g", "A", List.of(new Trait("text", "old"), new Trait("gone", "x")));
        var after = new ContentPart("A", "g", "A", List.of(new Trait("text", "new"), new Trait("come", "y")));
        assertThat(between(List.of(before), List.of(after)).all(Change.Changed.class).getFirst().edits())
                .containsExactly(new Difference.Edit("text", "old", "new"), new Difference.Edit("come", "", "y"),
                        new Difference.Edit("gone", "x", ""));
    }

    @Test
    void movedAndChangedIsOnePartThatDiffers() {
        var difference = between(List.of(part("A", "g", "x"), part("B", "g", "x"), part("C", "g", "x")),
                List.of(part("B", "g", "x"), part("C", "g", "x"), part("A", "g", "y")));
        assertThat(difference.changes()).hasSize(2);
        assertThat(difference.size()).isOne();
    }

    @Test
    void aTranslationIsOldOnceTheDutchChanges() {
        var dutch = new ContentText("a.b", "Dag");
        var made = new Translation("a.b", "en", dutch.fingerprint(), "Hello");
        assertThat(state(dutch, made)).isEqualTo(TranslationStatus.State.PRESENT);
        assertThat(state(new ContentText("a.b", "Goeiedag"), made)).isEqualTo(TranslationStatus.State.OUTDATED);
        assertThat(new TranslationStatus.Line(dutch, Optional.empty()).state())
                .isEqualTo(TranslationStatus.State.MISSING);
        assertThat(TranslationStatus.of(List.of(dutch), List.of(made), "fr").count(TranslationStatus.State.MISSING))
                .isOne();
    }

    private static TranslationStatus.State state(ContentText text, Translation translation) {
        return TranslationStatus.of(List.of(text), List.of(translation), "en").lines().getFirst().state();
    }

    private static Difference between(List<ContentPart> before, List<ContentPart> after) {
        return Difference.between(before, after);
    }

    private static List<ContentPart> parts(String... keys) {
        return Arrays.stream(keys).map(key -> part(key, "g", "x")).toList();
    }

    private static ContentPart part(String key, String group, String value) {
        return new ContentPart(key, group, key, List.of(new Trait("text", value)));
    }

    private static List<String> keys(Difference difference, Class<? extends Change> sort) {
        return difference.all(sort).stream().map(change -> change.part().key()).toList();
    }
}
