package be.vlavirgem.catalog.standards;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the lines of a report are kept. */
final class RunJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Facts.Change>> CHANGES = new TypeReference<>() {
    };
    private static final TypeReference<List<Note>> NOTES = new TypeReference<>() {
    };
    private static final TypeReference<Map<Field, String>> FACTS = new TypeReference<>() {
    };

    /** A line as its table has it. */
    record Row(String id, int place, int position, String outcome, String slug, String title,
            List<Facts.Change> changes, List<Note> remarks, @Nullable Note why, @Nullable Map<Field, String> after) {

        static Row of(String id, int place, ReportLine line) {
            return new Row(id, place, line.position(), line.outcome().name(), line.slug(), line.title(),
                    line.changes(), line.remarks(), line.why().orElse(null),
                    line.after().map(Facts::texts).orElse(null));
        }
    }

    private RunJson() {}

    static String of(Object value) {
        return JSON.writeValueAsString(value);
    }

    static List<Facts.Change> changes(String json) {
        return JSON.readValue(json, CHANGES);
    }

    static List<Note> notes(String json) {
        return JSON.readValue(json, NOTES);
    }

    static Note note(String json) {
        return JSON.readValue(json, Note.class);
    }

    static Facts facts(String json) {
        return new Facts(JSON.readValue(json, FACTS));
    }
}
