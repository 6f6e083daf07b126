package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Proven;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.catalog.grade.SecurityGrade;
import be.vlavirgem.catalog.grade.SheetEvidence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes a sheet as everybody may see it. */
@Component
class PublishedJson {

    /**
     * What is published of a sheet.
     *
     * @param proven also what counts no longer
     * @param confirmed the day its supplier last said that all of it holds
     * @param outdated that nobody said so in time
     * @param grading from when on everybody sees its grade; empty before that was decided
     */
    record Published(Resolved resolved, List<Proven> proven, LocalDate confirmed, boolean outdated,
            Optional<Grading> grading) {

        /** What counts as proven on that day. */
        Proofs proofs(LocalDate today, String path) {
            return Proofs.on(today, proven, path);
        }

        /** What it would be graded on that day. */
        SecurityGrade grade(LocalDate today) {
            return SecurityGrade.of(new SheetEvidence(resolved.sheet(), proofs(today, ""), today).evidence(), today);
        }

        /** The grade, where everybody sees it on that day. */
        Optional<SecurityGrade> shownGrade(LocalDate today) {
            return grading.filter(seen -> seen.isPublic(today)).map(_ -> grade(today));
        }
    }

    private final SheetJson sheets;
    private final JsonMapper json;

    PublishedJson(SheetJson sheets, JsonMapper json) {
        this.sheets = sheets;
        this.json = json;
    }

    String write(Published published) {
        var tree = json.createObjectNode();
        tree.set("fields", sheets.tree(published.resolved().sheet()));
        tree.set("inherited",
                json.valueToTree(published.resolved().inherited().stream().map(SheetField::code).toList()));
        tree.set("proven", json.createArrayNode().addAll(published.proven().stream().map(this::tree).toList()));
        tree.put("confirmed", published.confirmed().toString());
        tree.put("outdated", published.outdated());
        published.grading()
                .ifPresent(grading -> tree.putObject("grade")
                        .put("formula", grading.formula())
                        .put("from", grading.from().toString()));
        return json.writeValueAsString(tree);
    }

    private ObjectNode tree(Proven proven) {
        var tree = json.createObjectNode();
        tree.put("claim", proven.claim().code());
        tree.put("on", proven.on().toString());
        proven.until().ifPresent(until -> tree.put("until", until.toString()));
        proven.paper()
                .ifPresent(paper -> tree.put("document", paper.document().toString())
                        .put("keeper", paper.keeper().toString()));
        return tree;
    }

    Published read(String text) {
        var tree = json.readTree(text);
        return new Published(new Resolved(sheets.read(tree.path("fields")), fields(tree.path("inherited"))),
                tree.path("proven").valueStream().flatMap(PublishedJson::proven).toList(),
                day(tree, "confirmed").orElse(LocalDate.EPOCH), tree.path("outdated").asBoolean(false),
                day(tree.path("grade"), "from")
                        .map(from -> new Grading(tree.path("grade").path("formula").asInt(), from)));
    }

    /** A claim that is none any more is passed over. */
    private static Stream<Proven> proven(JsonNode kept) {
        return Claim.of(kept.path("claim").asString(""))
                .flatMap(claim -> day(kept, "on")
                        .map(on -> new Proven(claim, on, day(kept, "until"),
                                id(kept, "document").flatMap(
                                        document -> id(kept, "keeper").map(keeper -> new Paper(document, keeper))))))
                .stream();
    }

    private static Optional<LocalDate> day(JsonNode kept, String name) {
        return kept.has(name) ? Optional.of(LocalDate.parse(kept.get(name).stringValue())) : Optional.empty();
    }

    private static Optional<UUID> id(JsonNode kept, String name) {
        return kept.has(name) ? Optional.of(UUID.fromString(kept.get(name).stringValue())) : Optional.empty();
    }

    private static Set<SheetField> fields(JsonNode codes) {
        return codes.valueStream()
                .flatMap(code -> SheetField.of(code.stringValue()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SheetField.class)));
    }
}
