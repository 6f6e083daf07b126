package be.vlavirgem.catalog.logo;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.logo.InventedLogo.Mark;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Logos of the demo are small, sound and as different as their marks. */
class InventedLogoTest {

    private static final int TILE = 0x1f4e79;
    private static final int INK = 0xffffff;

    @Test
    void theSameMarkAndColoursAreTheSamePicture() {
        assertThat(InventedLogo.draw(Mark.RING, TILE, INK).digest())
                .isEqualTo(InventedLogo.draw(Mark.RING, TILE, INK).digest())
                .isNotEqualTo(InventedLogo.draw(Mark.RING, INK, TILE).digest());
        assertThat(Arrays.stream(Mark.values()).map(mark -> InventedLogo.draw(mark, TILE, INK).digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachIsAPictureAsASupplierCouldSend() {
        assertThat(Mark.values()).allSatisfy(mark -> {
            var png = InventedLogo.draw(mark, TILE, INK).png();
            assertThat(png.length).isLessThan(4_000);
            assertThat(LogoImage.draw(png)).isInstanceOf(LogoDrawing.Drawn.class);
        });
    }
}
