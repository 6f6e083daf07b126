package be.vlavirgem.catalog.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the statements of a page read: rows of tables, whether they were used or thrown away, and pages of memory. */
record Cost(long rows, long buffers, Set<String> indexes, Set<String> wholly) {
    static Cost of(List<JsonNode> plans) {
        var nodes = plans.stream().flatMap(Cost::nodes).toList();
        var indexes = new TreeSet<String>();
        var wholly = new TreeSet<String>();
        nodes.stream()
                .filter(node -> node.has("Index Name"))
                .forEach(node -> indexes.add(node.get("Index Name").asString()));
        nodes.stream()
                .filter(node -> node.get("Node Type").asString().equals("Seq Scan"))
                .forEach(node -> wholly.add(node.get("Relation Name").asString()));
        return new Cost(nodes.stream().mapToLong(Cost::read).sum(),
                plans.stream()
                        .mapToLong(plan -> number(plan, "Shared Hit Blocks") + number(plan, "Shared Read Blocks"))
                        .sum(),
                indexes, wholly);
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.has("Plans")
                ? StreamSupport.stream(node.get("Plans").spliterator(), false).flatMap(Cost::nodes)
                : Stream.empty());
    }

    /** A bitmap of an index names rows, and reads none. */
    private static long read(JsonNode node) {
        return node.has("Relation Name")
                ? Math.round(node.get("Actual Loops").asDouble() * (node.get("Actual Rows").asDouble()
                        + number(node, "Rows Removed by Filter") + number(node, "Rows Removed by Index Recheck")))
                : 0;
    }

    private static long number(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asLong() : 0;
    }
}
