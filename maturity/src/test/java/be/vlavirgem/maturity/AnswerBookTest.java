package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.maturity.FiledAnswer.State;
import be.vlavirgem.platform.tabular.FillInReader;
import be.vlavirgem.platform.tabular.FillInReading;
import be.vlavirgem.platform.tabular.FillInWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questionnaire of type A as a workbook: opened, filled in and saved by LibreOffice, with ten errors in it. */
class AnswerBookTest {

    private static final Path FOLDER = Path.of("target/offline");
    private static final String SECURITY = "Informatie- en cyberbescherming";
    private static final String CAPACITY = "Capaciteit";

    private final Sheet sheet = Sheets.of(ShippedQuestionnaire.SHIPPED, Sheets.RESPONDENT,
            Sheets.earlier("STR01", "geen", "CAP01", "=500"), "STR01", "goedgekeurd", "STR09", "+gebruik,ai", "CAP01",
            "=523", "CAP02", "?");

    @BeforeAll
    static void aFolder() throws IOException {
        Files.createDirectories(FOLDER);
    }

    @Test
    void asItWentOutItChangesNothing() {
        assertThat(judged(written())).hasSize(asked()).allMatch(answer -> answer.state() == State.UNCHANGED);
    }

    @Test
    void tenErrorsPlantedWithLibreOfficeAreFoundAtTheirCellsAndNothingElseChanges() throws Exception {
        LibreOffice.required();
        var book = Files.write(FOLDER.resolve("invulblad.xlsx").toAbsolutePath(), written());
        var back = FOLDER.resolve("terug.xlsx").toAbsolutePath();
        var ods = FOLDER.resolve("terug.ods").toAbsolutePath();

        LibreOffice.fill(book, List.of(), back, ods);

        assertThat(judged(Files.readAllBytes(back))).hasSize(asked())
                .allMatch(answer -> answer.state() == State.UNCHANGED);
        assertThat(FillInReader.read(Files.readAllBytes(ods)))
                .isEqualTo(new FillInReading.Refused("table.refused.type", List.of()));
    }

    private int asked() {
        return (int) sheet.questionnaire()
                .questions()
                .stream()
                .filter(question -> question.isAsked()
                        && question.wording().types().contains(Measurement.Type.A))
                .count();
    }

    private byte[] written() {
        return FillInWriter.write(new AnswerBook(sheet, DutchWords.words()).of("Aalst"));
    }

    private List<FiledAnswer> judged(byte[] file) {
        var sound = (FillInReading.Sound) FillInReader.read(file);
        assertThat(sound.stamp()).isEqualTo(AnswerBook.stamp(sheet, DutchWords.DUTCH));
        var before = sheet.questionnaire()
                .questions()
                .stream()
                .flatMap(question -> sheet.measurement().answerTo(question).stream())
                .collect(Collectors.toMap(Answer::question, Answer::reply));
        return FiledAnswer.judge(sheet, AnswerBookReader.read(sheet, sound.lines(), DutchWords.words()), before);
    }
}
