package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Peer groups have a name in both languages. */
class GroupWordsTest {

    private static final Map<String, PeerSystem> SYSTEMS = Map.of("uitrustingsgraad", PeerSystem.FACILITY, "provincie",
            PeerSystem.PROVINCE, "referentieregio", PeerSystem.REGION, "vlaanderen", PeerSystem.FLANDERS);

    private final GroupWords dutch = new GroupWords(DutchWords.words());
    private final Words inEnglish = new Words(DutchWords.messages(), Locale.ENGLISH);
    private final GroupWords english = new GroupWords(inEnglish);

    private static PeerGroup group(PeerSystem system, String code, String name) {
        return new PeerGroup(new PeerGroup.Id(new UUID(5, 1)), system, code, name);
    }

    /** Those that are defined by name. */
    static Stream<PeerGroup> defined() throws IOException {
        try (var file = GroupWordsTest.class.getResourceAsStream("/content/domain/vergelijkingsgroepen.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t"))
                    .filter(row -> SYSTEMS.containsKey(row[0]))
                    .map(row -> group(SYSTEMS.get(row[0]), row[1], row[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("defined")
    void aDefinedGroupKeepsItsDutchNameAndHasAnEnglishOne(PeerGroup group) {
        assertThat(dutch.name(group)).isEqualTo(group.name());
        assertThat(english.name(group)).satisfies(name -> assertThat(
                group.system() == PeerSystem.REGION || !name.equals(group.name())).isTrue());
        assertThat(inEnglish.known("maturity.group.%s.%s".formatted(group.system(), group.code())
                .toLowerCase(Locale.ROOT))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "1; minder dan 10.000 inwoners; fewer than 10,000 inhabitants",
            "2; 10.000 tot 19.999 inwoners; 10,000 to 19,999 inhabitants",
            "5; 75.000 inwoners of meer; 75,000 inhabitants or more",
            "1-2; minder dan 20.000 inwoners; fewer than 20,000 inhabitants",
            "2-4; 10.000 tot 74.999 inwoners; 10,000 to 74,999 inhabitants",
            "3-5; 20.000 inwoners of meer; 20,000 inhabitants or more" })
    void aSizeClassHasTheBoundsItWasComposedWith(String code, String name, String inEnglish) {
        var group = group(code.length() == 1 ? PeerSystem.SIZE : PeerSystem.SIZE_RANGE, code, name);

        assertThat(dutch.name(group)).isEqualTo(name);
        assertThat(english.name(group)).isEqualTo(inEnglish);
    }

    @Test
    void aGroupOfBeforeItWasNamedHereKeepsItsName() {
        assertThat(english.name(group(PeerSystem.REGION, "REFREG99", "'t Land van {Waas}")))
                .isEqualTo("'t Land van {Waas}");
        assertThat(english.name(group(PeerSystem.SIZE, "3", "middelgroot"))).isEqualTo("middelgroot");
    }
}
