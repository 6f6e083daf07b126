package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two sheets of one product say together what each said, and one thing where only one can be said. */
class JoinedSheetTest {

    private static final Sheet STAYS = sheet("Zomereik Zaken",
            Map.of(SheetField.SUMMARY, new Value.Text("Van wie blijft"),
                    SheetField.COMPONENTS, new Value.Items(List.of("zaaksysteem")), SheetField.VERSIONS,
                    rows(Map.of("number", "2.0", "state", "actief")), SheetField.PRICING,
                    new Value.Items(List.of("per-inwoner"))));

    private static Sheet sheet(String name, Map<SheetField, Value> said) {
        var values = new LinkedHashMap<>(said);
        values.put(SheetField.NAME, new Value.Text(name));
        return new Sheet(values);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Value rows(Map<String, String>... cells) {
        return new Value.Lines(Arrays.stream(cells).map(Value.Row::new).toList());
    }

    private static Sheet joined(Sheet ends) {
        return new JoinedSheet(STAYS, ends, Sheet.EMPTY).sheet();
    }

    @Test
    void whereOneThingCanBeSaidTheOneThatStaysSaysIt() {
        var joined = joined(sheet("Zomereik", Map.of(SheetField.SUMMARY, new Value.Text("Van wie eindigt"),
                SheetField.PRICING, new Value.Items(List.of("gratis")), SheetField.ROADMAP,
                new Value.Text("Meer talen"))));
        assertThat(joined.text(SheetField.NAME)).isEqualTo("Zomereik Zaken");
        assertThat(joined.text(SheetField.SUMMARY)).isEqualTo("Van wie blijft");
        assertThat(joined.items(SheetField.PRICING)).containsExactly("per-inwoner");
        assertThat(joined.text(SheetField.ROADMAP)).isEqualTo("Meer talen");
    }

    @Test
    void whereSeveralCanBeSaidItIsAllOfBothOnce() {
        var joined = joined(sheet("Zomereik", Map.of(SheetField.COMPONENTS,
                new Value.Items(List.of("zaaksysteem", "archief")), SheetField.VERSIONS,
                rows(Map.of("number", "2.0", "state", "onderhoud"), Map.of("number", "1.0", "state", "onderhoud")))));
        assertThat(joined.items(SheetField.COMPONENTS)).containsExactly("zaaksysteem", "archief");
        assertThat(joined.rows(SheetField.VERSIONS)).extracting(row -> row.cell("number") + " " + row.cell("state"))
                .containsExactly("2.0 actief", "1.0 onderhoud");
    }

    @Test
    void aClaimOfAnotherVersionOfAStandardIsAnotherClaim() {
        var stays = sheet("Zomereik Zaken", Map.of(SheetField.STANDARDS,
                rows(Map.of("standard", "oslo-zaak", "version", "1", "degree", "deels"))));
        var ends = sheet("Zomereik", Map.of(SheetField.STANDARDS,
                rows(Map.of("standard", "oslo-zaak", "version", "1", "degree", "voldoet"),
                        Map.of("standard", "oslo-zaak", "version", "2", "degree", "gepland"))));
        assertThat(new JoinedSheet(stays, ends, Sheet.EMPTY).sheet().rows(SheetField.STANDARDS))
                .extracting(row -> row.cell("version") + " " + row.cell("degree"))
                .containsExactly("1 deels", "2 gepland");
    }

    @Test
    void whatTheOtherWasCalledBecomesAnAlias() {
        var joined = joined(sheet("Zomereik", Map.of(SheetField.FORMER_NAME, new Value.Text("Zomereik Oud"),
                SheetField.ALIASES, new Value.Items(List.of("ZE", "zomereik zaken")))));
        assertThat(joined.text(SheetField.FORMER_NAME)).isEqualTo("Zomereik Oud");
        assertThat(joined.items(SheetField.ALIASES)).containsExactlyInAnyOrder("ZE", "Zomereik", "zomereik zaken");
        assertThat(SheetThings.names(joined)).doesNotHaveDuplicates();
    }

    /** Both inherit what the supplier says of all; only the one that says more of its own makes it the sheet's own. */
    @Test
    void whatHoldsForAllProductsStaysSaidOnce() {
        var facts = new Sheet(Map.of(SheetField.CERTIFICATES, rows(iso("2030-01-01")), SheetField.HOSTING,
                new Value.Items(List.of("eigen"))));
        assertThat(new JoinedSheet(STAYS, sheet("Zomereik", Map.of()), facts).sheet().value(SheetField.CERTIFICATES))
                .isEmpty();
        var own = sheet("Zomereik", Map.of(SheetField.CERTIFICATES, rows(iso("2031-01-01")), SheetField.HOSTING,
                new Value.Items(List.of("elders"))));
        var joined = new JoinedSheet(STAYS, own, facts).sheet();
        assertThat(joined.rows(SheetField.CERTIFICATES)).hasSize(2);
        assertThat(joined.value(SheetField.HOSTING)).isEmpty();
    }

    private static Map<String, String> iso(String until) {
        return Map.of("certificate", "iso27001", "issuer", "Proefkeuring", "valid-until", until);
    }

    @Test
    void oneSheetMayHaveNoRoomForBoth() {
        var many = IntStream.range(0, 8).mapToObj(nth -> "component-" + nth).toList();
        var ends = sheet("Zomereik", Map.of(SheetField.COMPONENTS, new Value.Items(many)));
        assertThat(new JoinedSheet(STAYS, ends, Sheet.EMPTY).full())
                .contains(new JoinedSheet.Full(SheetField.COMPONENTS, 9, 8));
        assertThat(new JoinedSheet(STAYS, sheet("Zomereik", Map.of()), Sheet.EMPTY).full()).isEmpty();
    }
}
