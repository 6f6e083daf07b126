package be.vlavirgem.web.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the cards of {@code web/fragments/choice.html} show of a question; a feature's record overrides what it has.
 * Beside these a card reads {@code number} and, with {@link #versionName()}, {@code version}.
 */
public interface QuestionCard {

    /** What another module knows already; a button puts {@code value} in the field, or sends it as {@code name}. */
    record Suggestion(String text, String source, String date, String name, String value) {}

    /** The id of the card; the controls in it are numbered after it. */
    String id();

    /** The name of the field. */
    String name();

    /** The question itself. */
    String legend();

    /** Whether this text of the content is in English: what is not, is marked as Dutch. */
    default boolean isEnglish(@Nullable String text) {
        return false;
    }

    /** What to look at, in the words of the content. */
    default @Nullable String help() {
        return null;
    }

    /** Of a figure: reference date, and what counts. */
    default @Nullable String definition() {
        return null;
    }

    /** Of a figure: stands after the field and in its description. */
    default @Nullable String unit() {
        return null;
    }

    /** Of a figure: as it was typed or kept; of a sum: the outcome, null while there is none. */
    default @Nullable String typed() {
        return null;
    }

    /** The rows to choose: {@code value}, {@code label}, {@code hint} (may be null) and {@code checked}. */
    default List<?> options() {
        return List.of();
    }

    /** Rows that exclude the others, such as "weten we niet". */
    default List<?> extraOptions() {
        return List.of();
    }

    /** The name of the extra rows, where it is another than that of the field. */
    default String extraName() {
        return name();
    }

    /** The name of the field that explains the answer; null where there is none. */
    default @Nullable String noteName() {
        return null;
    }

    /** What explains the answer. */
    default @Nullable String note() {
        return null;
    }

    /** The name of the field with a link to evidence; null where there is none. */
    default @Nullable String evidenceName() {
        return null;
    }

    /** The address of the evidence. */
    default @Nullable String evidence() {
        return null;
    }

    /** What is wrong with that address. */
    default @Nullable String evidenceError() {
        return null;
    }

    /** What is wrong with the answer, in words that say how to mend it. */
    default @Nullable String error() {
        return null;
    }

    /** What looks strange and asks for a reason; the answer is kept all the same. */
    default @Nullable String warning() {
        return null;
    }

    /** "Bewaard om 14:32 door jou". */
    default @Nullable String savedText() {
        return null;
    }

    /** "Vorige ronde (2025): Deels". */
    default @Nullable String previousText() {
        return null;
    }

    /** What another module suggests as answer. */
    default @Nullable Suggestion suggestion() {
        return null;
    }

    /** Why the question does not apply now, in one sentence; then it cannot be answered. */
    default @Nullable String notAsked() {
        return null;
    }

    /** What to do about it, in the words of the content. */
    default @Nullable String advice() {
        return null;
    }

    /** What somebody else answered meanwhile: {@code who}, {@code when} and {@code theirLabel}. */
    default @Nullable Object conflict() {
        return null;
    }

    /** The name of the hidden field with the version the answer was seen in. */
    default @Nullable String versionName() {
        return null;
    }

    /** Where a summary of errors leads to. */
    default String firstControl() {
        return id() + "-1";
    }

    /** The ids of what describes the answer, in the order they are announced; the unit only where last time's answer does not end with it. */
    default String describedBy() {
        return Stream.of(part("error", error()), id() + "-doubt", part("help", help()),
                part("definition", definition()), part("previous", previousText()),
                part("unit", unitIsSaid() ? null : unit()))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private boolean unitIsSaid() {
        return previousText() != null && unit() != null && previousText().endsWith(" " + unit());
    }

    private String part(String name, @Nullable String text) {
        return text == null ? "" : id() + "-" + name;
    }

    /** True when the explanation stands open: something is written there, or asked for. */
    default boolean explained() {
        return Stream.of(note(), evidence(), evidenceError(), warning())
                .anyMatch(text -> text != null && !text.isEmpty());
    }
}
