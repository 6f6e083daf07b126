package be.vlavirgem.platform.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a file line by line, and remembers which field of a form stands on which line. */
public final class YamlLines {

    private static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();
    private final List<String> fields = new ArrayList<>();
    private String prefix = "";
    private int indent;
    private boolean dash;

    public String text() {
        return text.toString();
    }

    /** The field of the form on that line, counted from 1. */
    public String field(int line) {
        return fields.get(Math.clamp(line - 1L, 0, fields.size() - 1));
    }

    public void text(String key, String value) {
        line(key, key + ": " + quoted(value));
    }

    /** Something typed that ought to be a whole number; what is not, is written so that the reader says so. */
    public void number(String key, String typed) {
        line(key, key + ": " + (typed.strip().matches("0|-?[1-9][0-9]{0,8}") ? typed.strip() : quoted(typed)));
    }

    public void word(String key, String plain) {
        line(key, key + ": " + plain);
    }

    public void list(String key, List<String> values) {
        line(key, key + ": " + listed(values));
    }

    public static String listed(List<String> values) {
        return values.stream().map(YamlLines::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Opens a group of fields. */
    public void group(String key, Runnable inside) {
        line(key, key + ":");
        indented(STEP, inside);
    }

    /** Opens a list; without items it is empty, and the reader says so where that is wrong. */
    public <T> void list(String key, List<T> items, java.util.function.Consumer<T> inside) {
        if (items.isEmpty()) {
            line(key, key + ": []");
            return;
        }
        line(key, key + ":");
        indented(2 * STEP, () -> items.forEach(item -> {
            dash = true;
            inside.accept(item);
        }));
    }

    /** The fields within have names of their own in the form. */
    public void named(String begin, Runnable inside) {
        var before = prefix;
        prefix = begin;
        inside.run();
        prefix = before;
    }

    private void indented(int by, Runnable inside) {
        indent += by;
        inside.run();
        indent -= by;
    }

    private void line(String field, String content) {
        fields.add(prefix + field);
        text.append(" ".repeat(dash ? indent - STEP : indent)).append(dash ? "- " : "").append(content).append('\n');
        dash = false;
    }

    public static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.chars().forEach(character -> {
            switch (character) {
                case '\\' -> quoted.append("\\\\");
                case '"' -> quoted.append("\\\"");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\u0085' -> quoted.append("\\N");
                case '\u2028' -> quoted.append("\\L");
                case '\u2029' -> quoted.append("\\P");
                default -> quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
