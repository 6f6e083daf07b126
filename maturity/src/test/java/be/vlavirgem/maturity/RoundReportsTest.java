package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.testsupport.TestClock;
import be.vlavirgem.testsupport.TestDatabase;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The report of a round: groups only, small ones without a score, and as it was when it was published. */
@SpringJUnitConfig(MaturitySlice.class)
class RoundReportsTest {

    @Autowired
    private Desk desk;
    @Autowired
    private EarlierRounds earlier;
    @Autowired
    private RoundReports reports;
    @Autowired
    private RoundReportPages pages;
    @Autowired
    private ResponsePages response;
    @Autowired
    private Reports printer;
    @Autowired
    private TestClock clock;
    @Autowired
    private TestDatabase database;

    private Access keeper;
    private Round round;

    @BeforeEach
    void aFilledRound() {
        earlier.fill();
        keeper = desk.keeper();
        round = desk.round(2021, ShippedQuestionnaire.file());
        JdbcClient.create(database.superuser()).sql("delete from round_report").update();
    }

    @AfterEach
    void backToTheUsualDay() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    private <T> T asKeeper(Supplier<T> work) {
        return desk.within(keeper.scope(), work);
    }

    @Test
    void groupsWithFewerThanFiveShowNoScoreAndTheOthersTheMiddleHalf() {
        assertThat(asKeeper(() -> reports.draw(keeper, round.id()))).isTrue();
        var figures = asKeeper(() -> reports.find(round.id()).orElseThrow().figures());
        assertThat(figures.authorities()).isGreaterThanOrEqualTo(300);
        assertThat(figures.submitted()).isBetween(50, 120);
        assertThat(figures.groups()).filteredOn(group -> group.submitted() < 5)
                .isNotEmpty()
                .allMatch(group -> group.score() == null);
        assertThat(figures.of("FLANDERS")).singleElement().satisfies(all -> {
            var score = Objects.requireNonNull(all.score());
            assertThat(score.low()).isLessThan(score.median());
            assertThat(score.median()).isLessThan(score.high());
        });
        assertThat(figures.of("PROVINCE")).allMatch(group -> group.code() != null);
        var inEnglish = asKeeper(() -> pages.desk(round.id(), null, Locale.ENGLISH)).report();
        assertThat(Objects.requireNonNull(inEnglish).tables()).flatExtracting(RoundReportPages.Table::lines)
                .extracting(RoundReportPages.Line::name)
                .contains("province of Limburg")
                .doesNotContain("provincie Limburg");
        assertThat(figures.chapters()).hasSizeGreaterThan(5).allMatch(chapter -> chapter.score() != null);
    }

    @Test
    void whileSomebodyMayStillAnswerNothingIsCounted() {
        clock.setTo(LocalDate.of(2021, 12, 15));
        assertThat(asKeeper(() -> reports.draw(keeper, round.id()))).isFalse();
    }

    @Test
    void whatIsPublishedStaysAsItWasUntilItIsTakenBack() throws IOException {
        asKeeper(() -> reports.draw(keeper, round.id()));
        assertThatThrownBy(() -> asKeeper(() -> pages.published(round.id(), DutchWords.DUTCH)))
                .isInstanceOf(NotFoundException.class);
        assertThat(asKeeper(() -> reports.introduce(keeper, round.id(), 1, "Een goed jaar."))).isTrue();
        assertThat(asKeeper(() -> reports.publish(keeper, round.id(), 1))).as("another one than was shown").isFalse();
        assertThat(asKeeper(() -> reports.publish(keeper, round.id(), 2))).isTrue();
        assertThat(asKeeper(() -> reports.draw(keeper, round.id()))).isFalse();
        assertThatThrownBy(() -> JdbcClient.create(database.superuser())
                .sql("update round_report set figures = '{}'")
                .update()).hasMessageContaining("never change");
        printed();
        desk.within(keeper.scope(), () -> {
            reports.takeBack(keeper, round.id());
            return true;
        });
        assertThatThrownBy(() -> asKeeper(() -> pages.published(round.id(), DutchWords.DUTCH)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void everyButtonKeepsTheIntroductionAndPublishingAsksFirst() {
        var controller = new RoundReportDeskController(reports, pages);
        asKeeper(() -> reports.draw(keeper, round.id()));
        assertThat(pressed(controller, 1, "Een goed jaar.", "tellen")).endsWith("/verslag?geteld");
        assertThat(kept().introduction()).isEqualTo("Een goed jaar.");
        assertThat(pressed(controller, kept().version(), "Een beter jaar.", "publiceren"))
                .endsWith("/verslag/publiceren");
        assertThat(kept().introduction()).isEqualTo("Een beter jaar.");
        assertThat(kept().published()).as("asks first").isFalse();
        var asked = asKeeper(() -> pages.publishing(round.id(), DutchWords.DUTCH)).orElseThrow();
        assertThat(asked.text()).contains("Elk bestuur", "meteen");
        assertThat(asKeeper(() -> controller.publish(keeper, round.id(), Objects.requireNonNull(asked.seen()))))
                .endsWith("?gepubliceerd");
        assertThat(asKeeper(() -> pages.publishing(round.id(), DutchWords.DUTCH))).isEmpty();
    }

    private String pressed(RoundReportDeskController controller, int seen, String introduction, String next) {
        return asKeeper(() -> controller.introduce(keeper, round.id(), seen, introduction, next, DutchWords.DUTCH,
                new ExtendedModelMap()));
    }

    private RoundReports.Kept kept() {
        return asKeeper(() -> reports.find(round.id()).orElseThrow());
    }

    private void printed() throws IOException {
        var paper = Objects.requireNonNull(
                printer.pdf(asKeeper(() -> pages.document(round.id(), DutchWords.DUTCH))).getBody());
        try (var document = Loader.loadPDF(paper)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document)).contains("Een goed jaar.", "Per provincie",
                    "te kleine groep");
        }
        var book = new ByteArrayOutputStream();
        asKeeper(() -> {
            try {
                pages.workbook(round.id(), book, DutchWords.DUTCH);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
            return true;
        });
        assertThat(book.size()).isGreaterThan(3_000);
    }

    @Test
    void theResponseCountsPerGroupAndBesideTheRoundBefore() {
        var counted = asKeeper(() -> response.response(round.id()));
        assertThat(counted.all().submitted()).isBetween(50, 120);
        assertThat(counted.before()).map(Round::year).contains(2020);
        assertThat(counted.weeks()).extracting(Response.Week::now)
                .isSorted()
                .last()
                .isEqualTo(counted.all().submitted());
        assertThat(counted.sameDayBefore()).contains(1);
        assertThat(counted.gone()).as("they existed when it opened")
                .extracting(Participation.Gone::name)
                .contains("Kortessem")
                .doesNotContain("Kortrijk");
    }
}
