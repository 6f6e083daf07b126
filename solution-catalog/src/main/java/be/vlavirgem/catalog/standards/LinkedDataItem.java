package be.vlavirgem.catalog.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** An item of the register as JSON-LD: it gives no slug, and what it does not name it says nothing of. */
final class LinkedDataItem {

    /** By their short names and in full, as files of either kind exist. */
    private static final Map<Field, List<String>> NAMES = Map.of(Field.TITLE,
            List.of("dcterms:title", "http://purl.org/dc/terms/title"), Field.STATUS,
            List.of("adms:status", "http://www.w3.org/ns/adms#status"), Field.KIND,
            List.of("dcterms:type", "http://purl.org/dc/terms/type"), Field.SPECIFICATION,
            List.of("foaf:homepage", "http://xmlns.com/foaf/0.1/homepage", "dcterms:identifier",
                    "http://purl.org/dc/terms/identifier", "@id"),
            Field.PUBLISHED, List.of("dcterms:created", "http://purl.org/dc/terms/created"), Field.ACKNOWLEDGED,
            List.of("dcterms:issued", "http://purl.org/dc/terms/issued"));

    private LinkedDataItem() {}

    static boolean isOne(JsonNode item) {
        return item.has("@id") || item.has("@type");
    }

    /** Graphs hold organisations and files too. */
    static boolean isStandard(JsonNode item) {
        return each(item.path("@type")).map(ConfigurationItem::text)
                .anyMatch(type -> type.endsWith(":Standard") || type.endsWith("/Standard") || type.endsWith("Asset"));
    }

    static ReadItem read(JsonNode item, ItemReading reading) {
        NAMES.forEach((field, names) -> names.stream()
                .map(name -> text(item.path(name)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(text -> reading.state(field, text)));
        return reading.done(Optional.empty());
    }

    /** Of several the Dutch one, or the first. */
    private static String text(JsonNode node) {
        return each(node).filter(one -> ConfigurationItem.text(one.path("@language")).startsWith("nl"))
                .findFirst()
                .or(() -> each(node).findFirst())
                .map(LinkedDataItem::value)
                .orElse("");
    }

    private static String value(JsonNode one) {
        return Stream.of(one.path("@value"), one.path("@id"), one)
                .map(ConfigurationItem::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }
}
