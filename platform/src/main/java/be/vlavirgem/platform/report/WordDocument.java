package be.vlavirgem.platform.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/** A Word document in the house style: its styles and numbering come from two files beside the portal's fonts. */
final class WordDocument {

    /** A4 with the margins of the PDF, in twentieths of a point. */
    private static final long[] PAPER = { 11906, 16838 };
    private static final long MARGIN = 1083;

    private WordDocument() {}

    static byte[] of(PaperPage page) {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            dress(document);
            describe(document, page);
            header(document, page);
            footer(document, page);
            new WordBody(document).write(page.elements("body").getFirst());
            paper(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("The document of " + page.title() + " was not made", failed);
        } catch (XmlException broken) {
            throw new IllegalStateException("The house style cannot be read", broken);
        }
    }

    private static void dress(XWPFDocument document) throws IOException, XmlException {
        try (var styles = PrintLook.resource("styles.xml"); var numbering = PrintLook.resource("numbering.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        }
        document.enforceUpdateFields();
    }

    private static void describe(XWPFDocument document, PaperPage page) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(page.title());
        properties.setCreator("VlaVirGem");
        properties.getUnderlyingProperties()
                .setLanguageProperty(page.document().getDocumentElement().getAttribute("lang"));
    }

    private static void header(XWPFDocument document, PaperPage page) {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        var text = new WordText(paragraph);
        marked(page, "brand").forEach(text::write);
        marked(page, "report-head").forEach(title -> text.tab().write(title));
    }

    private static void footer(XWPFDocument document, PaperPage page) {
        XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        var text = new WordText(paragraph);
        marked(page, "report-made").forEach(text::write);
        marked(page, "report-number").forEach(number -> text.tab().write(number));
    }

    private static java.util.stream.Stream<Element> marked(PaperPage page, String name) {
        return java.util.stream.Stream.concat(page.elements("div").stream(), page.elements("p").stream())
                .filter(element -> WordBody.isMarked(element, name));
    }

    private static void paper(XWPFDocument document) {
        var section = document.getDocument().getBody().getSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAPER[0]));
        size.setH(BigInteger.valueOf(PAPER[1]));
        var margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(1500));
        margin.setBottom(BigInteger.valueOf(1250));
        margin.setHeader(BigInteger.valueOf(600));
        margin.setFooter(BigInteger.valueOf(600));
        margin.setGutter(BigInteger.ZERO);
    }
}
