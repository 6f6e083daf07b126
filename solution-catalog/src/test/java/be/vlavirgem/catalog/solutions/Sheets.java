package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people type in sheets. */
final class Sheets {

    private Sheets() {}

    /** The ten fields, filled in for a product of that name. */
    static Typed ten(String name) {
        return new Typed(fields(name));
    }

    static Map<String, List<String>> fields(String name) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("name", List.of(name));
        typed.put("summary", List.of("Afspraken aan de balie, zonder wachtrij"));
        typed.put("description", List.of("Burgers kiezen zelf een moment. De balie ziet wie komt."));
        typed.put("product-page", List.of("www.proef.test/product"));
        typed.put("components", List.of("Baliesysteem", "", ""));
        typed.put("audience", List.of("burgers", "medewerkers"));
        typed.put("delivery", List.of("saas"));
        typed.put("licence", List.of("gesloten"));
        typed.put("pricing", List.of("per-inwoner"));
        typed.put("personal-data", List.of("gewoon"));
        return typed;
    }

    /** The same with something else in one field. */
    static Typed with(Map<String, List<String>> fields, String field, String... said) {
        var typed = new LinkedHashMap<>(fields);
        typed.put(field, List.of(said));
        return new Typed(typed);
    }
}
