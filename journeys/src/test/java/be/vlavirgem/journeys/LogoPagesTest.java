package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** The logo of a product, from the file of its supplier to the page everybody reads. */
class LogoPagesTest extends LookedAtPages {

    private static final String REVIEWER = "redactie@v-ict-or.test";
    private static final String PRODUCT = "Kattenstaart Kasboek";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.of("logo-none", LogoPagesTest::supplier, LogoPagesTest::begins),
                PageState.of("logo-refused", LogoPagesTest::supplier, visitor -> {
                    begins(visitor);
                    sends(visitor, "logo.png",
                            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
                    assertThat(visitor.page().locator("#logo-error")).isVisible();
                }), PageState.of("logo-chosen", LogoPagesTest::supplier, visitor -> {
                    begins(visitor);
                    sends(visitor, "ons logo.gif.png", picture());
                    assertThat(visitor.page().getByText("Het logo is bewaard.")).isVisible();
                }), PageState.of("logo-replaced", LogoPagesTest::supplier, visitor -> {
                    begins(visitor);
                    visitor.presses("Logo verwijderen");
                    visitor.presses("Vorig logo terugzetten");
                    assertThat(visitor.page().getByText("Het vorige logo staat er weer.")).isVisible();
                }), PageState.at("logo-in-list", LogoPagesTest::supplier, "/leverancier/oplossingen"),
                PageState.of("logo-handed-in", LogoPagesTest::supplier, visitor -> {
                    begins(visitor);
                    visitor.follows(PRODUCT).presses("Dien in");
                    assertThat(visitor.page().getByText("De fiche is ingediend")).isVisible();
                }), PageState.of("logo-public", () -> REVIEWER, LogoPagesTest::publishes),
                PageState.at("logo-found", () -> REVIEWER, "/catalogus?zoek=kattenstaart"),
                PageState.at("logo-compared", () -> REVIEWER,
                        "/catalogus/vergelijken?oplossing=kattenstaart-kasboek"));
    }

    private static String supplier() {
        return Portal.shared().editorOfSupplier("Kattenstaart");
    }

    /** The same sheet each time. */
    private static void begins(Visitor visitor) {
        visitor.opens("/leverancier/oplossingen");
        if (visitor.page().locator("main table a").count() == 0) {
            SheetStates.fillsIn(visitor.opens("/leverancier/oplossingen/nieuw"), PRODUCT);
            visitor.presses("Bewaar");
        } else {
            visitor.follows(PRODUCT);
        }
        visitor.isAt(PRODUCT).follows("Identificatie");
    }

    private static void sends(Visitor visitor, String name, byte[] file) {
        visitor.page().locator("#logo").setInputFiles(new FilePayload(name, "image/png", file));
        visitor.page().locator("section[aria-labelledby=logo-kop] form[enctype] button").click();
    }

    private static byte[] picture() {
        var image = new BufferedImage(400, 160, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x7a4fa3));
        pen.fillOval(0, 0, 160, 160);
        pen.setColor(new Color(0x0a5a5c));
        pen.fillRect(180, 20, 220, 120);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void publishes(Visitor visitor) {
        visitor.opens("/beheer/oplossingen").follows(PRODUCT).isAt(PRODUCT);
        assertThat(visitor.page().locator("img.logo")).isVisible();
        visitor.presses("Publiceer");
        visitor.opens("/oplossingen/kattenstaart-kasboek").isAt(PRODUCT);
        assertThat(visitor.page().locator(".page-head img")).isVisible();
    }
}
