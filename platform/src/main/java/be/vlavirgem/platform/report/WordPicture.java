package be.vlavirgem.platform.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;

/** A drawing as the picture that every version of Word shows, with what it shows in words. */
final class WordPicture {

    private static final float SHARPNESS = 3;

    private final byte[] png;
    private final int width;
    private final int height;
    private final String words;

    private WordPicture(byte[] png, Element svg) {
        this.png = png;
        this.width = Integer.parseInt(svg.getAttribute("width"));
        this.height = Integer.parseInt(svg.getAttribute("height"));
        this.words = svg.getAttribute("alt");
    }

    static WordPicture of(Element svg) {
        try {
            var alone = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
            alone.appendChild(alone.importNode(svg, true));
            return new WordPicture(Painting.png(alone, SHARPNESS), svg);
        } catch (ParserConfigurationException failed) {
            throw new IllegalStateException("A drawing cannot be painted: " + svg.getAttribute("alt"), failed);
        }
    }

    void addTo(XWPFRun run) {
        try {
            run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "tekening.png",
                    Units.pixelToEMU(width), Units.pixelToEMU(height));
        } catch (InvalidFormatException odd) {
            throw new IllegalStateException("The picture of %s is none".formatted(words), odd);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
    }
}
