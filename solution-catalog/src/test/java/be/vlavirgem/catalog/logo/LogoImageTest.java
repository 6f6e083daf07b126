package be.vlavirgem.catalog.logo;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.logo.LogoDrawing.Drawn;
import be.vlavirgem.catalog.logo.LogoDrawing.Reason;
import be.vlavirgem.catalog.logo.LogoDrawing.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

class LogoImageTest {

    private static byte[] file(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height,
                format.equals("jpeg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Says that it is as wide and high as this, whatever it holds. */
    private static byte[] claiming(byte[] png, int width, int height) {
        var file = ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(file.array(), 12, 17);
        return file.putInt(29, (int) sum.getValue()).array();
    }

    private static BufferedImage drawn(byte[] file) throws IOException {
        assertThat(LogoImage.draw(file)).isInstanceOf(Drawn.class);
        return ImageIO.read(new ByteArrayInputStream(((Drawn) LogoImage.draw(file)).png()));
    }

    private static void refused(byte[] file, Reason reason) {
        assertThat(LogoImage.draw(file)).isEqualTo(new Refused(reason));
    }

    @Test
    void standsInASquareWithATransparentMargin() throws IOException {
        for (var format : new String[]{ "png", "jpeg" }) {
            var logo = drawn(file(1000, 500, format));

            assertThat(logo.getWidth()).isEqualTo(256);
            assertThat(logo.getHeight()).isEqualTo(256);
            assertThat(logo.getRGB(128, 10) >>> 24).as("margin").isZero();
            assertThat(new Color(logo.getRGB(128, 128)).getRed()).isGreaterThan(250);
        }
    }

    @Test
    void aSmallOneIsNotBlownUp() throws IOException {
        assertThat(drawn(file(40, 20, "png")).getWidth()).isEqualTo(40);
    }

    @Test
    void nothingElseOfTheFileIsLeft() throws IOException {
        var jpeg = file(64, 64, "jpeg");
        var told = "plaats: Kerkstraat 5".getBytes(StandardCharsets.UTF_8);
        var sent = ByteBuffer.allocate(jpeg.length + told.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) (told.length + 2))
                .put(told)
                .put(jpeg, 2, jpeg.length - 2)
                .array();

        var logo = (Drawn) LogoImage.draw(sent);

        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1)).startsWith("\u0089PNG").doesNotContain("Kerk");
        assertThat(logo.digest()).matches("[0-9a-f]{40}").isEqualTo(((Drawn) LogoImage.draw(jpeg)).digest());
    }

    @Test
    void isJudgedByWhatItHoldsAndItsSizeIsReadFirst() throws IOException {
        var png = file(30, 30, "png");
        refused(Arrays.copyOf(png, LogoImage.LARGEST + 1), Reason.TOO_LARGE);
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), Reason.KIND);
        refused(file(30, 30, "gif"), Reason.KIND);
        refused("RIFF0000WEBPVP8 ".getBytes(StandardCharsets.UTF_8), Reason.KIND);
        refused(new byte[0], Reason.KIND);
        refused(claiming(png, 30_000, 30_000), Reason.PIXELS);
        refused(claiming(png, 4_001, 4_000), Reason.PIXELS);
        refused(claiming(png, 6_001, 2), Reason.PIXELS);
        refused(Arrays.copyOf(png, png.length / 2), Reason.BROKEN);
        refused(Arrays.copyOf(file(30, 30, "jpeg"), 20), Reason.BROKEN);
    }

    @Test
    void oneThatAsksToBeGoneOverAgainAndAgainIsRefused() throws IOException {
        assertThat(LogoImage.draw(progressive(0))).isInstanceOf(Drawn.class);
        assertThat(LogoImage.draw(progressive(5))).isInstanceOf(Drawn.class);
        refused(progressive(30), Reason.BROKEN);
    }

    /** With its last scan so many times more. */
    private static byte[] progressive(int more) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null,
                    new IIOImage(ImageIO.read(new ByteArrayInputStream(file(1_500, 1_500, "jpeg"))), null, null),
                    how);
        } finally {
            writer.dispose();
        }
        var whole = new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1);
        var last = whole.lastIndexOf("\u00ff\u00da");
        var scan = whole.substring(last, whole.length() - 2);
        return (whole.substring(0, last) + scan.repeat(more + 1) + "\u00ff\u00d9")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
