package be.vlavirgem.platform.report;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.w3c.dom.Element;

/** Writes the blocks of a page one after the other. */
final class WordBody {

    /** Stand in the header and the footer. */
    private static final Set<String> AROUND = Set.of("brand", "report-head", "report-made", "report-number");
    private static final int BULLET = 2;
    private static final int BOX = 3;
    private static final int ROUND = 4;
    private static final int COUNTED = 5;
    /** Above the numberings of the house style. */
    private static final int FIRST_COUNT = 100;

    private final XWPFDocument document;
    private boolean onNewPage;
    private int bookmarks;
    private int counts;

    WordBody(XWPFDocument document) {
        this.document = document;
    }

    static boolean isMarked(Element element, String name) {
        return Arrays.asList(element.getAttribute("class").split(" ")).contains(name);
    }

    void write(Element parent) {
        PaperPage.list(parent.getChildNodes()).forEach(this::block);
    }

    private void block(Element block) {
        onNewPage = onNewPage || isMarked(block, "chapter") || isMarked(block, "new-page");
        switch (block.getTagName()) {
            case "h1" -> paragraph(block, "Title");
            case "h2" -> heading(block, isMarked(block, "contents-title") ? "TOCHeading" : "Heading1");
            case "h3" -> heading(block, WordText.isNumbered(block) ? "Question" : "Heading2");
            case "p" -> text(block);
            case "ul" -> items(block, isMarked(block, "radios") ? ROUND : isMarked(block, "options") ? BOX : BULLET);
            case "ol" -> counted(block);
            case "table" -> {
                keepWithNext(document.getParagraphs().size() - 1);
                new WordTable(document).write(block);
            }
            case "svg" -> new WordText(document.createParagraph()).write(block);
            default -> other(block);
        }
    }

    private void other(Element block) {
        if (isMarked(block, "line")) {
            document.createParagraph().setStyle("WriteLine");
        } else if (isMarked(block, "question")) {
            var first = document.getParagraphs().size();
            write(block);
            IntStream.range(first, document.getParagraphs().size() - 1).forEach(this::keepWithNext);
        } else if (AROUND.stream().noneMatch(name -> isMarked(block, name))) {
            write(block);
        }
    }

    /** On one page with what follows it, as far as that fits on a page. */
    private void keepWithNext(int paragraph) {
        if (paragraph >= 0) {
            document.getParagraphs().get(paragraph).setKeepNext(true);
        }
    }

    private void text(Element block) {
        if (!isMarked(block, "brand")) {
            paragraph(block, isMarked(block, "lead")
                    ? "Subtitle"
                    : isMarked(block, "hint") ? "Hint" : isMarked(block, "answer") ? "Answer" : "Normal");
        }
    }

    private XWPFParagraph paragraph(Element block, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        new WordText(paragraph).write(block);
        return paragraph;
    }

    /** Where a link or the table of contents can lead. */
    private void heading(Element block, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (onNewPage) {
            paragraph.setPageBreak(true);
            onNewPage = false;
        }
        var id = BigInteger.valueOf(bookmarks++);
        if (!block.getAttribute("id").isEmpty()) {
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(WordText.bookmark(block.getAttribute("id")));
        }
        new WordText(paragraph).write(block);
        if (!block.getAttribute("id").isEmpty()) {
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
    }

    private void items(Element list, int numbering) {
        PaperPage.list(list.getChildNodes())
                .forEach(item -> paragraph(item, "ListParagraph").setNumID(BigInteger.valueOf(numbering)));
    }

    /** Each list counts from one; a list of contents becomes a table of contents that Word keeps up. */
    private void counted(Element list) {
        if (isMarked(list, "contents")) {
            new WordContents(document).write(list);
        } else {
            counts++;
            document.getNumbering().addNum(BigInteger.valueOf(COUNTED), BigInteger.valueOf(FIRST_COUNT + counts));
            items(list, FIRST_COUNT + counts);
        }
    }
}
