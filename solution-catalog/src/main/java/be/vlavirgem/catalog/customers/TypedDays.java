package be.vlavirgem.catalog.customers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days typed on the page that asks, one for each question: whoever answers one keeps those of the others. */
record TypedDays(Map<String, List<String>> fields) {

    static String field(UseId id) {
        return "sinds-" + id;
    }

    /** As it was typed; empty where nothing was. */
    Optional<String> day(UseId id) {
        return fields.getOrDefault(field(id), List.of()).stream().filter(typed -> !typed.isBlank()).findFirst();
    }
}
