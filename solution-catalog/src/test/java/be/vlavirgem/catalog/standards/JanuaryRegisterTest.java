package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.standards.RegisterDesk.Application;
import be.vlavirgem.domain.people.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The real register of January 2026, where it lies beside the project; elsewhere skipped. */
@SpringJUnitConfig(CatalogSlice.class)
class JanuaryRegisterTest {

    private static final Path FOLDER = Path.of(System.getProperty("vlavirgem.root", ".."),
            "../shared/samples/standards");
    private static final Path FILE = FOLDER.resolve("register-2026-01.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STATUS = "https://data.vlaanderen.be/id/concept/StandaardStatus/";

    private final Keeping keeping;
    private Access keeper;

    @Autowired
    JanuaryRegisterTest(Keeping keeping) {
        this.keeping = keeping;
    }

    @BeforeEach
    void anEmptyRegister() {
        assumeTrue(Files.exists(FILE), () -> "SKIPPED: no register at " + FILE.toAbsolutePath().normalize());
        keeper = keeping.keeper();
        keeping.withoutRegister();
    }

    private static byte[] file() throws IOException {
        return Files.readAllBytes(FILE);
    }

    private StandardRun applied(byte[] file) {
        var run = keeping.propose(keeper, file, true);
        assertThat(keeping.apply(keeper, run)).isEqualTo(Application.APPLIED);
        return run;
    }

    private static StandardRun.Counts withoutRemarks(StandardRun run) {
        var counts = run.counts();
        return new StandardRun.Counts(counts.added(), counts.changed(), counts.unchanged(), counts.vanished(),
                counts.refused(), 0);
    }

    @Test
    void itBrings252StandardsAndTwiceChangesNothing() throws IOException {
        assertThat(withoutRemarks(applied(file()))).isEqualTo(new StandardRun.Counts(252, 0, 0, 0, 0, 0));
        assertThat(keeping.numbers().register()).isEqualTo(252);
        var before = keeping.all();
        var again = keeping.propose(keeper, file(), true);
        assertThat(withoutRemarks(again)).isEqualTo(new StandardRun.Counts(0, 0, 252, 0, 0, 0));
        assertThat(keeping.apply(keeper, again)).as("there is nothing to apply").isEqualTo(Application.CLOSED);
        assertThat(keeping.all()).isEqualTo(before);
    }

    /** Counted in the file by other means: what is no clean day, what is no clean code, and the 19 addresses that two share (scheme and a slash at the end do not count). */
    @Test
    void everyDirtyItemIsReported() throws IOException {
        var lines = keeping.lines(applied(file()));
        var remarks = lines.stream()
                .flatMap(line -> line.remarks().stream())
                .collect(Collectors.groupingBy(Note::code, Collectors.counting()));
        var dirty = IntStream.range(0, 252).filter(i -> isDirty(items().get(i))).mapToObj(i -> i + 1).toList();
        assertThat(lines.stream().filter(line -> !line.remarks().isEmpty()).map(ReportRow::position))
                .containsAll(dirty);
        assertThat(remarks).containsEntry("address-shared", 38L)
                .containsEntry("code-misspelled", 1L)
                .containsEntry("code-address", 3L)
                .containsEntry("code-nothing", 2L)
                .containsEntry("day-spaces", 5L)
                .containsEntry("day-dirty", 15L);
    }

    private static ArrayNode items() {
        return (ArrayNode) JSON.readTree(FILE.toFile());
    }

    private static boolean isDirty(tools.jackson.databind.JsonNode item) {
        var days = List.of("publicationDate", "dateOfRegistration", "dateOfAcknowledgementByWorkingGroup",
                "dateOfAcknowledgementBySteeringCommittee", "datePublicReviewStart", "datePublicReviewEnd",
                "endOfPublicationDate");
        return days.stream()
                .map(name -> item.path(name).asString(""))
                .anyMatch(text -> !text.isEmpty() && !text.matches("\\d{4}-\\d\\d-\\d\\d"))
                || List.of("usage", "status", "category")
                        .stream()
                        .anyMatch(name -> !item.path(name)
                                .asString("")
                                .startsWith("https://data.vlaanderen.be/id/concept/"));
    }

    @Test
    void theSeedSaysWhatTheRegisterSays() throws IOException {
        var seed = new StandardSeed(null, java.util.UUID::randomUUID, null).ofRegister()
                .stream()
                .collect(Collectors.toMap(Standard::slug, Standard::facts));
        applied(file());
        Map<String, Facts> brought = keeping.all()
                .stream()
                .filter(standard -> !standard.isByHand())
                .collect(Collectors.toMap(Standard::slug, Standard::facts));
        assertThat(brought).isEqualTo(seed);
    }

    /** Ten other statuses, three new ones, two gone and one that is broken text. */
    @Test
    void anEditedCopyGivesExactlyThatReport() throws IOException {
        applied(file());
        var run = keeping.propose(keeper, edited(), true);
        assertThat(withoutRemarks(run)).isEqualTo(new StandardRun.Counts(3, 10, 240, 2, 1, 0));
        var byOutcome = keeping.lines(run).stream().collect(Collectors.groupingBy(ReportRow::outcome));
        assertThat(byOutcome.get("CHANGED")).allSatisfy(line -> assertThat(line.changes()).singleElement()
                .satisfies(change -> assertThat(change.field() + change.after()).isEqualTo("statusZonderStatus")));
        assertThat(byOutcome.get("ADDED")).extracting(ReportRow::slug)
                .containsExactly("proefstandaard-1", "proefstandaard-2", "proefstandaard-3");
        assertThat(byOutcome.get("VANISHED")).extracting(ReportRow::slug)
                .containsExactlyInAnyOrder(items().get(250).path("slug").asString(),
                        items().get(251).path("slug").asString());
        assertThat(byOutcome.get("REFUSED")).singleElement().satisfies(line -> {
            assertThat(line.why().code()).isEqualTo("item-broken");
            assertThat(line.position()).isEqualTo(253);
        });
        keeping.apply(keeper, run);
        assertThat(keeping.numbers().register()).isEqualTo(253);
        assertThat(withoutRemarks(keeping.propose(keeper, edited(), true)))
                .isEqualTo(new StandardRun.Counts(0, 0, 253, 0, 1, 0));
    }

    /** The statuses of ten that have none of their own are taken away; 250 stay, three come, and the last cannot be read. */
    private static byte[] edited() {
        var items = items();
        items.remove(251);
        items.remove(250);
        IntStream.range(0, items.size())
                .mapToObj(items::get)
                .filter(item -> item.path("status").asString().endsWith("ErkendeStandaard"))
                .limit(10)
                .forEach(item -> ((ObjectNode) item).put("status", STATUS + "ZonderStatus"));
        IntStream.rangeClosed(1, 3)
                .mapToObj(n -> JSON.createObjectNode()
                        .put("slug", "proefstandaard-" + n)
                        .put("title", "Proefstandaard " + n)
                        .put("status", STATUS + "OntwerpStandaard"))
                .forEach(items::add);
        items.insert(252, "{\"slug\": \"kapot\", \"title\": \"Kap");
        return JSON.writeValueAsBytes(items);
    }

    /** It names its standard by address and type, and says nothing else than the register. */
    @Test
    void theRecordInTheOtherFormIsAboutTheSameStandard() throws IOException {
        applied(file());
        var run = keeping.propose(keeper, Files.readAllBytes(FOLDER.resolve("example-record.jsonld")), false);
        assertThat(keeping.lines(run)).singleElement().satisfies(line -> {
            assertThat(line.slug()).isEqualTo("applicatieprofiel-mandatendatabank");
            assertThat(line.outcome()).isEqualTo("UNCHANGED");
        });
    }
}
