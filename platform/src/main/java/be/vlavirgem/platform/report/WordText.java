package be.vlavirgem.platform.report;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes what stands in one paragraph, with white space as a browser shows it. */
final class WordText {

    private static final int DOTS = 40;
    /** That of the styles. */
    private static final String DOCUMENT_LANGUAGE = "nl-BE";

    private final XWPFParagraph paragraph;
    private boolean afterSpace = true;

    /** How the words are written: which style of characters, to which address, in which language. */
    private record Look(String style, String address, String language, boolean keepsLines) {

        Look in(Element element) {
            var spoken = element.getAttribute("lang").isEmpty() ? language : element.getAttribute("lang");
            return switch (element.getTagName()) {
                case "strong", "th" -> new Look("Strong", address, spoken, keepsLines);
                case "em" -> new Look("Emphasis", address, spoken, keepsLines);
                case "a" -> new Look("Hyperlink", element.getAttribute("href"), spoken, keepsLines);
                default -> new Look(style, address, spoken, keepsLines);
            };
        }
    }

    WordText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** True for a heading that brings its own number, which Word counts itself. */
    static boolean isNumbered(Element heading) {
        return PaperPage.list(heading.getChildNodes()).stream().anyMatch(child -> WordBody.isMarked(child, "nth"));
    }

    /** As Word takes it: begins with a letter, has no hyphens. */
    static String bookmark(String id) {
        return "p_" + id.replaceAll("[^A-Za-z0-9_]", "_");
    }

    void write(Element element) {
        var keepsLines = WordBody.isMarked(element, "answer") || WordBody.isMarked(element, "note-text");
        var look = new Look("", "", spoken(element), keepsLines);
        if (element.getTagName().equals("svg")) {
            WordPicture.of(element).addTo(paragraph.createRun());
        } else {
            children(element, look);
        }
    }

    /** The nearest language that is said. */
    private static String spoken(Element element) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            if (!each.getAttribute("lang").isEmpty()) {
                return each.getAttribute("lang");
            }
        }
        return "";
    }

    private void children(Element element, Look look) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child) {
                case Text text -> say(text.getData(), look);
                case Element inner -> element(inner, look);
                default -> {
                }
            }
        }
    }

    private void element(Element element, Look look) {
        switch (element.getAttribute("class")) {
            case "page" -> field(paragraph, "PAGE", "1");
            case "pages" -> field(paragraph, "NUMPAGES", "1");
            case "dots" -> say("_".repeat(DOTS) + " ", look);
            case "nth", "box" -> {
            }
            default -> {
                if (element.getTagName().equals("svg")) {
                    WordPicture.of(element).addTo(paragraph.createRun());
                } else {
                    children(element, look.in(element));
                }
            }
        }
        afterSpace = afterSpace && !element.getTagName().equals("svg")
                && !element.getAttribute("class").startsWith("page");
    }

    private void say(String text, Look look) {
        if (look.keepsLines() && !text.isBlank()) {
            var lines = text.split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    paragraph.createRun().addBreak();
                    afterSpace = true;
                }
                words(lines[line], look);
            }
        } else {
            words(text, look);
        }
    }

    private void words(String text, Look look) {
        var collapsed = text.replaceAll("[ \\t\\r\\n]+", " ");
        var said = afterSpace ? collapsed.stripLeading() : collapsed;
        if (!said.isEmpty()) {
            afterSpace = said.endsWith(" ");
            run(look).setText(said);
        }
    }

    private XWPFRun run(Look look) {
        var run = isAddress(look.address()) ? paragraph.createHyperlinkRun(look.address()) : paragraph.createRun();
        if (!look.style().isEmpty()) {
            run.setStyle(look.style());
        }
        if (!look.language().isEmpty() && !look.language().equals(DOCUMENT_LANGUAGE)) {
            run.setLang(look.language());
        }
        return run;
    }

    private static boolean isAddress(String address) {
        try {
            return address.startsWith("http") && new URI(address).isAbsolute();
        } catch (URISyntaxException odd) {
            return false;
        }
    }

    WordText tab() {
        paragraph.createRun().addTab();
        afterSpace = true;
        return this;
    }

    /** What Word works out itself; the text stands there until it does. */
    static void field(XWPFParagraph paragraph, String instruction, String text) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText(text);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
