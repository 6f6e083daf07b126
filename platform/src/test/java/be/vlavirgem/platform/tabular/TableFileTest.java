package be.vlavirgem.platform.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.tabular.Dialect.Decimals;
import be.vlavirgem.platform.tabular.Dialect.Encoding;
import be.vlavirgem.platform.tabular.Dialect.Format;
import be.vlavirgem.platform.tabular.Dialect.Separator;
import be.vlavirgem.platform.tabular.TableReading.Refused;
import be.vlavirgem.platform.tabular.TableReading.Sound;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people make them are read; files as attackers make them are refused, readably and within bounds. */
class TableFileTest {

    private static final String TEXT = "Gemeente;Jaar;Inwoners\nSint-Niklaas;2025;84.021\nCité;2025;1.234,5\n";

    @Test
    void theEncodingIsFound() {
        assertThat(dialect(TEXT.getBytes(UTF_8)).encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(dialect(("\ufeff" + TEXT).getBytes(UTF_8)).encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(dialect(TEXT.getBytes(Charset.forName("windows-1252"))).encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(dialect(TEXT.getBytes(UTF_16LE)).encoding()).isEqualTo(Encoding.UTF_16LE);
        assertThat(dialect(("\ufeff" + TEXT).getBytes(UTF_16LE)).encoding()).isEqualTo(Encoding.UTF_16LE);
        assertThat(table(TEXT.getBytes(Charset.forName("windows-1252"))).lines().get(1).cells()).startsWith("Cité");
        assertThat(table(("\ufeff" + TEXT).getBytes(UTF_8)).header()).startsWith("Gemeente");
    }

    @Test
    void aSingleBrokenLetterIsAFaultOfItsCellAndNotOfTheFile() {
        var file = (TEXT + "Één;2025;7\nX#;2025;8\n").getBytes(UTF_8);
        for (var at = 0; at < file.length; at++) {
            file[at] = file[at] == '#' ? (byte) 0xa0 : file[at];
        }
        assertThat(dialect(file).encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(table(file).lines().getLast().cells()).startsWith("X\ufffd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = { "a;b;c\\n1;2,5;3/SEMICOLON/COMMA", "a,b\\n1,2.5\\n3,4.25/COMMA/POINT",
            "a\\tb\\n1\\t2/TAB/COMMA", "a|b\\n1|2/BAR/COMMA", "a;b\\n\"x,y,z\";1.234.567/SEMICOLON/COMMA",
            "a;b\\n1;1,234,567/SEMICOLON/POINT", "a,b\\n1,\"1.234,5\"/COMMA/COMMA" })
    void separatorAndDecimalsAreFound(String text, Separator separator, Decimals decimals) {
        var found = dialect(text.replace("\\n", "\n").replace("\\t", "\t").getBytes(UTF_8));
        assertThat(found.separator()).isEqualTo(separator);
        assertThat(found.decimals()).isEqualTo(decimals);
    }

    @Test
    void whoKnowsBetterIsHeard() {
        var asked = new Dialect(Format.CSV, Encoding.WINDOWS_1252, Separator.COMMA, Decimals.POINT);
        assertThat(TableFile.read(TEXT.getBytes(UTF_8), asked, 10)).isInstanceOfSatisfying(Sound.class, sound -> {
            assertThat(sound.dialect()).isEqualTo(asked);
            assertThat(sound.table().lines().getLast().cells()).containsExactly("CitÃ©;2025;1.234", "5");
        });
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoesAndEmptyOnesAreLeftOut() {
        var table = table("\n\na;b\n1;2\n;;\n \n\"3\n3\";4\n5;6".getBytes(UTF_8));
        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(4, 7, 8);
        assertThat(table.lines().get(1).cells()).containsExactly("3\n3", "4");
    }

    @Test
    void aWorkbookGivesItsCellsAsSomebodyWouldTypeThem() {
        var table = table(Workbooks.of("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>nis</t></is></c><c r="C1" t="inlineStr"><is><t>aantal</t></is></c></row>
                <row r="3"><c r="A3"><v>11002</v></c><c r="B3" t="b"><v>1</v></c><c r="C3"><v>1.5E1</v></c></row>
                <row r="4"><c r="C4"><v>2.25</v></c></row>
                <row r="5"><c r="A5"><v>1E1000000</v></c></row>"""));
        assertThat(table.header()).containsExactly("nis", "", "aantal");
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(3, 4, 5);
        assertThat(table.lines().get(0).cells()).containsExactly("11002", "true", "15");
        assertThat(table.lines().get(1).cells()).containsExactly("", "", "2,25");
        assertThat(table.lines().get(2).cells().getFirst()).isEqualTo("1E+1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
            "<!DOCTYPE html><table><tr><td>a;b</td></tr></table>", "%PDF-1.7\na;b\n1;2\n", "{\\rtf1 a;b}\n1;2",
            "GIF89a\0\0;b\n1;2\n", "MZ\0\1PK\3\4;b\n1;2", "a;b\n1;\0\n" })
    void whatIsNoTableIsRefusedWhateverItsName(String content) {
        refused(content.getBytes(ISO_8859_1), "table.refused.type");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() {
        refused(Workbooks.zipped(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                "table.refused.type");
        refused(new byte[]{ 'P', 'K', 3, 4, 0, 0, 0 }, "table.refused.broken");
        refused(new byte[]{ (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0 }, "table.refused.old-excel");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() {
        var bomb = Workbooks.bomb(300);
        assertThat(bomb).hasSizeLessThan(TableFile.LARGEST);
        var before = System.nanoTime();
        refused(bomb, "table.refused.swells");
        assertThat(System.nanoTime() - before).as("stops at the bound").isLessThan(5_000_000_000L);
    }

    @Test
    void entitiesAreRefused() {
        var row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>";
        for (var type : List.of("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet [<!ENTITY x \"lol\">]>")) {
            var sheet = "%s<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>";
            assertThat(TableFile.read(Workbooks.of("", Map.of("xl/worksheets/sheet1.xml", sheet.formatted(type, row)))))
                    .isInstanceOfSatisfying(Refused.class,
                            refused -> assertThat(refused.key()).isIn("table.refused.entities",
                                    "table.refused.broken"));
        }
        refused(Workbooks.of("",
                Map.of("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"http://127.0.0.1:9/x\"><sst/>")),
                "table.refused.entities");
    }

    @Test
    void aCellFarAwayMakesNoRoomInAPartOfAnotherNameEither() {
        for (var begin : List.of("", " ", "\uFEFF")) {
            refused(Workbooks.of("", Map.of("xl/_rels/workbook.xml.rels",
                    Workbooks.relation("worksheet", "worksheets/sheet1.dat"), "xl/worksheets/sheet1.dat",
                    begin + "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"/></row></sheetData></worksheet>")),
                    "table.refused.columns");
        }
    }

    @Test
    void aCellFarAwayMakesNoRoom() {
        refused(Workbooks.of("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "table.refused.columns");
        refused(Workbooks.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                .formatted("x".repeat(40_000))), "table.refused.broken");
    }

    @Test
    void boundsAreTold() {
        refused(new byte[TableFile.LARGEST + 1], "table.refused.size");
        refused("a;b\n".getBytes(UTF_8), "table.refused.empty");
        refused(new byte[0], "table.refused.empty");
        refused(("a;b\n" + "1;2\n".repeat(20_001)).getBytes(UTF_8), "table.refused.rows");
        refused((";a".repeat(61) + "\n1\n").getBytes(UTF_8), "table.refused.columns");
        refused("a;b\n\"1;2\n3;4\n".getBytes(UTF_8), "table.refused.quotes");
        assertThat(table(("a\n" + "x".repeat(9_000)).getBytes(UTF_8)).lines().getFirst().cells().getFirst())
                .hasSize(Table.LONGEST_CELL);
    }

    @Test
    void asManyRowsAsAreAskedForAreTaken() {
        var text = ("a;b\n" + "1;2\n".repeat(20_001)).getBytes(UTF_8);
        assertThat(TableFile.read(text, 20_001)).isInstanceOfSatisfying(Sound.class,
                sound -> assertThat(sound.table().lines()).hasSize(20_001));
        assertThat(TableFile.read(text, 2)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.about()).containsExactly("2"));
        var three = Workbooks
                .of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>");
        assertThat(TableFile.read(three, 2)).isInstanceOf(Sound.class);
        assertThat(TableFile.read(three, 1)).isInstanceOf(Refused.class);
    }

    private static void refused(byte[] file, String key) {
        assertThat(TableFile.read(file)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static Dialect dialect(byte[] file) {
        return ((Sound) TableFile.read(file)).dialect();
    }

    private static Table table(byte[] file) {
        return ((Sound) TableFile.read(file)).table();
    }
}
