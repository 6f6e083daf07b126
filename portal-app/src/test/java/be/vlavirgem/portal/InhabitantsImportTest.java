package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The yearly file of inhabitants in the back office: twelve kinds of faults at their cells, applied, repeated, reverted. */
@PortalTest
class InhabitantsImportTest {

    private static final String IMPORTS = "/beheer/importen";
    /** Row by row: the cell that is wrong and how its sentence begins; rows 2 and 17 are sound. */
    private static final Map<Integer, Wrong> WRONG = new TreeMap<>(Map.ofEntries(
            wrong(3, "NIS-code", "Een NIS-code heeft vijf cijfers"),
            wrong(4, "NIS-code", "NIS-code 99999 is geen Vlaamse gemeente"),
            wrong(5, "NIS-code", "De gemeente met NIS-code 23023 bestond niet op 1 januari 2025"),
            wrong(6, "Inwoners", "Deze cel is leeg"), wrong(7, "Inwoners", "Dit is geen getal"),
            wrong(8, "Inwoners", "Dit getal is negatief"), wrong(9, "Inwoners", "Dit moet een geheel getal zijn"),
            wrong(10, "NIS-code", "Deze rij staat er twee keer in, ook op rij 11"),
            wrong(11, "NIS-code", "Deze rij staat er twee keer in, ook op rij 10"),
            wrong(12, "Jaar", "Dit moet tussen 1990 en"), wrong(13, "NIS-code", "Deze cel is leeg"),
            wrong(14, "Inwoners", "Hier staan tekens die we niet kunnen lezen"),
            wrong(15, "NIS-code", "Dit is te lang: hoogstens 10 tekens"),
            wrong(16, "Inwoners", "Dit lijkt een formule")));
    private static final String FAULTY = """
            NIS;Gemeente;Jaar;Inwoners
            41002;Aalst;2019;1.234
            4100A;Aalst;2019;1234
            99999;Nergens;2019;1234
            23023;Galmaarden;2025;1234
            44021;Gent;2019
            44021;Gent;2019;veel
            44021;Gent;2019;-5
            44021;Gent;2019;12,5
            71016;Genk;2019;66000
            71016;Genk;2019;66001
            44021;Gent;2099;1234
            ;Gent;2019;1234
            44021;Één;2019;12#345
            44021 (stad Gent);Gent;2019;1234
            44021;Gent;2019;=1+1
            31005;Brugge;1999;115.815
            """;

    private record Wrong(String column, String sentence) {}

    @Autowired
    private Visitors visitors;

    private Browser keeper;
    private String before;

    private static Map.Entry<Integer, Wrong> wrong(int row, String column, String sentence) {
        return Map.entry(row, new Wrong(column, sentence));
    }

    @BeforeEach
    void nothingWasBroughtIn() {
        keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        keeper.setCookie("taal", "nl-BE");
        before = inhabitants();
    }

    @AfterEach
    void asItWas() {
        sql("delete from import_batch where file_name like 'proef%'");
        sql("delete from inhabitants where year = 1999");
        assertThat(inhabitants()).isEqualTo(before);
    }

    @Test
    void theColumnsAreNamedBeforehandWithASampleThatIsReadAsItIs() {
        assertThat(keeper.get(IMPORTS).text()).contains("Namen die we herkennen", "refnis", "41002");
        var sample = keeper.get(IMPORTS + "/voorbeelden/inhabitants");
        assertThat(sample.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("voorbeeld-inhabitants.csv");
        assertThat(sample.body()).contains("nis;jaar;inwoners\r\n41002;2025;");
        assertThat(upload(sample.body()).text()).contains("Alle (2)", "Geweigerd (0)");
        assertThat(keeper.get(IMPORTS + "/voorbeelden/iets").status()).isEqualTo(404);
    }

    @Test
    void twelveKindsOfFaultsAreToldAtTheirCellsAndTheRestIsAppliedOnceAndReverted() {
        var preview = upload(FAULTY);
        KeptPages.check("import-preview", preview, "nl-BE");
        WRONG.forEach((row, wrong) -> assertWrong(preview, row, wrong));
        assertThat(preview.document().select("td .field-error")).hasSize(WRONG.size());
        assertThat(line(preview, 2).text()).contains("gewijzigd", "wordt 1234");
        assertThat(line(preview, 17).text()).contains("nieuw", "wordt 115815");
        assertThat(inhabitants()).isEqualTo(before);
        assertThat(preview.text()).doesNotContain("Verslag");
        assertThat(apply(preview, "alle").text()).contains("Niet alle rijen zijn geldig");
        var report = keeper.get(end(keeper.follow(apply(preview, "geldige"))).attr("href"));
        KeptPages.check("import-report", report, "nl-BE");
        assertThat(report.text()).containsPattern("Toegepast op \\d{2}/\\d{2}/\\d{4}")
                .contains("2 rijen geschreven", "14 rijen waren geweigerd");
        assertThat(count("41002", 2019)).isEqualTo(1_234);
        assertThat(count("31005", 1999)).isEqualTo(115_815);
        assertThat(rows()).isEqualTo(rows(before) + 1);
        var again = upload(FAULTY);
        assertThat(again.text()).contains("Alle (16)", "Ongewijzigd (2)", "Nieuw (0)", "Er is niets om toe te passen");
        keeper.post(again.path() + "/weggooien", again.form(again.path() + "/weggooien"));
        var reverted = keeper.follow(post(report, "terugdraaien", Map.of()));
        assertThat(reverted.text()).contains("De import is teruggedraaid");
        assertThat(inhabitants()).isEqualTo(before);
        assertThat(number("select count(*) from import_batch where file_name like 'proef%'")).isZero();
        assertThat(number(
                "select count(*) from audit_entry where action in ('import.applied', 'import.reverted') and subject_id::text = '"
                        + report.path().substring(IMPORTS.length() + 1) + "'"))
                .isEqualTo(2);
    }

    @Test
    void aLaterChangeStandsInTheWayOfRevertingAndIsNamed() {
        var report = keeper.get(end(keeper.follow(apply(upload("nis,year,inhabitants\n31005,1999,1000\n"), "alle")))
                .attr("href"));
        sql("update inhabitants set count = 1001 where year = 1999");
        var refused = post(report, "terugdraaien", Map.of());
        KeptPages.check("import-in-the-way", refused, "nl-BE");
        assertThat(refused.document().select(".error-summary").text()).contains("Er is niets teruggedraaid",
                "Rij 2: 31005, 1999, 1000");
        assertThat(count("31005", 1999)).isEqualTo(1_001);
    }

    @Test
    void whatMovedSinceThePreviewIsNotOverwritten() {
        var preview = upload("nis,year,inhabitants\n31005,1999,1000\n");
        sql("insert into inhabitants select id, 1999, 1002 from organisation where nis = '31005' and kind = 'LOCAL_AUTHORITY'");
        var job = keeper.follow(apply(preview, "alle"));
        assertThat(ended(job).text()).contains("Er is niets toegepast");
        assertThat(count("31005", 1999)).isEqualTo(1_002);
        assertThat(keeper.get(preview.path()).text()).contains("Hoe we het bestand lezen");
    }

    @Test
    void withoutAFileOneIsAskedToChooseOne() {
        assertThat(send("", InputStream.nullInputStream()).text()).contains("Kies eerst een bestand.");
    }

    @Test
    void aColumnThatIsNotRecognisedIsChosen() {
        var asked = upload("code;wanneer;hoeveel\n31005;1999;1.000\n");
        KeptPages.check("import-columns", asked, "nl-BE");
        assertThat(asked.document().select(".field-error")).hasSize(3);
        assertThat(asked.text()).contains("Niet alle kolommen zijn herkend").doesNotContain("Alle rijen toepassen");
        var fields = asked.form(asked.path() + "/lezing");
        var chosen = keeper
                .follow(keeper.post(asked.path() + "/lezing?kolom=0&kolom=1&kolom=2", without(fields, "kolom")));
        assertThat(line(chosen, 2).text()).contains("wordt 1000");
        var points = keeper.follow(post(chosen, "lezing", Map.of("decimalen", "POINT")));
        assertThat(points.text()).contains("een punt (1,234.5)");
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() {
        var page = send("proef.csv",
                new ByteArrayInputStream("<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)));
        KeptPages.check("import-refused", page, "nl-BE");
        assertThat(page.document().select(".field-error").text()).contains("Dit is geen CSV of XLSX");
    }

    @Test
    void aStreamOf200MegabytesIsToldToBeTooLarge() {
        var page = send("proef.csv", new Endless(200_000_000));
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text()).contains("Dit is te groot");
    }

    /** So many bytes of nothing in particular. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? '1' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            var given = (int) Math.min(left, length);
            java.util.Arrays.fill(buffer, from, from + given, (byte) '1');
            left -= given;
            return given;
        }
    }

    private void assertWrong(Page preview, int row, Wrong wrong) {
        var cells = line(preview, row).select("td:has(.field-error)");
        assertThat(cells.eachAttr("data-label")).as("row " + row).containsExactly(wrong.column());
        assertThat(cells.select(".field-error").text()).startsWith("Fout: " + wrong.sentence());
    }

    private static org.jsoup.nodes.Element line(Page page, int row) {
        return page.document()
                .select("tbody tr:has(th:containsOwn(Rij %d))".formatted(row))
                .stream()
                .filter(line -> line.selectFirst("th").text().equals("Rij " + row))
                .findFirst()
                .orElseThrow();
    }

    /** The file with a byte that is no UTF-8 in the place of each #. */
    private Page upload(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, bytes.length).filter(at -> bytes[at] == '#').forEach(at -> bytes[at] = (byte) 0xa0);
        return keeper.follow(send("proef.csv", new ByteArrayInputStream(bytes)));
    }

    private Page send(String name, InputStream content) {
        var form = new TreeMap<>(keeper.get(IMPORTS).form(IMPORTS));
        form.remove("bestand");
        form.put("soort", "inhabitants");
        return keeper.stream(IMPORTS, form, "bestand", name, () -> content);
    }

    private Page apply(Page preview, String which) {
        return post(preview, "toepassen", Map.of("welke", which));
    }

    private Page post(Page page, String action, Map<String, String> typed) {
        var address = page.path().replaceFirst("\\?.*", "") + "/" + action;
        var fields = new TreeMap<>(page.form(address));
        fields.remove("kolom");
        fields.putAll(typed);
        return keeper.post(address, fields);
    }

    private static Map<String, String> without(Map<String, String> fields, String name) {
        var rest = new TreeMap<>(fields);
        rest.remove(name);
        return rest;
    }

    private org.jsoup.nodes.Element end(Page job) {
        return ended(job).document().select("#voortgang a.button").first();
    }

    private Page ended(Page job) {
        for (var tries = 0; tries < 300; tries++) {
            var now = keeper.get(job.path());
            if (now.document().select("#voortgang[data-hx-get]").isEmpty()) {
                return now;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new IllegalStateException("The job does not end");
    }

    private static String inhabitants() {
        return PortalDatabase.superuser().sql("""
                select count(*) || ' ' || md5(string_agg(organisation_id || ' ' || year || ' ' || count, ',' order by organisation_id, year))
                from inhabitants
                """).query(String.class).single();
    }

    private static int rows() {
        return rows(inhabitants());
    }

    private static int rows(String digest) {
        return Integer.parseInt(digest.split(" ")[0]);
    }

    private static int count(String nis, int year) {
        return number("""
                select count from inhabitants join organisation on id = organisation_id
                where nis = '%s' and year = %d and kind = 'LOCAL_AUTHORITY'
                """.formatted(nis, year));
    }

    private static int number(String query) {
        return PortalDatabase.superuser().sql(query).query(Integer.class).single();
    }

    private static void sql(String statement) {
        PortalDatabase.superuser().sql(statement).update();
    }
}
