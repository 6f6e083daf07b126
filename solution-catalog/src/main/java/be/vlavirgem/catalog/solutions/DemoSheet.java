package be.vlavirgem.catalog.solutions;

import static be.vlavirgem.catalog.fields.SheetField.*;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.domain.seed.TabSeparated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an invented supplier says of one product: what was written of it, and what goes with that. */
record DemoSheet(TabSeparated row, LocalDate today) {

    /** What even who writes little says of its product. */
    private static final Set<SheetField> ALWAYS = EnumSet.of(FORMER_NAME, FUNCTIONS, KEYWORDS, SOURCE_CODE, CONTACTS);
    /** What is known of each; who writes little leaves half of it out. */
    private static final Set<SheetField> WRITTEN = EnumSet.of(LANGUAGES, AUTHENTICATION, EXPORT_FORMATS, STANDARDS);
    private static final Set<SheetField> ABOUT_WCAG = EnumSet.of(WCAG_CHECKED, WCAG_STATEMENT);
    /** Of ten sheets two say little and three say all; what the others say of the rest, in percent. */
    private static final List<Integer> FULNESS = List.of(8, 8, 60, 65, 70, 75, 80, 100, 100, 100);
    /** What who just began did not come to yet. */
    private static final Set<SheetField> LAST = EnumSet.of(PRICING, PERSONAL_DATA);
    private static final String ON_PREMISES = "on-premises";

    Sheet sheet() {
        var fields = new DemoFields();
        identify(fields);
        classify(fields);
        deliver(fields);
        connect(fields);
        new DemoSafety(row, today).guard(fields);
        fields.rows(VERSIONS, new DemoVersions(chance(), today).rows())
                .some(TRAINING,
                        chance().some(45, "training", "klassikaal", "online", "ter-plaatse", "video", "handleiding"))
                .rows(CONTACTS, List.of(Map.of("contact", "Klantendienst", "reachable",
                        "klantendienst@%s.example".formatted(row.text("leverancier")))));
        return fields.sheet().only(this::says);
    }

    private void identify(DemoFields fields) {
        fields.text(NAME, row.text("naam"))
                .text(SUMMARY, row.text("samenvatting"))
                .text(DESCRIPTION, row.text("beschrijving"))
                .text(PRODUCT_PAGE, page())
                .text(FORMER_NAME, row.optional("vroegere_naam").orElse(""));
    }

    private void classify(DemoFields fields) {
        fields.some(COMPONENTS, codes(row, "componenten"))
                .some(AUDIENCE, codes(row, "doelgroep"))
                .some(ORGANISATION_KIND, Stream.concat(Stream.of("gemeente"), chance().some(45, "kind", "ocmw", "agb",
                        "welzijnsvereniging", "intergemeentelijk", "provincie").stream()).toList())
                .some(FUNCTIONS, split(row, "functies", ";"))
                .some(KEYWORDS, split(row, "trefwoorden", ";"));
    }

    private void deliver(DemoFields fields) {
        var delivery = codes(row, "levering");
        fields.some(DELIVERY, delivery)
                .one(LICENCE, row.text("licentie"))
                .one(PRICING, row.text("prijs"))
                .some(LANGUAGES, codes(row, "talen"))
                .some(REQUIREMENTS, delivery.contains(ON_PREMISES)
                        ? chance().some(60, "requirement", "browser", "windows", "linux", "sql-server", "postgresql")
                        : List.of("browser"));
        if (!row.text("licentie").equals("gesloten")) {
            fields.text(SOURCE_CODE, page() + "/broncode");
        }
        if (delivery.equals(List.of(ON_PREMISES))) {
            fields.one(HOSTING, "bij-de-klant").one(DATA_LOCATION, "bij-de-klant");
        }
    }

    private void connect(DemoFields fields) {
        var formats = codes(row, "uitwisseling");
        fields.rows(STANDARDS, new DemoStandards(chance(), page()).rows(codes(row, "standaarden")))
                .some(AUTHENTICATION, codes(row, "inloggen"))
                .some(EXPORT_FORMATS, formats)
                .some(IMPORT_FORMATS, formats.stream().filter(format -> !format.startsWith("pdf")).toList());
        if (formats.contains("api")) {
            fields.text(API_DOCUMENTATION, page() + "/api");
        }
    }

    private boolean says(SheetField field) {
        if (field.is(Trait.REQUIRED)) {
            return !DemoLife.isBegun(chance()) || !LAST.contains(field);
        }
        if (ABOUT_WCAG.contains(field) && !says(WCAG)) {
            return false;
        }
        return ALWAYS.contains(field) || field.is(Trait.INHERITED) || chance().happens(fulness(field), field.code());
    }

    private int fulness(SheetField field) {
        var fulness = chance().of("fulness", FULNESS);
        return WRITTEN.contains(field) ? Math.max(50, fulness) : fulness;
    }

    private DemoChance chance() {
        return new DemoChance(row.text("slug"));
    }

    private String page() {
        return home(row.text("leverancier")) + row.text("slug");
    }

    /** Where an invented supplier is at home: nowhere. */
    static String home(String supplier) {
        return "https://www.%s.example/".formatted(supplier);
    }

    static List<String> codes(TabSeparated row, String column) {
        return split(row, column, "\\|");
    }

    private static List<String> split(TabSeparated row, String column, String separator) {
        return row.optional(column).map(all -> List.of(all.split(separator))).orElse(List.of());
    }
}
