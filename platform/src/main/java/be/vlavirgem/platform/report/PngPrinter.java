package be.vlavirgem.platform.report;

import org.springframework.stereotype.Component;

/** Paints a drawing of its own (SVG with a width, colours as attributes) as PNG, twice as sharp as it is wide. */
@Component
public class PngPrinter {

    private static final float SHARPNESS = 2;

    private final PrintQueue queue;

    PngPrinter(PrintQueue queue) {
        this.queue = queue;
    }

    /** The picture; refuses what is too long, or when too many are printing. */
    public byte[] print(String svg) {
        return queue.print(svg, page -> Painting.png(page.document(), SHARPNESS));
    }
}
