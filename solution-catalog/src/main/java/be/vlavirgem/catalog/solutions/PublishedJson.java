package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetJson;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a sheet as everybody may see it. */
@Component
class PublishedJson {

    /**
     * What is published of a sheet.
     *
     * @param confirmed the day its supplier last said that all of it holds
     * @param outdated that nobody said so in time
     */
    record Published(Resolved resolved, Set<SheetField> proven, LocalDate confirmed, boolean outdated) {}

    private final SheetJson sheets;
    private final JsonMapper json;

    PublishedJson(SheetJson sheets, JsonMapper json) {
        this.sheets = sheets;
        this.json = json;
    }

    String write(Published published) {
        var tree = json.createObjectNode();
        tree.set("fields", sheets.tree(published.resolved().sheet()));
        tree.set("inherited", codes(published.resolved().inherited()));
        tree.set("proven", codes(published.proven()));
        tree.put("confirmed", published.confirmed().toString());
        tree.put("outdated", published.outdated());
        return json.writeValueAsString(tree);
    }

    private JsonNode codes(Collection<SheetField> fields) {
        return json.valueToTree(fields.stream().map(SheetField::code).toList());
    }

    Published read(String text) {
        var tree = json.readTree(text);
        return new Published(new Resolved(sheets.read(tree.get("fields")), fields(tree.get("inherited"))),
                fields(tree.get("proven")), LocalDate.parse(tree.get("confirmed").stringValue()),
                tree.get("outdated").booleanValue());
    }

    private static Set<SheetField> fields(JsonNode codes) {
        return codes.valueStream()
                .flatMap(code -> SheetField.of(code.stringValue()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SheetField.class)));
    }
}
