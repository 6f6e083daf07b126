package be.vlavirgem.platform.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.w3c.dom.Document;

/** Paints a drawing as a picture, in the portal's own letters whatever letters the machine has. */
final class Painting {

    static {
        register("PublicSans-Regular.ttf");
        register("PublicSans-Bold.ttf");
    }

    private Painting() {}

    private static void register(String font) {
        try (var file = PrintLook.resource(font)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The portal's own font cannot be read: " + font, broken);
        }
    }

    /** So many times as wide as it says, as PNG; runs nothing and reaches for nothing. */
    static byte[] png(Document svg, float sharpness) {
        var width = Integer.parseInt(svg.getDocumentElement().getAttribute("width"));
        var painter = new PNGTranscoder();
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, width * sharpness);
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        var out = new ByteArrayOutputStream();
        try {
            painter.transcode(new TranscoderInput(svg), new TranscoderOutput(out));
        } catch (TranscoderException failed) {
            throw new IllegalStateException("A drawing cannot be painted", failed);
        }
        return out.toByteArray();
    }
}
