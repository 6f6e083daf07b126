package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The logo of a product, as a browser without script sends it and everybody gets it. */
@PortalTest
class LogoTest {

    @Autowired
    private Visitors visitors;

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private Map<String, String> working() {
        return Map.of("organisatie", visitors.homes().of(Role.SUPPLIER_EDITOR).toString());
    }

    private static String src(Browser supplier, String sheet) {
        return supplier.get(sheet + "/identificatie").document().expectFirst(".logo-now img").attr("src");
    }

    @Test
    void isSentReplacedTakenAwayAndPutBack() {
        var supplier = visitors.as(Role.SUPPLIER_EDITOR);
        var sheet = "/leverancier/oplossingen/"
                + Offered.draft(visitors.homes().of(Role.SUPPLIER_EDITOR), "Logoproef");
        var first = src(supplier, sheet);

        var sent = supplier.stream(sheet + "/logo", working(), "bestand", "logo.exe",
                () -> new ByteArrayInputStream(png()));
        assertThat(sent.location()).startsWith(sheet + "/identificatie?logo=bewaard&vorig=");
        var page = supplier.get(sent.location().replaceFirst("#.*", ""));
        assertThat(page.text()).contains("Het logo is bewaard.");
        assertThat(src(supplier, sheet)).isNotEqualTo(first);
        assertThat(page.document().select(".logo-now img")).hasSize(1);
        assertThat(supplier.get(src(supplier, sheet)).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));

        supplier.fill(page, sheet + "/logo/terugzetten", Map.of());
        assertThat(src(supplier, sheet)).isEqualTo(first);
        assertThat(supplier
                .post(sheet + "/logo/terugzetten",
                        Map.of("vorig", "geen", "organisatie", visitors.homes().of(Role.SUPPLIER_EDITOR).toString()))
                .location())
                .contains("logo=verdwenen");
        supplier.post(sheet + "/logo/verwijderen", working());
        assertThat(supplier.get(sheet + "/identificatie").document().select(".logo-now img")).isEmpty();

        var refused = supplier.upload(sheet + "/logo", working(), "bestand", "<svg/>");
        assertThat(refused.document().expectFirst(".error-summary a[href=#logo]").text()).contains("PNG of een JPEG");
    }

    @Test
    void everybodysIsKeptForGoodAndThatOfADraftIsNotThere() {
        Offered.published(visitors.homes().of(Role.SUPPLIER_EDITOR));
        var everybody = visitors.anonymous();
        var address = "/oplossingen/%s/logo/%s.png".formatted(Offered.SLUG, Offered.PICTURE);

        var logo = everybody.get(address);

        assertThat(logo.status()).isEqualTo(200);
        assertThat(logo.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(logo.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(logo.headers().firstValue("Cache-Control")).contains("max-age=31536000, private, immutable");
        assertThat(everybody.get(address.replace(Offered.PICTURE, "0b".repeat(20))).status()).isEqualTo(404);
        var draft = Offered.draft(visitors.homes().of(Role.SUPPLIER_EDITOR), "Logoproef");
        assertThat(everybody.get(address.replace(Offered.SLUG, draft)).status()).isEqualTo(404);
        assertThat(everybody.get("/oplossingen/" + Offered.SLUG).document().expectFirst("main img").attr("src"))
                .isEqualTo(address);
    }
}
