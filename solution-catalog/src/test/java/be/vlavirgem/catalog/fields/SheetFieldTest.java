package be.vlavirgem.catalog.fields;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.SheetField.Trait;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The registry against the words and the code lists it names. */
@SpringJUnitConfig(CatalogSlice.class)
class SheetFieldTest {

    @Autowired
    private Choices choices;

    private final SheetWords words = new SheetWords(DutchWords.messages(), DutchWords.DUTCH);

    private static Stream<Kind> kinds(SheetField field) {
        return field.kind() instanceof Kind.Rows rows
                ? rows.columns().stream().map(Kind.Column::kind)
                : Stream.of(field.kind());
    }

    @ParameterizedTest
    @EnumSource
    void hasAName(SheetField field) {
        assertThat(words.known(field.messageKey())).isPresent();
        if (field.kind() instanceof Kind.Rows rows) {
            assertThat(rows.columns()).allMatch(column -> words.known(column.messageKey()).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void choosesFromAListThatIsThere(SheetField field) {
        var terms = TenantScope.none().call(() -> choices.in(DutchWords.DUTCH));
        kinds(field).forEach(kind -> {
            switch (kind) {
                case Kind.One one -> assertThat(terms.of(one.list())).isNotEmpty();
                case Kind.Many many -> assertThat(terms.of(many.list())).isNotEmpty();
                case Kind.Picked picked when picked.list().equals("component") ->
                    assertThat(terms.of("component")).hasSizeGreaterThan(100);
                default -> assertThat(field.code()).matches("[a-z]+(-[a-z]+)*");
            }
        });
    }

    @Test
    void tenFieldsMakeASheet() {
        assertThat(SheetField.with(Trait.REQUIRED)).hasSize(10);
        assertThat(Arrays.stream(Step.values()).flatMap(step -> step.fields().stream()))
                .containsExactlyInAnyOrder(SheetField.values());
    }
}
