package be.vlavirgem.platform.report;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a table whose head comes back on each page and whose rows stay whole. */
final class WordTable {

    /** In twentieths of a point, as wide as the text. */
    private static final int WIDTH = 9740;
    /** A letter of a head, and what stands left and right of it. */
    private static final int ONE_LETTER = 105;
    private static final int MARGINS = 200;
    private static final int NARROWEST = 3;
    private static final int WIDEST = 55;
    private static final int DRAWING = 45;

    private final XWPFDocument document;

    WordTable(XWPFDocument document) {
        this.document = document;
    }

    void write(Element table) {
        var rows = PaperPage.list(table.getElementsByTagName("tr"));
        var columns = cells(rows.getFirst()).size();
        var written = document.createTable(rows.size(), columns);
        written.setStyleID("PortalTable");
        written.removeBorders();
        var widths = widths(rows, columns);
        var grid = written.getCTTbl().addNewTblGrid();
        IntStream.of(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        written.setWidth(WIDTH);
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), written.getRow(row), widths);
        }
        document.createParagraph().setStyle("Hint");
    }

    private static void row(Element row, XWPFTableRow written, int[] widths) {
        var head = isIn("thead", row);
        if (head) {
            written.setRepeatHeader(true);
        }
        written.setCantSplitRow(true);
        var cells = cells(row);
        for (int cell = 0; cell < cells.size(); cell++) {
            cell(cells.get(cell), written.getCell(cell), head);
            written.getCell(cell).setWidth(String.valueOf(widths[cell]));
        }
    }

    private static void cell(Element cell, XWPFTableCell written, boolean head) {
        var paragraph = written.getParagraphs().getFirst();
        paragraph.setStyle(head ? "TableHead" : "TableText");
        if (WordBody.isMarked(cell, "number")) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        new WordText(paragraph).write(cell);
    }

    /** Each column as wide as the longest word in its head; the rest is shared by the longest text of each, within limits. */
    private static int[] widths(List<Element> rows, int columns) {
        var least = cells(rows.getFirst()).stream().mapToInt(WordTable::longestWord).toArray();
        var rest = Math.max(0, WIDTH - IntStream.of(least).sum());
        var wishes = IntStream.range(0, columns)
                .map(column -> rows.stream().mapToInt(row -> wish(cells(row).get(column))).max().orElse(NARROWEST))
                .toArray();
        var together = IntStream.of(wishes).sum();
        return IntStream.range(0, columns).map(column -> least[column] + rest * wishes[column] / together).toArray();
    }

    private static int longestWord(Element cell) {
        var longest = Stream.of(cell.getTextContent().strip().split("\\s+")).mapToInt(String::length).max().orElse(0);
        return longest * ONE_LETTER + MARGINS;
    }

    private static int wish(Element cell) {
        return WordBody.isMarked(cell, "drawing") || WordBody.isMarked(cell, "write")
                ? DRAWING
                : Math.clamp(cell.getTextContent().strip().length(), NARROWEST, WIDEST);
    }

    private static List<Element> cells(Element row) {
        return PaperPage.list(row.getChildNodes());
    }

    private static boolean isIn(String name, Element row) {
        Node parent = row.getParentNode();
        return parent instanceof Element group && group.getTagName().equals(name);
    }

}
