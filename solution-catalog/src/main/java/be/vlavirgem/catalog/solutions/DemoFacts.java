package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.domain.seed.TabSeparated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What an invented supplier says of all it offers: what was written of it, and from whom its certificates are. */
record DemoFacts(TabSeparated row, LocalDate today) {

    /** Invented, as everybody else here. */
    private static final List<String> ISSUERS = List.of("Keurhuis Zenne", "Toetssteen Certificatie", "De Meetlat",
            "Waarmerk Audit", "IJkpunt Keuringen");
    /** Some have just run out, others hold for three years to come. */
    private static final int FIRST_END = -60;
    private static final int LAST_END = 1_000;

    Sheet sheet() {
        var fields = new DemoFields().one(SheetField.DATA_LOCATION, row.text("dataplaats"))
                .one(SheetField.HOSTING, row.text("hosting"))
                .some(SheetField.SUPPORT_CHANNELS, DemoSheet.codes(row, "ondersteuning"))
                .one(SheetField.SUPPORT_HOURS, row.text("uren"))
                .one(SheetField.EXIT, row.text("exit"))
                .one(SheetField.PROCESSING_AGREEMENT, row.text("overeenkomst"))
                .rows(SheetField.CERTIFICATES, DemoSheet.codes(row, "certificaten")
                        .stream()
                        .map(this::certificate)
                        .toList());
        report(fields);
        return fields.sheet().only(fields.sheet()::has);
    }

    private Map<String, String> certificate(String code) {
        var chance = new DemoChance(row.text("slug"));
        return Map.of("certificate", code, "issuer", chance.of("issuer", ISSUERS), "valid-until",
                today.plusDays(FIRST_END + chance.below(LAST_END - FIRST_END, code)).toString());
    }

    /** Where somebody who found a hole can go; not every supplier says. */
    private void report(DemoFields fields) {
        var chance = new DemoChance(row.text("slug"));
        if (chance.happens(85, "vulnerability")) {
            var how = chance.of("vulnerability-contact", "security-txt", "e-mail", "e-mail", "coordinated-disclosure",
                    "geen");
            fields.one(SheetField.VULNERABILITY_CONTACT, how);
            if (!List.of("e-mail", "geen").contains(how)) {
                fields.text(SheetField.VULNERABILITY_PAGE,
                        DemoSheet.home(row.text("slug"))
                                + (how.equals("security-txt") ? ".well-known/security.txt" : "veiligheid"));
            }
        }
    }
}
