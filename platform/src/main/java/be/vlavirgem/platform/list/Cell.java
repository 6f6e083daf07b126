package be.vlavirgem.platform.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list says at one place; each kind is written in its own way on a page and in a file. */
public sealed interface Cell {

    /** As it is, in every language. */
    record Text(String text) implements Cell {}

    /** The words of a message. */
    record Word(String key, List<Object> arguments) implements Cell {}

    /** A number with as many decimals as it has. */
    record Figure(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** Not known, or not applicable. */
    record Nothing() implements Cell {}

    /** A text, or nothing. */
    static Cell text(@Nullable String text) {
        return text == null ? new Nothing() : new Text(text);
    }

    /** The words of this key. */
    static Cell word(String key, Object... arguments) {
        return new Word(key, List.of(arguments));
    }

    /** A number, or nothing. */
    static Cell figure(@Nullable BigDecimal value) {
        return value == null ? new Nothing() : new Figure(value);
    }

    /** A day, or nothing. */
    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Nothing() : new Day(day);
    }
}
