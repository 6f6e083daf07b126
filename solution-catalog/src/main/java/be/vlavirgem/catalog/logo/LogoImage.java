package be.vlavirgem.catalog.logo;

import be.vlavirgem.catalog.logo.LogoDrawing.Drawn;
import be.vlavirgem.catalog.logo.LogoDrawing.Reason;
import be.vlavirgem.catalog.logo.LogoDrawing.Refused;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws what was sent once more, in a square with a transparent margin, so that nothing else of the file is left. */
public final class LogoImage {

    /** In bytes; one file. */
    public static final int LARGEST = 2_000_000;
    /** In pixels; of what is drawn. */
    public static final int SIDE = 256;

    private static final String JPEG = "jpeg";
    private static final int LONGEST_SIDE = 6_000;
    private static final long MOST_PIXELS = 16_000_000;
    /** A progressive JPEG may ask for the whole picture to be gone over thousands of times; a sound one does for about ten. */
    private static final long MOST_PIXELS_GONE_OVER = 64_000_000;
    /** A JPEG is held in memory whole, whatever is read of it. */
    private static final Semaphore AT_ONCE = new Semaphore(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** What is larger is read with fewer pixels. */
    private static final int READ_WITH = 4 * SIDE;
    private static final int DIGEST = 20;
    private static final Map<String, byte[]> BEGINNINGS = Map.of("png", HexFormat.of().parseHex("89504e470d0a1a0a"),
            JPEG, HexFormat.of().parseHex("ffd8ff"));

    private LogoImage() {}

    /** Why it is no logo at first sight, before anything is read of it. */
    public static Optional<Reason> refusal(byte[] file) {
        if (file.length > LARGEST) {
            return Optional.of(Reason.TOO_LARGE);
        }
        return format(file).isPresent() ? Optional.empty() : Optional.of(Reason.KIND);
    }

    /** Judges a file by its content, how large the picture is before that is read. */
    public static LogoDrawing draw(byte[] file) {
        return refusal(file).<LogoDrawing>map(Refused::new).orElseGet(() -> draw(file, format(file).orElseThrow()));
    }

    private static Optional<String> format(byte[] file) {
        return BEGINNINGS.entrySet()
                .stream()
                .filter(known -> Arrays.equals(known.getValue(), 0, known.getValue().length, file, 0,
                        Math.min(known.getValue().length, file.length)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static LogoDrawing draw(byte[] file, String format) {
        try {
            return AT_ONCE.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    ? drawn(file, format)
                    : new Refused(Reason.BUSY);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Refused(Reason.BUSY);
        }
    }

    private static LogoDrawing drawn(byte[] file, String format) {
        try {
            return read(file, format);
        } finally {
            AT_ONCE.release();
        }
    }

    /** The readers of the platform throw whatever they like at a damaged file. */
    private static LogoDrawing read(byte[] file, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            var refusal = refusal(reader, format.equals(JPEG) ? scans(file) : 1);
            return refusal.isPresent() ? new Refused(refusal.get()) : drawn(reader.read(0, sparse(reader)));
        } catch (IOException | RuntimeException damaged) {
            return new Refused(Reason.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    /** What is pictured never holds these two bytes together: they begin a scan. */
    private static long scans(byte[] file) {
        return IntStream.range(1, file.length)
                .filter(at -> file[at - 1] == (byte) 0xff && file[at] == (byte) 0xda)
                .count();
    }

    private static Optional<Reason> refusal(ImageReader reader, long scans) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var pixels = (long) width * height;
        if (Math.max(width, height) > LONGEST_SIDE || pixels > MOST_PIXELS) {
            return Optional.of(Reason.PIXELS);
        }
        return pixels * scans > MOST_PIXELS_GONE_OVER ? Optional.of(Reason.BROKEN) : Optional.empty();
    }

    private static ImageReadParam sparse(ImageReader reader) throws IOException {
        var every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / READ_WITH);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return how;
    }

    private static Drawn drawn(BufferedImage sent) {
        var longest = Math.max(sent.getWidth(), sent.getHeight());
        var side = Math.min(SIDE, longest);
        var width = Math.max(1, sent.getWidth() * side / longest);
        var height = Math.max(1, sent.getHeight() * side / longest);
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var pen = square.createGraphics();
        pen.drawImage(sent.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), (side - width) / 2,
                (side - height) / 2, null);
        pen.dispose();
        return of(square);
    }

    /** As it is kept and sent. */
    static Drawn of(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", output);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Drawn(bytes.toByteArray(), digest(bytes.toByteArray()));
    }

    private static String digest(byte[] png) {
        try {
            var whole = MessageDigest.getInstance("SHA-256").digest(png);
            return HexFormat.of().formatHex(whole, 0, DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
