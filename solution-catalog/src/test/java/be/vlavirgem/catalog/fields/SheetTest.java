package be.vlavirgem.catalog.fields;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.fields.SheetField.Trait;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SheetTest {

    private final SheetJson json = new SheetJson(JsonMapper.shared());

    /** A value in every field there is. */
    private static Sheet whole() {
        var values = new EnumMap<SheetField, Value>(SheetField.class);
        Arrays.stream(SheetField.values()).forEach(field -> values.put(field, some(field.kind())));
        return new Sheet(values);
    }

    private static Value some(Kind kind) {
        return switch (kind) {
            case Kind.Line _,Kind.Formed _,Kind.Prose _,Kind.Address _,Kind.Reach _ -> new Value.Text("iets");
            case Kind.Lines _,Kind.One _,Kind.Many _,Kind.Picked _ -> new Value.Items(List.of("een", "twee"));
            case Kind.Picture _ -> new Value.Picture("0a".repeat(20), new UUID(1, 2), new UUID(3, 4));
            case Kind.Day _ -> new Value.On(LocalDate.of(2026, 11, 21));
            case Kind.Rows rows -> new Value.Lines(List.of(new Value.Row(
                    Map.of(rows.columns().getFirst().code(), "dit"))));
        };
    }

    @Test
    void whatIsWrittenIsReadBackInEveryField() {
        assertThat(json.read(json.write(whole()))).isEqualTo(whole());
    }

    @Test
    void aFieldThatIsNoMoreAndOneOfAnotherShapeArePassedOver() {
        assertThat(json.read("{\"gone\": 1, \"name\": [\"a\"], \"summary\": \"b\"}"))
                .isEqualTo(new Sheet(Map.of(SheetField.SUMMARY, new Value.Text("b"))));
    }

    @Test
    void nothingSaidIsLeftOutUnlessItOverrides() {
        var sheet = new Sheet(Map.of(SheetField.SUMMARY, new Value.Text(""), SheetField.HOSTING,
                new Value.Items(List.of())));

        assertThat(sheet.values()).containsOnlyKeys(SheetField.HOSTING);
    }

    @Test
    void whatHoldsForAllFillsInWhatTheSheetDoesNotSay() {
        var facts = new Sheet(Map.of(SheetField.HOSTING, new Value.Items(List.of("een")), SheetField.EXIT,
                new Value.Items(List.of("een"))));
        var own = new Sheet(Map.of(SheetField.EXIT, new Value.Items(List.of("twee"))));

        var resolved = Resolved.of(own, facts);

        assertThat(resolved.sheet().items(SheetField.HOSTING)).containsExactly("een");
        assertThat(resolved.sheet().items(SheetField.EXIT)).containsExactly("twee");
        assertThat(resolved.inherited()).containsExactly(SheetField.HOSTING);
    }

    @Test
    void saidToBeNothingIsNotInherited() {
        var facts = new Sheet(Map.of(SheetField.CERTIFICATES, some(SheetField.CERTIFICATES.kind())));
        var own = new Sheet(Map.of(SheetField.CERTIFICATES, new Value.Lines(List.of())));

        assertThat(Resolved.of(own, facts).sheet().has(SheetField.CERTIFICATES)).isFalse();
        assertThat(Resolved.of(own, facts).inherited()).isEmpty();
    }

    @Test
    void aWholeSheetIsCompleteAndAnEmptyOneLacksTen() {
        assertThat(new Completeness(whole()).percent()).isEqualTo(100);
        assertThat(new Completeness(whole()).steps()).allMatch(Completeness.OfStep::isWhole);
        assertThat(new Completeness(Sheet.EMPTY).percent()).isZero();
        assertThat(new Completeness(Sheet.EMPTY).missing()).hasSize(10);
    }

    @Test
    void oneMissingFieldIsNotComplete() {
        assertThat(new Completeness(whole().only(field -> field != SheetField.ROADMAP)).percent()).isLessThan(100);
        assertThat(new Completeness(whole().only(field -> field != SheetField.CPE)).percent()).isEqualTo(100);
    }

    @Test
    void nothingOfPeopleIsForOthers() {
        assertThat(whole().forOthers().has(SheetField.CONTACTS)).isFalse();
        assertThat(Arrays.stream(BuyerQuestion.values()).flatMap(question -> question.fields().stream()))
                .noneMatch(field -> field.is(Trait.INTERNAL))
                .hasSize(SheetField.values().length - 1);
    }

    @Test
    void whatDiffersIsNamedWithBoth() {
        var before = new Sheet(Map.of(SheetField.NAME, new Value.Text("a"), SheetField.SUMMARY, new Value.Text("b")));
        var after = new Sheet(Map.of(SheetField.NAME, new Value.Text("a"), SheetField.SUMMARY, new Value.Text("c"),
                SheetField.DPIA, new Value.Items(List.of("een"))));

        assertThat(Difference.between(before, after)).extracting(Difference::field)
                .containsExactly(SheetField.SUMMARY, SheetField.DPIA);
    }
}
