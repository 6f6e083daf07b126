package be.vlavirgem.catalog.solutions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far an invented product follows the standards that were written of it. */
record DemoStandards(DemoChance chance, String page) {

    List<Map<String, String>> rows(List<String> standards) {
        return standards.stream().map(this::row).toList();
    }

    private Map<String, String> row(String standard) {
        var row = new HashMap<>(Map.of("standard", standard, "degree", chance.of("degree/" + standard, "voldoet",
                "voldoet", "voldoet", "voldoet", "voldoet", "voldoet", "voldoet", "deels", "deels", "gepland")));
        if (chance.happens(70, "version/" + standard)) {
            row.put("version", chance.of("version of " + standard, "1.0", "1.0", "1.1", "2.0"));
        }
        if (row.containsValue("voldoet") && chance.happens(40, "evidence/" + standard)) {
            row.put("evidence", page + "/standaarden");
        }
        return row;
    }
}
