package be.vlavirgem.catalog.solutions;

import static be.vlavirgem.catalog.fields.SheetField.*;

import be.vlavirgem.domain.seed.TabSeparated;
import java.time.LocalDate;
import java.util.List;

/** How an invented product guards what is entrusted to it: better where the data are more delicate. */
record DemoSafety(TabSeparated row, LocalDate today) {

    private static final List<String> ELSEWHERE = List.of("acm-idm", "eid", "itsme");
    private static final int OLDEST_TEST = 900;
    private static final int OLDEST_CHECK = 1_200;

    void guard(DemoFields fields) {
        var data = row.text("persoonsgegevens");
        fields.one(PERSONAL_DATA, data)
                .one(DPIA, dpia(data))
                .on(PENETRATION_TEST, today.minusDays(20 + chance().below(OLDEST_TEST, "penetration")))
                .one(TWO_FACTOR, twoFactor())
                .one(LOGGING, data.equals("geen")
                        ? chance().of("logging", "wijzigingen", "aanmeldingen", "aanmeldingen", "geen")
                        : chance().of("logging", "raadplegingen-en-wijzigingen", "raadplegingen-en-wijzigingen",
                                "wijzigingen"))
                .one(BACKUP, DemoSheet.codes(row, "levering").equals(List.of("on-premises"))
                        ? "klant"
                        : chance().of("backup", "dagelijks-getest", "dagelijks", "dagelijks", "wekelijks"));
        read(fields);
    }

    private String dpia(String data) {
        return switch (data) {
            case "geen" -> "niet-nodig";
            case "bijzonder" -> chance().of("dpia", "uitgevoerd", "uitgevoerd", "uitgevoerd", "gepland");
            default -> chance().of("dpia", "uitgevoerd", "niet-nodig", "gepland", "niet-uitgevoerd");
        };
    }

    private String twoFactor() {
        return DemoSheet.codes(row, "inloggen").stream().anyMatch(ELSEWHERE::contains)
                ? chance().of("two-factor", "via-aanmelddienst", "via-aanmelddienst", "verplicht")
                : chance().of("two-factor", "verplicht", "mogelijk", "mogelijk", "niet");
    }

    /** Whether everybody can read its screens; what citizens see is looked at more often. */
    private void read(DemoFields fields) {
        var wcag = DemoSheet.codes(row, "doelgroep").contains("burgers")
                ? chance().of("wcag", "aa-volledig", "aa-gedeeltelijk", "aa-gedeeltelijk", "niet-onderzocht")
                : chance().of("wcag", "aa-gedeeltelijk", "niet-onderzocht", "niet-onderzocht");
        fields.one(WCAG, wcag);
        if (wcag.startsWith("aa-")) {
            fields.on(WCAG_CHECKED, today.minusDays(10 + chance().below(OLDEST_CHECK, "wcag")))
                    .text(WCAG_STATEMENT, DemoSheet.home(row.text("leverancier")) + "toegankelijkheid");
        }
    }

    private DemoChance chance() {
        return new DemoChance(row.text("slug"));
    }
}
