package be.vlavirgem.catalog.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What one wrong letter does to a search for what the demo's solutions are called. */
@SpringJUnitConfig(CatalogSlice.class)
class TypingErrorsTest {
    private static final String DEMO = "content/catalog/demo/solutions.tsv";
    private static final int SHORTEST = 3;
    private static final int EACH = 20;
    private static final double RATE = 0.99;

    /** A solution as the demo tells it. */
    private record Told(String supplier, String name, String former, String summary, List<String> keywords) {
        static Told of(String line) {
            var cells = line.split("\t", -1);
            return new Told(cells[0], cells[2].strip(), cells[3].strip(), cells[4], List.of(cells[9].split("; ?")));
        }

        CatalogueEntry entry(UUID supplier) {
            return new CatalogueEntry(Entries.id(name), supplier, Entries.slug("typ-" + name), name,
                    former.isEmpty() ? List.of() : List.of(former), summary, "", keywords, Set.of(), 50, Entries.DAY,
                    Entries.DAY, "{}");
        }
    }

    private record Error(String typed, String meant) {}

    @Autowired
    private CatalogueSearch search;

    @Autowired
    private PublishedTable table;

    @Autowired
    private TestDatabase database;

    private List<Told> told = List.of();

    @BeforeEach
    void fill() throws IOException {
        JdbcClient.create(database.owner()).sql("delete from published_solution").update();
        told = demo();
        told.stream().collect(Collectors.groupingBy(Told::supplier)).forEach((name, theirs) -> {
            var supplier = Entries.supplier(database, name.replace('-', ' '));
            TenantScope.of(new OrganisationId(supplier))
                    .run(() -> table.put(theirs.stream().map(one -> one.entry(supplier)).toList()));
        });
    }

    private static List<Told> demo() throws IOException {
        var names = new HashSet<String>();
        return new ClassPathResource(DEMO).getContentAsString(UTF_8)
                .lines()
                .skip(1)
                .map(Told::of)
                .filter(one -> names.add(one.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Test
    void aWrongLetterInAWordThatIsElsewhereIsForgiven() {
        assertThat(Map.of("Steenkoppel Port", "Steenkoppel Poort", "Dorsvloer Gaan", "Dorsvloer Graan",
                "Hotse Perceelnota", "Hoste Perceelnota", "Helder Blan", "Helder Plan", "Heirbaan giet-ingezetenen",
                "Heirbaan Niet-ingezetenen", "Heidehoek Vreemdeliingen", "Heidehoek Vreemdelingen"))
                .allSatisfy((typed, meant) -> {
                    assertThat(names(find(typed))).as(typed).contains(meant);
                    assertThat(find(typed).correction()).as(typed).isNotNull();
                });
    }

    @Test
    void oneWrongLetterInANameIsForgiven() {
        var errors = IntStream.range(0, told.size())
                .filter(at -> at % EACH == 0)
                .mapToObj(told::get)
                .flatMap(one -> errors(one.name()))
                .toList();
        var missed = errors.stream().filter(error -> !isForgiven(error)).toList();
        assertThat(errors).hasSizeGreaterThan(200);
        assertThat(missed).as("missed of %d", errors.size())
                .hasSizeLessThanOrEqualTo((int) (errors.size() * (1 - RATE)));
    }

    private boolean isForgiven(Error error) {
        return names(find(error.typed())).contains(error.meant());
    }

    private static Stream<Error> errors(String name) {
        var words = List.of(name.split(" "));
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).length() >= SHORTEST)
                .boxed()
                .flatMap(at -> wrong(words.get(at)).map(wrong -> new Error(with(words, at, wrong), name)));
    }

    private static String with(List<String> words, int at, String wrong) {
        var typed = new ArrayList<>(words);
        typed.set(at, wrong);
        return String.join(" ", typed);
    }

    /** Two neighbours exchanged, a letter dropped, doubled and replaced; where differs from word to word. */
    private static Stream<String> wrong(String word) {
        var at = Math.floorMod(word.hashCode(), word.length() - 1);
        var letters = new StringBuilder(word);
        return Stream.of(
                new StringBuilder(letters).replace(at, at + 2, "" + word.charAt(at + 1) + word.charAt(at)),
                new StringBuilder(letters).deleteCharAt(at),
                new StringBuilder(letters).insert(at, word.charAt(at)),
                new StringBuilder(letters).replace(at, at + 1, "x"))
                .map(StringBuilder::toString)
                .filter(wrong -> !wrong.equals(word));
    }

    private Result find(String typed) {
        return TenantScope.none().call(() -> search.find(new Asked(typed, Map.of(), Order.RELEVANCE, 1)));
    }

    private static List<String> names(Result result) {
        return result.lines().stream().map(PublishedLine::name).toList();
    }
}
