package be.vlavirgem.platform.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;

/** A drawing as the picture that every version of Word shows, with what it shows in words. */
final class WordPicture {

    private static final float SHARPNESS = 3;

    static {
        register("PublicSans-Regular.ttf");
        register("PublicSans-Bold.ttf");
    }

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

    private static void register(String font) {
        try (var file = PrintLook.resource(font)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The portal's own font cannot be read: " + font, broken);
        }
    }

    static WordPicture of(Element svg) {
        var painter = new PNGTranscoder();
        painter.addTranscodingHint(PNGTranscoder.KEY_WIDTH, Integer.parseInt(svg.getAttribute("width")) * SHARPNESS);
        var out = new ByteArrayOutputStream();
        try {
            var alone = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
            alone.appendChild(alone.importNode(svg, true));
            painter.transcode(new TranscoderInput(alone), new TranscoderOutput(out));
        } catch (TranscoderException | ParserConfigurationException failed) {
            throw new IllegalStateException("A drawing cannot be painted: " + svg.getAttribute("alt"), failed);
        }
        return new WordPicture(out.toByteArray(), svg);
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
