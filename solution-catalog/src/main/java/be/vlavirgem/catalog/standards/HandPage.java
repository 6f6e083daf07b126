package be.vlavirgem.catalog.standards;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a market standard or authentic source.
 *
 * @param slug of the standard; empty for a new one
 * @param choices of each field with codes, by its name in the form
 */
record HandPage(String slug, String title, HandForm typed, Choices choices, List<Mistake> errors) {

    /** What can be chosen. */
    record Choices(List<Choice> kinds, List<Choice> usages, List<Choice> domains) {}

    private boolean isFresh() {
        return slug.isEmpty();
    }

    /** What stands above it. */
    public String headKey() {
        return isFresh() ? "catalog.standards.hand.add" : "catalog.standards.hand.change.of";
    }

    /** The verb on its button. */
    public String buttonKey() {
        return isFresh() ? "catalog.standards.hand.add.do" : "catalog.standards.hand.change.do";
    }

    /** Where it goes. */
    public String path() {
        return isFresh() ? DeskController.PATH + "/nieuw" : DeskController.PATH + "/" + slug + "/wijzigen";
    }

    /** Where one goes who thinks better of it. */
    public String back() {
        return isFresh() ? DeskController.PATH : StandardList.PATH + "/" + slug;
    }

    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }

    static boolean isChosen(@Nullable String typed, String code) {
        return Objects.equals(typed, code);
    }

    static Stream<String> withNone(List<String> codes) {
        return Stream.concat(Stream.of(""), codes.stream());
    }
}
