package be.vlavirgem.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.list.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Sheet SHEET = new Sheet("tabel", List.of("Cijfer", "Laagste", "Hoogste", "Teller"),
            List.of(List.of(Cell.text("Laptops"), Cell.text(null), Cell.text(null), Cell.text(null)),
                    List.of(Cell.text("Pc’s"), Cell.text(null), Cell.figure(BigDecimal.ONE), Cell.text(null))));

    /** A column that is always there stays, also when nothing is in it. */
    @Test
    void aColumnThatNoGroupFillsIsLeftOut() {
        var sheet = SHEET.without(List.of("Laagste", "Hoogste"));
        assertThat(sheet.heads()).containsExactly("Cijfer", "Hoogste", "Teller");
        assertThat(sheet.rows()).extracting(row -> row.get(1))
                .containsExactly(Cell.text(null), Cell.figure(BigDecimal.ONE));
    }
}
