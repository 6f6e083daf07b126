package be.vlavirgem.platform.report;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.w3c.dom.Element;

/** Writes a table of contents: filled in already, and kept up by Word. */
final class WordContents {

    private final XWPFDocument document;

    WordContents(XWPFDocument document) {
        this.document = document;
    }

    void write(Element list) {
        var entries = PaperPage.list(list.getElementsByTagName("a"));
        for (Element entry : entries) {
            var line = document.createParagraph();
            line.setStyle("TOC1");
            if (entry.equals(entries.getFirst())) {
                begin(line);
            }
            entry(line, entry);
            if (entry.equals(entries.getLast())) {
                line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    private static void begin(XWPFParagraph line) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-1\" \\h \\z \\u");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static void entry(XWPFParagraph line, Element entry) {
        var bookmark = WordText.bookmark(entry.getAttribute("href").replaceFirst("^#", ""));
        var link = line.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.addNewR().addNewT().setStringValue(entry.getTextContent().strip());
        line.createRun().addTab();
        WordText.field(line, "PAGEREF " + bookmark + " \\h", "");
    }
}
