package be.vlavirgem.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What is written for Word, opened again. */
class WordWriterTest {

    private static XWPFDocument write(String body) throws IOException {
        var markup = """
                <!DOCTYPE html>
                <html lang="nl-BE"><head><title>Proef</title></head><body>
                <div class="report-head">Proef</div><div class="report-number">Bladzijde <span class="page"></span></div>%s</body></html>
                """.formatted(body);
        return new XWPFDocument(new ByteArrayInputStream(new WordWriter(new PrintQueue()).write(markup)));
    }

    @Test
    void wordsHaveOneSpaceBetweenThemAsInABrowser() throws IOException {
        try (var word = write(
                "<p>  een\n  <strong>twee</strong>\n<em>drie</em>,   vier </p><p class=\"answer\">een\ntwee</p>")) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText)
                    .containsExactly("een twee drie, vier ",
                            "een\ntwee");
        }
    }

    @Test
    void anAddressIsALinkUnlessItIsNone() throws IOException {
        try (var word = write(
                "<p><a href=\"https://www.v-ict-or.be/\">ja</a> <a href=\"javascript:go()\">nee</a> <a href=\"https://a b\">ook niet</a></p>")) {
            assertThat(word.getParagraphs().getFirst().getRuns()).filteredOn(XWPFHyperlinkRun.class::isInstance)
                    .extracting(run -> run.text())
                    .containsExactly("ja");
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("ja nee ook niet");
        }
    }

    @Test
    void eachCountedListCountsFromOne() throws IOException {
        try (var word = write("<ol><li>a</li></ol><ol><li>b</li></ol>")) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getNumID)
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
        }
    }

    @Test
    void theNumberOfThePageStandsInTheFooter() throws IOException {
        try (var word = write("<p>x</p>")) {
            assertThat(word.getHeaderList().getFirst().getText()).contains("Proef");
            assertThat(word.getFooterList().getFirst()._getHdrFtr().xmlText()).contains(">PAGE<");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Proef");
        }
    }
}
