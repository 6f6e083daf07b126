package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown of the organisations, taken along: the same filter, order and columns, all pages. */
@PortalTest
class OrganisationFilesTest {

    private static final String LIST = "/beheer/organisaties";
    private static final String ASKED = "?soort=LOCAL_AUTHORITY&bestaat=nu&orde=-inwoners&kolom=nis&kolom=inwoners"
            + "&kolom=oppervlakte&kolom=geldig-van&kolom=kbo-gemeente";

    @Autowired
    private Visitors visitors;

    private Browser keeper;

    @BeforeEach
    void somebodyOfTheAssociation() {
        keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
    }

    @Test
    void thePageLinksToTheFilesOfWhatItShows() {
        var links = keeper.get(LIST + ASKED + "&blad=3").document().select(".list-files a").eachAttr("href");
        assertThat(links).allSatisfy(link -> assertThat(link).contains("orde=-inwoners", "soort=LOCAL_AUTHORITY",
                "kolom=oppervlakte").doesNotContain("blad"));
        assertThat(links).extracting(link -> link.replaceFirst("\\?.*", ""))
                .containsExactly(LIST + "/lijst.xlsx", LIST + "/lijst.csv");
    }

    @Test
    void theWorkbookHoldsAllPages() throws IOException {
        var rows = workbook(LIST + "/lijst.xlsx" + ASKED + "&blad=3");
        assertThat(rows).hasSize(286);
        assertThat(texts(rows.getFirst())).containsExactly("Naam", "NIS-code", "KBO-nummer gemeente", "Inwoners",
                "Oppervlakte (km²)", "Bestaat sinds");
        var first = rows.get(1);
        assertThat(first.getCellText(0)).isEqualTo("Antwerpen");
        assertThat(first.getCellText(1)).isEqualTo("11002");
        assertThat(first.getCellText(2)).isEqualTo("0207.500.123");
        assertThat(first.getCellAsNumber(3)).contains(new BigDecimal("562002"));
        assertThat(first.getCellAsNumber(4)).contains(new BigDecimal("208.24"));
        assertThat(first.getCellAsDate(5).orElseThrow().toLocalDate()).hasToString("2025-01-01");
        var inhabitants = rows.stream().skip(1).map(row -> row.getCellAsNumber(3).orElseThrow()).toList();
        assertThat(inhabitants).isSortedAccordingTo((left, right) -> right.compareTo(left));
    }

    @Test
    void theTextHoldsTheSame() {
        var page = keeper.get(LIST + "/lijst.csv" + ASKED);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"organisaties-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        var lines = new String(keeper.download(LIST + "/lijst.csv" + ASKED), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(286);
        assertThat(lines[0])
                .isEqualTo("\ufeffNaam;NIS-code;KBO-nummer gemeente;Inwoners;Oppervlakte (km²);Bestaat sinds");
        assertThat(lines[1]).isEqualTo("Antwerpen;11002;0207.500.123;562002;208,24;01/01/2025");
    }

    @Test
    void aNameThatIsAFormulaIsNoneInAFile() throws IOException {
        var sql = PortalDatabase.superuser();
        sql.sql("insert into organisation (id, kind, name) values (gen_random_uuid(), 'SUPPLIER', '=cmd|''/C calc''!A0 formule')")
                .update();
        try {
            var address = "?zoek=formule&kolom=naam";
            var text = new String(keeper.download(LIST + "/lijst.csv" + address), StandardCharsets.UTF_8);
            assertThat(text).endsWith("\r\n'=cmd|'/C calc'!A0 formule\r\n");
            assertThat(workbook(LIST + "/lijst.xlsx" + address).get(1).getCell(0).getFormula()).isNull();
            assertThat(keeper.get(LIST + address).document().select("main tbody th").text()).startsWith("=cmd");
        } finally {
            sql.sql("delete from organisation where name like '=cmd%'").update();
        }
    }

    @Test
    void inEnglishItsHeadsAreEnglishAndWordsToo() throws IOException {
        var english = visitors.as(Role.VICTOR_ADMINISTRATOR);
        english.setCookie("taal", "en");
        var address = LIST + "/lijst.xlsx?soort=PROVINCE&kolom=soort";
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(english.download(address)))) {
            var rows = book.getFirstSheet().read();
            assertThat(texts(rows.get(0))).containsExactly("Name", "Kind");
            assertThat(texts(rows.get(1))).containsExactly("Provincie Antwerpen", "province");
        }
    }

    @Test
    void wrongParametersGiveAFileAllTheSame() {
        assertThat(keeper.get(LIST + "/lijst.csv?orde=xyz&blad=-1&inwoners-van=veel&soort=X").status()).isEqualTo(200);
    }

    private List<Row> workbook(String address) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(keeper.download(address)))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }
}
