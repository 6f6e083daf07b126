package be.vlavirgem.platform.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed, read back by another hand. */
class PdfPrinterTest {

    private static final PdfPrinter PRINTER = new PdfPrinter(new PrintQueue());
    private static final String CHART = """
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60" alt="43 van 100">
            <rect width="86" height="20" fill="#0a5a5c"/>
            <text x="4" y="50" font-family="Public Sans" font-size="12">Eén</text></svg>
            """;

    private static PDDocument print(String body) throws IOException {
        var markup = """
                <!DOCTYPE html>
                <html lang="nl-BE"><head><title>Proef</title><meta name="description" content="Een proef"/>
                <link rel="stylesheet" type="text/css" href="portal:report.css"/></head><body>%s</body></html>
                """.formatted(body);
        var pdf = PRINTER.print(markup);
        Files.createDirectories(Path.of("target/reports"));
        Files.write(Path.of("target/reports/proef.pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        var found = new ArrayList<PDStructureElement>();
        node.getKids()
                .stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .forEach(kid -> {
                    found.add(kid);
                    found.addAll(tags(kid));
                });
        return found;
    }

    private static List<PDStructureElement> tags(PDDocument document) {
        return tags(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static Stream<String> named(List<PDStructureElement> tags, String name) {
        return tags.stream()
                .filter(tag -> tag.getStructureType().equals(name))
                .map(PDStructureElement::getAlternateDescription);
    }

    @Test
    void headingsListsTablesLinksAndChartsAreTagged() throws IOException {
        try (var pdf = print("""
                <h1>Kop</h1><h2>Onder</h2><ul><li>een</li></ul><p lang="en">English</p>
                <table><thead><tr><th scope="col">Wat</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
                <p><a href="https://www.v-ict-or.be/">de vereniging</a></p>
                """ + CHART)) {
            var tags = tags(pdf);
            assertThat(tags).extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "L", "LI", "LBody", "Table", "TH", "TD", "Link", "Figure");
            assertThat(named(tags, "Link")).containsExactly("de vereniging");
            assertThat(named(tags, "Figure")).containsExactly("43 van 100");
            assertThat(tags).extracting(PDStructureElement::getLanguage).contains("en");
        }
    }

    @Test
    void languageTitleBookmarksAndFontsComeAlong() throws IOException {
        try (var pdf = print("<h1>Kop</h1><h2>Onder</h2><h2>Nog een</h2><p>recht <em>schuin</em></p>" + CHART)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Proef");
            var top = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(top.getTitle()).isEqualTo("Kop");
            assertThat(top.children()).extracting(item -> item.getTitle()).containsExactly("Onder", "Nog een");
            assertThat(fonts(pdf)).hasSize(3).allMatch(font -> font.contains("+PublicSans-"));
        }
    }

    private static List<String> fonts(PDDocument pdf) throws IOException {
        var names = new ArrayList<String>();
        for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
            var font = pdf.getPage(0).getResources().getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            names.add(font.getName());
        }
        return names;
    }

    @Test
    void whatNoFontHoldsAndNoPageMayHoldIsLeftOut() throws IOException {
        try (var pdf = print("<h1>Kop</h1><p>één\u000B € – ’ 😀 漢 slot</p>")) {
            assertThat(text(pdf)).contains("één € – ’ ? ? slot");
        }
    }

    @Test
    void nothingOutsideIsReachedFor(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("geheim.css"), "p:after { content: 'geheim' }");
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        var web = "http://localhost:" + server.getAddress().getPort();
        try (var pdf = print("""
                <link rel="stylesheet" type="text/css" href="%1$s"/><link rel="stylesheet" type="text/css" href="%2$s/a.css"/>
                <p style="background-image: url('%2$s/d.png')">tekst</p><img src="%2$s/b.png" alt="b"/><img src="%1$s" alt="c"/>
                <object type="image/svg+xml" data="%2$s/e.svg"></object>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" alt="d">
                <image width="9" height="9" xlink:href="%2$s/c.png"/><use xlink:href="%2$s/f.svg#g"/></svg>
                """.formatted(secret.toUri(), web))) {
            assertThat(text(pdf)).contains("tekst").doesNotContain("geheim");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void anEntityOfAFileIsNotRead(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
        var markup = "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]><html lang=\"nl\"><head><title>t</title></head><body><p>&x;</p></body></html>"
                .formatted(secret.toUri());
        try (var pdf = Loader.loadPDF(PRINTER.print(markup))) {
            assertThat(text(pdf)).doesNotContain("geheim");
        }
    }

    @Test
    void aPageThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> PRINTER.print(" ".repeat(PrintQueue.LONGEST + 1)))
                .isInstanceOf(PrintRefusedException.class);
    }
}
