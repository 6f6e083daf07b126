package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.LibreOffice;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.report.Report;
import be.vlavirgem.web.report.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The documents of the measurement as they leave the portal, read back and checked by veraPDF. */
@SpringJUnitConfig({ MaturitySlice.class, MaturityReportsTest.Alone.class })
class MaturityReportsTest {

    /** Makes this another context, with its own database: here the shipped questionnaire is the latest. */
    @Configuration(proxyBeanMethods = false)
    static class Alone {}

    private static final Path FOLDER = Path.of("target/reports");
    private static final String HOSTILE = "<script>alert(1)</script> & ]]> \u000B één 😀";

    private final Desk desk;
    private final EarlierRounds earlier;
    private final MaturityReports documents;
    private final Reports reports;
    private final TestClock clock;
    private final JdbcClient owner;
    private Access kortrijk;

    @Autowired
    MaturityReportsTest(Desk desk, EarlierRounds earlier, MaturityReports documents, Reports reports, TestClock clock,
            TestDatabase database) {
        this.desk = desk;
        this.earlier = earlier;
        this.documents = documents;
        this.reports = reports;
        this.clock = clock;
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeEach
    void twoRoundsBefore() {
        earlier.fill();
        kortrijk = desk.editorOf(EarlierRounds.KORTRIJK);
    }

    @AfterEach
    void backToToday() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @EnumSource(Measurement.Type.class)
    void theEmptyQuestionnaireAsksEveryQuestionOfItsType(Measurement.Type type) throws IOException {
        var pdf = made("vragenlijst-" + type, () -> documents.questionnaire(kortrijk, type, DutchWords.DUTCH));

        try (var document = Loader.loadPDF(pdf)) {
            var text = text(document).replaceAll("\\s+", "");
            ShippedQuestionnaire.SHIPPED.questions()
                    .forEach(question -> assertThat(
                            text.contains(question.wording().of(type).replaceAll("\\s+", ""))).as(question.code())
                            .isEqualTo(question.wording().types().contains(type)));
            assertThat(chapters(document)).contains("Hoofdstukken")
                    .containsAll(ShippedQuestionnaire.SHIPPED.chapters().stream().map(Chapter::title).toList());
        }
    }

    @Test
    void theAnswersComeWithNoteEvidenceDoubtAndWhoAnswered() throws IOException {
        var id = started();
        desk.answer(kortrijk, id, "SEC01", "?", HOSTILE, 0);

        var pdf = made("antwoorden", () -> documents.answers(kortrijk, id, DutchWords.DUTCH));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("Antwoorden van Kortrijk, Meetronde 2022",
                    "Notitie: <script>alert(1)</script> & ]]> één ?",
                    "Dat weten we (nog) niet", "Beantwoord door Ines Claes op");
        }
    }

    @Test
    void theResultForTheBoardIsTwoPagesAndAnAnnex() throws IOException {
        var pdf = made("resultaat", () -> documents.result(kortrijk, in(2021), wish()));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(pages(document)).satisfiesExactly(
                    first -> assertThat(first).contains("ICT-maturiteit van Kortrijk, Meetronde 2021", "Waar staan we",
                            "Bladzijde 1 van"),
                    second -> assertThat(second).contains("Wat doen we eerst", "Wat we vragen"),
                    third -> assertThat(third).contains("Bijlage: waar de scores vandaan komen"));
        }
    }

    @Test
    void everyDocumentCanBeHeardSaysVeraPdf() throws IOException, InterruptedException {
        var id = started();
        desk.answer(kortrijk, id, "SEC02", "?", HOSTILE, 0);
        made("antwoorden", () -> documents.answers(kortrijk, id, DutchWords.DUTCH));
        made("antwoorden-2021", () -> documents.answers(kortrijk, in(2021), DutchWords.DUTCH));
        made("resultaat", () -> documents.result(kortrijk, in(2021), wish()));
        made("result", () -> documents.result(kortrijk, in(2021),
                new ResultPages.Wish(Optional.empty(), false, Locale.ENGLISH)));
        made("vragenlijst-A", () -> documents.questionnaire(kortrijk, Measurement.Type.A, DutchWords.DUTCH));
        var files = Stream.of("antwoorden", "antwoorden-2021", "resultaat", "result", "vragenlijst-A")
                .map(name -> FOLDER.resolve(name + ".pdf"))
                .toList();

        assertThat(PdfUa.check(files))
                .containsExactlyElementsOf(files.stream().map(file -> "CHECKED " + file).toList());
    }

    @ParameterizedTest
    @EnumSource(Measurement.Type.class)
    void forWordItHasStylesNumberingAndContents(Measurement.Type type) throws IOException {
        var word = word("vragenlijst-" + type, () -> documents.questionnaire(kortrijk, type, DutchWords.DUTCH));

        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(styled(document, "Title"))
                    .containsExactly(document.getProperties().getCoreProperties().getTitle());
            assertThat(styled(document, "Heading1"))
                    .containsExactlyElementsOf(
                            ShippedQuestionnaire.SHIPPED.chapters().stream().map(Chapter::title).toList());
            assertThat(styled(document, "Question")).containsExactlyElementsOf(ShippedQuestionnaire.SHIPPED.questions()
                    .stream()
                    .filter(question -> question.wording().types().contains(type))
                    .map(question -> question.wording().of(type).replaceAll("\\s+", " "))
                    .toList());
            assertThat(styled(document, "TOC1")).hasSize(10);
            assertThat(document.getDocument().xmlText()).contains("TOC \\o \"1-1\"");
            assertThat(document.getNumbering().getNums()).hasSizeGreaterThan(4);
            assertThat(document.getHeaderList().getFirst().getAllPictures()).hasSize(1);
            assertThat(document.getParagraphs()).allSatisfy(paragraph -> assertThat(document.getStyles()
                    .styleExist(Objects.requireNonNullElse(paragraph.getStyle(), "Normal"))).isTrue());
        }
    }

    @Test
    void forWordTheAnswersAndTheResultHoldTheSameWords() throws IOException {
        var id = started();
        desk.answer(kortrijk, id, "SEC03", "?", HOSTILE, 0);

        try (var answers = new XWPFDocument(new ByteArrayInputStream(
                word("antwoorden", () -> documents.answers(kortrijk, id, DutchWords.DUTCH))));
                var result = new XWPFDocument(new ByteArrayInputStream(
                        word("resultaat", () -> documents.result(kortrijk, in(2021), wish()))))) {
            assertThat(answers.getParagraphs()).extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.startsWith("Notitie: <script>alert(1)</script> & ]]>"));
            assertThat(result.getAllPictures()).hasSizeGreaterThan(10);
            assertThat(result.getTables()).hasSizeGreaterThan(10)
                    .allMatch(table -> table.getRow(0).isRepeatHeader() && "PortalTable".equals(table.getStyleID()));
        }
    }

    @Test
    void libreOfficePrintsTheWordDocumentAsThePortalPrintsIt() throws IOException, InterruptedException {
        LibreOffice.required();
        var ours = made("vragenlijst-A", () -> documents.questionnaire(kortrijk, Measurement.Type.A, DutchWords.DUTCH));
        word("vragenlijst-A", () -> documents.questionnaire(kortrijk, Measurement.Type.A, DutchWords.DUTCH));

        LibreOffice.toPdf(FOLDER.resolve("libreoffice"), List.of(FOLDER.resolve("vragenlijst-A.docx")));

        try (var printed = Loader.loadPDF(FOLDER.resolve("libreoffice/vragenlijst-A.pdf").toFile());
                var own = Loader.loadPDF(ours)) {
            assertThat(printed.getNumberOfPages()).isCloseTo(own.getNumberOfPages(), withinPercentage(8));
            var pages = allPages(printed);
            var titles = ShippedQuestionnaire.SHIPPED.chapters().stream().map(Chapter::title).toList();
            assertThat(pages.getFirst()).contains("Hoofdstukken").contains(titles);
            assertThat(titles).allSatisfy(title -> assertThat(pages.stream().skip(1))
                    .as("a page that begins with " + title)
                    .anyMatch(page -> page.indexOf(title) >= 0 && page.indexOf(title) < 160));
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs()
                .stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private byte[] word(String name, Supplier<Report> report) throws IOException {
        ResponseEntity<byte[]> answer = reports.word(kortrijk.scope().call(report::get));
        Files.createDirectories(FOLDER);
        return Files.readAllBytes(
                Files.write(FOLDER.resolve(name + ".docx"), Objects.requireNonNull(answer.getBody())));
    }

    /** What stands on the first three pages. */
    private static List<String> pages(PDDocument document) throws IOException {
        return pages(document, 3);
    }

    private static List<String> allPages(PDDocument document) throws IOException {
        return pages(document, document.getNumberOfPages());
    }

    private static List<String> pages(PDDocument document, int last) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= last; page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).replaceAll("\\s+", " "));
        }
        return pages;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> chapters(PDDocument document) {
        return StreamSupport.stream(document.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
                .flatMap(top -> StreamSupport.stream(top.children().spliterator(), false))
                .map(PDOutlineItem::getTitle)
                .toList();
    }

    private byte[] made(String name, Supplier<Report> report) throws IOException {
        ResponseEntity<byte[]> answer = reports.pdf(kortrijk.scope().call(report::get));
        Files.createDirectories(FOLDER);
        return Files.readAllBytes(
                Files.write(FOLDER.resolve(name + ".pdf"), Objects.requireNonNull(answer.getBody())));
    }

    private Measurement.Id started() {
        clock.setTo(LocalDate.of(2022, 10, 3));
        return desk.started(kortrijk, 2022, ShippedQuestionnaire.file());
    }

    private Measurement.Id in(int year) {
        return new Measurement.Id(owner.sql("""
                select measurement.id from measurement join measurement_round as round on round.id = round_id
                where round.year = ? and organisation_id = ?
                """).params(year, kortrijk.organisation().value()).query(UUID.class).single());
    }

    private static ResultPages.Wish wish() {
        return new ResultPages.Wish(Optional.empty(), false, Locale.forLanguageTag("nl-BE"));
    }
}
