package be.vlavirgem.catalog.fields;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes a sheet as it is kept and published; a field that is no more is passed over. */
@Component
public class SheetJson {

    private static final String DIGEST = "digest";
    private static final String DOCUMENT = "document";
    private static final String KEEPER = "keeper";

    private final JsonMapper json;

    SheetJson(JsonMapper json) {
        this.json = json;
    }

    /** As one object, each field by its code. */
    public String write(Sheet sheet) {
        return json.writeValueAsString(tree(sheet));
    }

    /** The same as a part of something larger. */
    public ObjectNode tree(Sheet sheet) {
        var tree = json.createObjectNode();
        sheet.values().forEach((field, value) -> tree.set(field.code(), json.valueToTree(plain(value))));
        return tree;
    }

    private static Object plain(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Items some -> some.items();
            case Value.On on -> on.day().toString();
            case Value.Picture picture -> Map.of(DIGEST, picture.digest(), DOCUMENT, picture.document().toString(),
                    KEEPER, picture.keeper().toString());
            case Value.Lines lines -> lines.rows().stream().map(Value.Row::cells).toList();
        };
    }

    /** What {@link #write} wrote. */
    public Sheet read(String text) {
        return read(json.readTree(text));
    }

    /** What {@link #tree} made. */
    public Sheet read(JsonNode tree) {
        var values = new EnumMap<SheetField, Value>(SheetField.class);
        tree.properties()
                .forEach(kept -> SheetField.of(kept.getKey())
                        .ifPresent(field -> value(field.kind(), kept.getValue())
                                .ifPresent(value -> values.put(field, value))));
        return new Sheet(values);
    }

    private static Optional<Value> value(Kind kind, JsonNode kept) {
        return switch (kind) {
            case Kind.Line _,Kind.Formed _,Kind.Prose _,Kind.Address _,Kind.Reach _ when kept.isString() ->
                Optional.of(new Value.Text(kept.stringValue()));
            case Kind.Lines _,Kind.One _,Kind.Many _,Kind.Picked _ when kept.isArray() ->
                Optional.of(new Value.Items(texts(kept)));
            case Kind.Day _ when kept.isString() -> Optional.of(new Value.On(LocalDate.parse(kept.stringValue())));
            case Kind.Picture _ when kept.isObject() -> Optional.of(new Value.Picture(kept.path(DIGEST).asString(""),
                    id(kept, DOCUMENT), id(kept, KEEPER)));
            case Kind.Rows _ when kept.isArray() -> Optional.of(new Value.Lines(rows(kept)));
            default -> Optional.empty();
        };
    }

    private static UUID id(JsonNode kept, String name) {
        return UUID.fromString(kept.path(name).asString(""));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<Value.Row> rows(JsonNode array) {
        return array.valueStream().map(SheetJson::row).toList();
    }

    private static Value.Row row(JsonNode object) {
        Map<String, String> cells = new LinkedHashMap<>();
        object.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().stringValue()));
        return new Value.Row(cells);
    }
}
