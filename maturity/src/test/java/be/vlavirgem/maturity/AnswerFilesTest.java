package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.maturity.AnswerFileService.Reversion;
import be.vlavirgem.maturity.AnswerFileService.Upload;
import be.vlavirgem.platform.tabular.FillInReader;
import be.vlavirgem.platform.tabular.FillInReading;
import be.vlavirgem.platform.tabular.FillInWriter;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Questionnaires that come back filled in: taken over once, never over somebody's later answer, and put back as a whole. */
@SpringJUnitConfig(MaturitySlice.class)
class AnswerFilesTest {

    private static final String FIRST = "Bescherming!F2";
    private static final String SECOND = "Bescherming!F3";

    private final Desk desk;
    private final AnswerFileService files;
    private final AnswerFilePages pages;
    private final TestClock clock;
    private final JdbcClient owner;
    private Access ines;
    private Measurement.Id id;

    @Autowired
    AnswerFilesTest(Desk desk, AnswerFileService files, AnswerFilePages pages, TestClock clock,
            TestDatabase database) {
        this.desk = desk;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void aMeasurementWithOneAnswer() {
        ines = desk.editorOf("11002");
        id = desk.started(ines, 2026, QuestionnaireFiles.SOUND);
        owner.sql("delete from answer where measurement_id = ?").param(id.value()).update();
        desk.answer(ines, id, "SEC01", "nee", "Zie verslag.", 0);
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void whatIsFilledInIsTakenOverOnceAndPutBackAsAWhole() throws IOException {
        var filled = FilledBooks.with(
                FilledBooks.with(book(), FIRST, cell -> cell.setCellValue("elke nacht")), SECOND,
                cell -> cell.setCellValue("Dit jaar."));
        var file = taken(filled);
        assertThat(states(file)).containsExactly("SEC01 CHANGED", "SEC02 NEW", "ORG01 UNCHANGED");

        assertThat(apply(file)).isEqualTo(2);
        assertThat(apply(file)).isZero();
        assertThat(versions()).containsExactly("SEC01 1 nee Zie verslag.", "SEC01 2 ja Zie verslag.", "SEC02 1 ja ");

        var again = taken(filled);
        assertThat(states(again)).allMatch(state -> state.endsWith("UNCHANGED"));
        assertThat(apply(again)).isZero();
        assertThat(versions()).hasSize(3);

        assertThat(revert(file)).isInstanceOf(Reversion.Done.class);
        assertThat(versions()).endsWith("SEC01 3 nee Zie verslag.", "SEC02 1 ja ", "SEC02 2  ");
        assertThat(owner.sql("select action || ' ' || detail from audit_entry where subject_id = ? order by at, id")
                .param(id.value())
                .query(String.class)
                .list()).endsWith("measurement.file-applied 2", "measurement.file-reverted 2");
        assertThat(states(taken(filled))).containsExactly("SEC01 CHANGED", "SEC02 NEW", "ORG01 UNCHANGED");
    }

    @Test
    void anAnswerGivenInThePortalMeanwhileStaysAndIsShown() throws IOException {
        var filled = FilledBooks.with(book(), FIRST, cell -> cell.setCellValue("Elke nacht."));
        desk.answer(desk.editorOf("11002"), id, "SEC01", "?", "", 1);
        var file = taken(filled);

        assertThat(states(file)).startsWith("SEC01 OVERTAKEN");
        assertThat(apply(file)).isZero();
        assertThat(versions()).endsWith("SEC01 2 ? ");
        assertThat(page(file).left()).singleElement()
                .satisfies(line -> assertThat(line.who()).contains("Ines Claes"));
    }

    @Test
    void whatSomebodyChangedSinceStandsInTheWayOfPuttingBack() throws IOException {
        var file = taken(FilledBooks.with(book(), FIRST, cell -> cell.setCellValue("Elke nacht.")));
        apply(file);
        desk.answer(ines, id, "SEC01", "?", "", 2);

        assertThat(revert(file)).isEqualTo(new Reversion.InTheWay(List.of("SEC01")));
        assertThat(versions()).endsWith("SEC01 3 ? ");
    }

    @Test
    void whatTheFileLeavesEmptyStays() throws IOException {
        var file = taken(FilledBooks.with(FilledBooks.with(book(), FIRST, cell -> cell.setBlank()), "Bescherming!H2",
                cell -> cell.setCellValue("")));
        assertThat(states(file)).allMatch(state -> state.endsWith("UNCHANGED"));
    }

    @Test
    void aFileThatIsNotThisMeasurementsIsRefusedWithAReason() throws IOException {
        var own = book();
        assertThat(refusal(FilledBooks.with(own, "vlavirgem!A1", cell -> cell.setCellValue("iets"))))
                .isEqualTo("not-ours");
        assertThat(refusal(FilledBooks.with(own, "vlavirgem!A2", cell -> cell.setCellValue("andere"))))
                .isEqualTo("organisation");
        assertThat(refusal(FilledBooks.with(own, "vlavirgem!A3", cell -> cell.setCellValue("andere"))))
                .isEqualTo("measurement");
        assertThat(refusal(FilledBooks.with(own, "vlavirgem!A5", cell -> cell.setCellValue("andere"))))
                .isEqualTo("questionnaire");
        assertThat(refusal("a;b\n1;2".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEqualTo("type");
        clock.setTo(LocalDate.of(2027, 1, 15));
        assertThat(refusal(own)).isEqualTo("closed");
    }

    @Test
    void theOldestDraftGoesWhereTwentyWait() {
        var filled = book();
        var first = taken(filled);
        for (var upload = 0; upload < 20; upload++) {
            clock.forward(java.time.Duration.ofSeconds(1));
            taken(filled);
        }
        assertThat(owner.sql("select count(*) from answer_file where measurement_id = ? and state = 'DRAFT'")
                .param(id.value())
                .query(Long.class)
                .single()).isEqualTo(20);
        assertThat(ines.scope().call(() -> pages.desk(ines, id, DutchWords.DUTCH)).files()).isNotEmpty()
                .noneMatch(line -> line.id().equals(first.toString()));
    }

    private byte[] book() {
        return FillInWriter.write(ines.scope().call(() -> pages.parcel(id, DutchWords.DUTCH)).book());
    }

    private Upload upload(byte[] file) {
        FillInReading reading = FillInReader.read(file);
        return ines.scope().call(() -> files.upload(ines, id, "invulblad.xlsx", reading));
    }

    private AnswerFile.Id taken(byte[] file) {
        return ((Upload.Taken) upload(file)).id();
    }

    private String refusal(byte[] file) {
        var key = ((Upload.Refused) upload(file)).messageKey();
        assertThat(DutchWords.words().text(key)).isNotBlank();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private int apply(AnswerFile.Id file) {
        return ines.scope().call(() -> files.apply(ines, id, file));
    }

    private Reversion revert(AnswerFile.Id file) {
        return ines.scope().call(() -> files.revert(ines, id, file));
    }

    private AnswerFilePage page(AnswerFile.Id file) {
        return ines.scope().call(() -> pages.file(ines, id, file, DutchWords.DUTCH));
    }

    private List<String> states(AnswerFile.Id file) {
        return new ArrayList<>(page(file).lines()
                .stream()
                .map(line -> line.address().substring(line.address().length() - 5) + " " + line.state())
                .toList());
    }

    private List<String> versions() {
        return owner.sql("""
                select question || ' ' || version || ' ' || value || ' ' || note from answer where measurement_id = ?
                order by question, version
                """).param(id.value()).query(String.class).list();
    }
}
