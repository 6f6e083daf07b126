package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.AnswerBook.ANSWER;
import static be.vlavirgem.maturity.AnswerBook.INSTEAD;
import static be.vlavirgem.maturity.AnswerBook.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.maturity.FiledAnswer.State;
import be.vlavirgem.platform.tabular.FillInBook;
import be.vlavirgem.platform.tabular.FillInReader;
import be.vlavirgem.platform.tabular.FillInReading;
import be.vlavirgem.platform.tabular.FillInWriter;
import be.vlavirgem.testsupport.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questionnaire of type A as a workbook: opened, filled in and saved by LibreOffice, with ten errors in it. */
class AnswerBookTest {

    private static final Path FOLDER = Path.of("target/offline");

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
        var errors = errors();

        LibreOffice.fill(book, errors.stream().map(Error::deed).toList(), back, ods);

        var judged = judged(Files.readAllBytes(back));
        assertThat(judged).hasSize(asked());
        assertThat(judged).filteredOn(answer -> answer.state() != State.REFUSED)
                .hasSize(asked() - errors.size())
                .allMatch(answer -> answer.state() == State.UNCHANGED);
        assertThat(judged.stream().flatMap(answer -> answer.entry().faults().stream()))
                .extracting(fault -> fault.place() + " " + fault.messageKey())
                .hasSize(10)
                .containsExactlyInAnyOrderElementsOf(
                        errors.stream().map(error -> error.place() + " " + error.messageKey()).toList());
        assertThat(FillInReader.read(Files.readAllBytes(ods)))
                .isEqualTo(new FillInReading.Refused("table.refused.type", List.of()));
    }

    @Test
    void whatAPredecessorAnsweredGoesByItsName() {
        assertThat(heads(Optional.empty())).contains("Vorige meting");
        assertThat(heads(Optional.of("Galmaarden"))).contains("Vorige meting: Meetronde 2025 van Galmaarden");
    }

    private static List<String> heads(Optional<String> predecessor) {
        var earlier = new Earlier("Meetronde 2025", predecessor, Map.of());
        var after = Sheets.of(ShippedQuestionnaire.SHIPPED, Sheets.RESPONDENT, earlier);
        return new AnswerBook(after, DutchWords.words()).of("Pajottegem")
                .leaves()
                .getFirst()
                .columns()
                .stream()
                .map(FillInBook.Column::head)
                .toList();
    }

    /** Something wrong in a cell: where, how it is put there, and what is said of it. */
    private record Error(String place, String property, String value, String messageKey) {

        String deed() {
            return LibreOffice.set(place, property, value);
        }
    }

    private List<Error> errors() {
        var figures = sheet.questionnaire()
                .questions()
                .stream()
                .filter(question -> question.kind() instanceof Kind.Figure figure && figure.measure().decimals() == 0
                        && sheet.measurement().answerTo(question).isEmpty()
                        && question.wording().types().contains(Measurement.Type.A))
                .map(Question::code)
                .toList();
        return List.of(new Error(place("STR02", ANSWER), "String", "\"Geen idee\"", "maturity.answer.unknown-option"),
                new Error(place("STR03", INSTEAD), "String", "\"Niet van toepassing op ons bestuur\"",
                        "maturity.offline.problem.instead"),
                new Error(place("STR04", NOTE), "String", "String(2001, \"x\")", "maturity.answer.note-too-long"),
                new Error(place("STR09", INSTEAD), "String", "\"dat weten we (nog) niet\"",
                        "maturity.answer.one-or-other"),
                new Error(place(figures.get(0), ANSWER), "String", "\"circa 40\"", "web.number.unreadable"),
                new Error(place(figures.get(1), ANSWER), "Value", "-5", "maturity.answer.negative"),
                new Error(place(figures.get(2), ANSWER), "Value", "99999999999", "maturity.answer.too-much"),
                new Error(place(figures.get(3), ANSWER), "Value", "12.5", "web.number.whole"),
                new Error(place(figures.get(4), ANSWER), "Formula", "\"=10+5\"", "maturity.offline.problem.formula"),
                new Error(place(figures.get(5), ANSWER), "FormulaLocal", "\"=1/0\"",
                        "maturity.offline.problem.formula"));
    }

    private String place(String question, int column) {
        return ((FillInReading.Sound) FillInReader.read(written())).lines()
                .stream()
                .filter(line -> line.key().equals(question))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column)
                .place();
    }

    /** As when somebody types 1/2 and the spreadsheet makes a day of it, or 50% and it makes a half. */
    @Test
    void aFormatThatMakesAnotherNumberOfItIsToldToo() throws IOException {
        var figure = "CAP01";
        for (var format : Map.of("dd/mm/yyyy", "date", "0%", "percentage").entrySet()) {
            var file = FilledBooks.with(written(), place(figure, ANSWER), cell -> {
                var style = cell.getSheet().getWorkbook().createCellStyle();
                style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format.getKey()));
                cell.setCellStyle(style);
            });
            assertThat(judged(file)).filteredOn(answer -> answer.question().code().equals(figure))
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.entry().faults())
                            .containsExactly(new AnswerFile.Fault(place(figure, ANSWER),
                                    "maturity.offline.problem." + format.getValue(), List.of())));
        }
    }

    @Test
    void ofATextThatIsTooLongToBeAnAnswerOnlyTheBeginningIsKept() throws IOException {
        for (var figure : List.of("0".repeat(30_000) + "5", "x".repeat(30_000))) {
            var file = FilledBooks.with(written(), place("CAP01", ANSWER), cell -> cell.setCellValue(figure));
            assertThat(judged(file)).filteredOn(answer -> answer.question().code().equals("CAP01"))
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.state()).isEqualTo(State.REFUSED);
                        assertThat(answer.entry().given()).containsExactly(figure.substring(0, 40) + '…');
                    });
        }
    }

    @Test
    void yesAndNoAreReadLikeTicks() throws IOException {
        assertThat(things("nee", "nee", "nee", "nee", "nee").reply().value().token()).isEqualTo("+");
        assertThat(things("ja", "", "", "Nee", "nee").reply().value().token()).isEqualTo("+gebruik");
        assertThat(things("", "", "", "nee", "nee").entry().faults()).extracting(AnswerFile.Fault::messageKey)
                .containsExactly("maturity.offline.problem.half");
        assertThat(things("ja", "misschien", "", "", "").entry().faults()).extracting(AnswerFile.Fault::place)
                .containsExactly(place("STR09+aankoop", ANSWER));
        assertThat(things("", "", "", "", "").state()).isEqualTo(State.UNCHANGED);
    }

    private FiledAnswer things(String... said) throws IOException {
        var file = written();
        var options = List.of("gebruik", "aankoop", "cloud", "ai", "open-data");
        for (var option = 0; option < said.length; option++) {
            var text = said[option];
            file = FilledBooks.with(file, place("STR09+" + options.get(option), ANSWER),
                    cell -> cell.setCellValue(text));
        }
        return judged(file).stream()
                .filter(answer -> answer.question().code().equals("STR09"))
                .findFirst()
                .orElseThrow();
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
