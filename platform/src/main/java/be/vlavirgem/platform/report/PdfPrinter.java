package be.vlavirgem.platform.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Prints a page as PDF that a screen reader can read (PDF/UA-1): tags, language, title, bookmarks, embedded fonts. Reaches
 * for nothing outside: what a page refers to, other than the portal's own look, is left out.
 */
@Component
public class PdfPrinter {

    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private final PrintQueue queue;

    PdfPrinter(PrintQueue queue) {
        this.queue = queue;
        XRLog.setLoggingEnabled(false);
    }

    /** The PDF of a page of well-formed markup; refuses what is too long, or when too many are printing. */
    public byte[] print(String markup) {
        return queue.print(markup, PdfPrinter::pdf);
    }

    private static byte[] pdf(PaperPage page) {
        new Bookmarks(page).add();
        page.elements("a").forEach(PdfPrinter::describe);
        var out = new ByteArrayOutputStream();
        try (var charts = new BatikSVGDrawer()) {
            builder(page).useSVGDrawer(charts).toStream(out).run();
        } catch (IOException failed) {
            throw new UncheckedIOException("The PDF of " + page.title() + " was not made", failed);
        }
        return out.toByteArray();
    }

    /** A link tells where it leads also to who does not see it. */
    private static void describe(org.w3c.dom.Element link) {
        if (link.getAttribute("title").isEmpty()) {
            link.setAttribute("title", link.getTextContent().strip());
        }
    }

    private static PdfRendererBuilder builder(PaperPage page) {
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true)
                .withW3cDocument(page.document(), null)
                .withProducer("VlaVirGem")
                .useReplacementText("?")
                .useUriResolver((base, address) -> address)
                .useProtocolsStreamImplementation(address -> PrintLook.stream(), PrintLook.PROTOCOL)
                .useExternalResourceAccessControl((address, type) -> PrintLook.ADDRESS.equals(address),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((address, type) -> PrintLook.ADDRESS.equals(address),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, "PublicSans-Regular.ttf", 400, FontStyle.NORMAL);
        font(builder, "PublicSans-Italic.ttf", 400, FontStyle.ITALIC);
        font(builder, "PublicSans-Bold.ttf", 700, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> PrintLook.resource(file), "Public Sans", weight, style, true, EVERYWHERE);
    }
}
