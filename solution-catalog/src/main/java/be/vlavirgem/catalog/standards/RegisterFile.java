package be.vlavirgem.catalog.standards;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of the register, in either form; judges by the content, not by its name. One bad item leaves the others as they are. */
final class RegisterFile {

    /** In bytes; the register of 2026 needs a quarter of it. */
    static final int LARGEST = 4_000_000;
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_ITEMS = 3_000;
    private static final int SHOWN = 80;
    /** Made out in a text that is no JSON. */
    private static final Pattern SLUG = Pattern.compile("[\"']slug[\"']\\s*:\\s*[\"']([a-z0-9-]{1,120})[\"']");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build()).build();

    /** What came of reading a file. */
    sealed interface Reading {

        /** Its items, each of them read or not. */
        record Items(List<ReadItem> items) implements Reading {}

        /** It is no register at all. */
        record Refused(Note why) implements Reading {}
    }

    private RegisterFile() {}

    static Reading read(byte[] file) {
        if (file.length > LARGEST) {
            return new Reading.Refused(Note.of("file-large", String.valueOf(LARGEST / 1_000_000)));
        }
        try {
            return items(JSON.readTree(file));
        } catch (JacksonException broken) {
            return new Reading.Refused(Note.of("file-broken", line(broken)));
        }
    }

    private static String line(JacksonException broken) {
        return Optional.ofNullable(broken.getLocation())
                .map(location -> String.valueOf(Math.max(location.getLineNr(), 1)))
                .orElse("1");
    }

    private static Reading items(JsonNode root) {
        var list = root.has("@graph") ? root.path("@graph") : root;
        if (list.isObject() && (LinkedDataItem.isOne(list) || list.has("title"))) {
            return new Reading.Items(List.of(item(1, list)));
        }
        if (!list.isArray() || list.isEmpty()) {
            return new Reading.Refused(Note.of("file-no-list"));
        }
        return list.size() > MOST_ITEMS
                ? new Reading.Refused(Note.of("file-many", String.valueOf(MOST_ITEMS)))
                : new Reading.Items(IntStream.range(0, list.size()).mapToObj(i -> item(i + 1, list.get(i))).toList());
    }

    private static ReadItem item(int position, JsonNode item) {
        if (item.isString()) {
            return ofText(position, item.asString());
        }
        return item.isObject()
                ? of(item, new ItemReading(position), position)
                : unreadable(position, item.toString(), "item-no-object");
    }

    /** Some items are a text that holds the item. */
    private static ReadItem ofText(int position, String text) {
        try {
            var inside = JSON.readTree(text);
            if (inside.isObject()) {
                var reading = new ItemReading(position);
                reading.remark("item-as-text");
                return of(inside, reading, position);
            }
        } catch (JacksonException broken) {
            return unreadable(position, text, "item-broken");
        }
        return unreadable(position, text, "item-no-object");
    }

    private static ReadItem of(JsonNode item, ItemReading reading, int position) {
        if (!LinkedDataItem.isOne(item)) {
            return ConfigurationItem.read(item, reading);
        }
        return LinkedDataItem.isStandard(item)
                ? LinkedDataItem.read(item, reading)
                : unreadable(position, ConfigurationItem.text(item.path("@id")), "item-no-standard");
    }

    private static ReadItem unreadable(int position, String text, String why) {
        var slug = SLUG.matcher(text);
        return new ReadItem.Unreadable(position, shown(text),
                slug.find() ? Optional.of(slug.group(1)) : Optional.empty(), Note.of(why));
    }

    private static String shown(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
