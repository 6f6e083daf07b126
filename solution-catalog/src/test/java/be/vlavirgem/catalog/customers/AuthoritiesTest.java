package be.vlavirgem.catalog.customers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.customers.Authorities.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An authority is found by whatever a supplier calls it, and by nothing else. */
class AuthoritiesTest {

    private static final Named AALST = named("Aalst", "41002", Optional.empty(), "0207437468");
    private static final Named AALTER = named("Aalter", "44084", Optional.empty());
    private static final Named KNESSELARE = named("Knesselare", "44029", Optional.of(LocalDate.of(2018, 12, 31)));
    private static final Authorities ALL = new Authorities(
            List.of(AALST, AALTER, named("Sint-Niklaas", "46021", Optional.empty()),
                    named("Dubbeldorp", "11111", Optional.empty()), named("Dubbeldorp", "22222", Optional.empty()),
                    named("Aalter", "44001", Optional.of(LocalDate.of(2018, 12, 31))), KNESSELARE),
            LocalDate.of(2026, 11, 21));

    private static Named named(String name, String nis, Optional<LocalDate> until, String... numbers) {
        return new Named(UUID.randomUUID(), name, nis, List.of(numbers), until);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Aalst", " aalst ", "AALST", "Stad Aalst", "OCMW Aalst", "41002", "0207.437.468",
            "BE 0207 437 468" })
    void byNameNisOrKbo(String typed) {
        assertThat(ALL.find(typed)).isEqualTo(new Match.One<>(AALST));
    }

    @Test
    void theOneThatGoesOnIsMeant() {
        assertThat(ALL.find("Aalter")).isEqualTo(new Match.One<>(AALTER));
        assertThat(ALL.find("sint niklaas")).isInstanceOf(Match.One.class);
        assertThat(ALL.names()).doesNotContain("Knesselare").contains("Aalst");
    }

    @ParameterizedTest
    @CsvSource({ "Knesselare, authority.ended", "44029, authority.ended", "Dubbeldorp, authority.several",
            "Nergens, authority.unknown", "99999, authority.unknown", "Aalstt, authority.alike",
            "'', authority.unknown" })
    void orItIsSaidWhyNot(String typed, String key) {
        assertThat(ALL.find(typed)).isInstanceOfSatisfying(Match.Refused.class,
                refused -> assertThat(refused.key()).isEqualTo("catalog.customers.problem." + key));
    }
}
