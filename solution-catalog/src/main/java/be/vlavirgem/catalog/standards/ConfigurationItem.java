package be.vlavirgem.catalog.standards;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** An item of the register as its keepers configure it: plain names, of which an absent one says that there is nothing. */
final class ConfigurationItem {

    private static final Map<Field, String> NAMES = Map.ofEntries(Map.entry(Field.TITLE, "title"),
            Map.entry(Field.KIND, "category"), Map.entry(Field.STATUS, "status"), Map.entry(Field.USAGE, "usage"),
            Map.entry(Field.DOMAIN, "domain"), Map.entry(Field.PUBLISHED, "publicationDate"),
            Map.entry(Field.REGISTERED, "dateOfRegistration"),
            Map.entry(Field.AGREED, "dateOfAcknowledgementByWorkingGroup"),
            Map.entry(Field.ACKNOWLEDGED, "dateOfAcknowledgementBySteeringCommittee"),
            Map.entry(Field.REVIEW_FROM, "datePublicReviewStart"),
            Map.entry(Field.REVIEW_UNTIL, "datePublicReviewEnd"), Map.entry(Field.ENDED, "endOfPublicationDate"));

    private static final Pattern UNKEEPABLE = Pattern.compile("\\p{Cntrl}");

    private ConfigurationItem() {}

    static ReadItem read(JsonNode item, ItemReading reading) {
        for (var field : Field.values()) {
            if (NAMES.containsKey(field)) {
                reading.state(field, text(item.path(NAMES.get(field))));
            }
        }
        reading.state(Field.RESPONSIBLE, names(item.path("responsibleOrganisation")));
        reading.state(Field.SPECIFICATION, text(item.path("specificationDocuments").path(0).path("resourceReference")));
        return reading.done(Optional.of(text(item.path("slug")).strip()).filter(slug -> !slug.isEmpty()));
    }

    private static String names(JsonNode organisations) {
        return StreamSupport.stream(organisations.spliterator(), false)
                .map(one -> text(one.path("name")).strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Of a text or a number, in characters that can be kept; anything else says nothing. */
    static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? UNKEEPABLE.matcher(node.asString()).replaceAll(" ") : "";
    }
}
