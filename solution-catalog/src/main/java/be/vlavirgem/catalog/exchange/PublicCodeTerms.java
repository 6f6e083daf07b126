package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What publiccode.yml calls what the code lists know. */
final class PublicCodeTerms {

    static final String CLOSED = "gesloten";
    private static final String OTHER_OPEN = "andere-open";
    private static final String ENDED = "einde-ondersteuning";
    private static final String IN_DEVELOPMENT = "in-ontwikkeling";
    private static final Map<String, String> LICENCES = Map.of("eupl", "EUPL-1.2", "gpl", "GPL-3.0-or-later", "agpl",
            "AGPL-3.0-or-later", "mit", "MIT", "apache", "Apache-2.0", "bsd", "BSD-3-Clause", OTHER_OPEN,
            "LicenseRef-other-open");
    private static final Map<String, String> PLATFORMS = Map.of("browser", "web", "windows", "windows", "linux",
            "linux", "mac", "mac", "android", "android", "ios", "ios");

    private PublicCodeTerms() {}

    /** As SPDX names it. */
    static String licence(String code) {
        return LICENCES.getOrDefault(code, LICENCES.getOrDefault(OTHER_OPEN, ""));
    }

    /** The code of what SPDX names, whichever version of it. */
    static String licenceCode(String spdx) {
        var plain = spdx.strip().toLowerCase(Locale.ROOT);
        return LICENCES.keySet()
                .stream()
                .filter(code -> plain.equals(code) || plain.startsWith(code + "-"))
                .findFirst()
                .orElse(OTHER_OPEN);
    }

    /** Where it runs; a solution that does not say so is taken to run in a browser. */
    static List<String> platforms(Sheet sheet) {
        var known = sheet.items(SheetField.REQUIREMENTS)
                .stream()
                .filter(PLATFORMS::containsKey)
                .map(PLATFORMS::get)
                .toList();
        return known.isEmpty() ? List.of("web") : known;
    }

    static String status(Sheet sheet) {
        var states = sheet.rows(SheetField.VERSIONS).stream().map(row -> row.cell("state")).toList();
        if (!states.isEmpty() && states.stream().allMatch(ENDED::equals)) {
            return "obsolete";
        }
        return !states.isEmpty() && states.stream().allMatch(IN_DEVELOPMENT::equals) ? "development" : "stable";
    }

    static String stateOf(String status) {
        return switch (status) {
            case "obsolete" -> ENDED;
            case "stable" -> "actief";
            default -> IN_DEVELOPMENT;
        };
    }

    /** The one that is used most: active before others, the latest of those. */
    static Optional<Value.Row> release(Sheet sheet) {
        return sheet.rows(SheetField.VERSIONS)
                .stream()
                .max(Comparator.<Value.Row, Boolean>comparing(row -> row.cell("state").equals("actief"))
                        .thenComparing(row -> row.cell("since")));
    }
}
