package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people with bad intentions send, at each door that takes a file: refused in a sentence, in little memory. */
@PortalTest
class UploadDoorsTest {

    private static final String TURNHOUT = "13040";
    private static final int STREAM = 200_000_000;
    private static final byte[] BOMB = zipped("<workbook/>", 80);

    /** Where a file comes in, with what its form wants beside it. */
    private record Door(Browser visitor, String address, Map<String, String> typed) {

        Page send(String name, Supplier<InputStream> content) {
            var fields = new TreeMap<>(visitor.get(address).form(address));
            fields.remove("bestand");
            fields.putAll(typed);
            return visitor.follow(visitor.stream(address, fields, "bestand", name, content));
        }
    }

    @Autowired
    private Visitors visitors;

    private List<Door> doors;

    @BeforeEach
    void allDoors() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, TURNHOUT);
        var keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        var supplier = visitors.as(Role.SUPPLIER_EDITOR);
        var measured = Measured.of(editor);
        doors = List.of(new Door(editor, measured.address() + "/invulbladen", Map.of()),
                new Door(editor, measured.address() + Proofs.PAGE, Map.of("vraag", "SEC01", "titel", "Een titel")),
                new Door(keeper, "/beheer/importen", Map.of("soort", "inhabitants")),
                new Door(keeper, "/beheer/vragenlijsten", Map.of()),
                new Door(supplier, "/leverancier/klanten/bestanden", Map.of("soort", "customers")),
                new Door(editor, "/benchmark/eigen-reeksen/bestanden", Map.of("soort", "own-series")),
                new Door(supplier, "/leverancier/oplossingen/werkblad", Map.of()),
                new Door(supplier, "/leverancier/oplossingen/publiccode", Map.of()),
                new Door(supplier, "/leverancier/oplossingen/%s/logo"
                        .formatted(Offered.draft(visitors.homes().of(Role.SUPPLIER_EDITOR), "Proef")), Map.of()));
    }

    @Test
    void aDrawingWithScriptAPolyglotAFormulaAnEntityAndABombAreRefusedInASentence() {
        var before = used();
        for (var door : doors) {
            refused(door, "plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
            refused(door, "plan.pdf", "%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF\n");
            refused(door, "plan.csv", "nis;jaar;inwoners\n41002;2019;=cmd|' /C calc'!A0\n");
            refused(door, "plan.xlsx", zipped("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", 0));
            refused(door, "bom.xlsx", BOMB);
        }
        assertThat(used() - before).as("bytes of the heap still in use").isLessThan(150_000_000);
    }

    @Test
    void twoHundredMegabytesAreToldToBeTooLarge() {
        var before = used();
        for (var door : doors) {
            var page = door.send("groot.xlsx", Endless::new);
            assertThat(page.status()).as(door.address()).isEqualTo(413);
            assertThat(page.text()).contains("Dit is te groot");
        }
        assertThat(used() - before).as("bytes of the heap still in use").isLessThan(150_000_000);
    }

    private static void refused(Door door, String name, String text) {
        refused(door, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Door door, String name, byte[] file) {
        var page = door.send(name, () -> new ByteArrayInputStream(file));
        assertThat(page.status()).as(name + " at " + door.address()).isEqualTo(200);
        assertThat(page.document().select(".error-summary, .notice.bad, .field-error").text())
                .as(name + " at " + door.address())
                .hasSizeGreaterThan(25)
                .doesNotContain("??");
        assertThat(page.body()).doesNotContain("root:x:", "<script>alert(1)");
    }

    private static byte[] zipped(String workbook, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(workbook.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1_000_000];
            for (var done = 0; done < megabytes; done++) {
                zip.write(zeros);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Many bytes of nothing in particular. */
    private static final class Endless extends InputStream {

        private int left = STREAM;

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            var given = Math.min(left, length);
            Arrays.fill(buffer, from, from + given, (byte) 'x');
            left -= given;
            return given;
        }
    }
}
