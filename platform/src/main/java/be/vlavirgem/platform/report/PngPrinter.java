package be.vlavirgem.platform.report;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Paints a drawing of its own (SVG with a width, colours as attributes) as PNG, twice as sharp as it is wide. It has small queues to
 * itself, one of them for who is not signed in: charts of public pages are for everybody, and who asks for many keeps nobody from a report.
 */
@Component
public class PngPrinter {

    private static final float SHARPNESS = 2;
    private static final int AT_ONCE = 1;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PrintQueue queue = new PrintQueue(AT_ONCE, WAITING, PATIENCE);
    private final PrintQueue guests = new PrintQueue(AT_ONCE, WAITING, PATIENCE);

    /** The picture; refuses what is too long, or when too many are painting. */
    public byte[] print(String svg) {
        return print(queue, svg);
    }

    /** The same, for who is not signed in. */
    public byte[] printForGuest(String svg) {
        return print(guests, svg);
    }

    private static byte[] print(PrintQueue queue, String svg) {
        return queue.print(svg, page -> Painting.png(page.document(), SHARPNESS));
    }
}
