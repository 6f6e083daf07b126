package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.exchange.Offers;
import be.vlavirgem.catalog.exchange.PublicCode;
import be.vlavirgem.catalog.exchange.SheetBooks;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.solutions.SheetDesk.Outcome;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.tabular.FillInReader;
import be.vlavirgem.platform.tabular.FillInReading;
import be.vlavirgem.platform.tabular.FillInWriter;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.testsupport.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sheets that go out in files, are changed elsewhere, and come back. */
@SpringJUnitConfig(CatalogSlice.class)
class ExchangeTest {

    private static final Path FOLDER = Path.of("target/exchange");
    private static final String MAIN = "Oplossingen";

    @Autowired
    private Offices offices;
    @Autowired
    private SheetDesk desk;
    @Autowired
    private StepPages steps;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private ReviewDesk reviews;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private ProposalPages pages;
    @Autowired
    private SolutionPages own;
    @Autowired
    private ProposalDesk proposals;
    @Autowired
    private ProposalReversal reversal;
    @Autowired
    private PublicCodeDesk codes;
    @Autowired
    private SolutionRemoval removal;
    @Autowired
    private Solutions solutions;
    @Autowired
    private ProposalReferences references;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private SheetBooks books;
    @Autowired
    private PlatformTransaction platform;

    private Solution.Id begin(Access supplier, Typed typed) {
        return offices.as(supplier,
                () -> ((Outcome.Kept) desk.begin(supplier, typed, true, DutchWords.DUTCH)).solution().id());
    }

    private Solution.Id whole(Access supplier, String name) {
        var id = begin(supplier, Sheets.ten(name));
        save(supplier, id, Step.VERSIONS, Map.of("versions.number", List.of("2.0", "2.10"), "versions.state",
                List.of("onderhoud", "actief"), "versions.since", List.of("01/02/2024", "03/04/2026")));
        var delivery = new LinkedHashMap<>(Sheets.fields(name));
        delivery.put("licence", List.of("eupl"));
        delivery.put("source-code", List.of("https://code.proef.test/proef"));
        delivery.put("languages", List.of("nl", "fr"));
        delivery.put("requirements", List.of("browser", "docker"));
        delivery.put(Typed.OWN, List.of("hosting", "exit"));
        delivery.put("hosting", List.of("europese-cloud"));
        save(supplier, id, Step.DELIVERY, delivery);
        return id;
    }

    private void save(Access supplier, Solution.Id id, Step step, Map<String, List<String>> said) {
        assertThat(offices.as(supplier, () -> {
            var seen = steps.step(supplier, id, step, Optional.empty(), List.of(), DutchWords.DUTCH).seen();
            return desk.save(supplier, id, step, seen, new Typed(said), DutchWords.DUTCH);
        })).isInstanceOf(Outcome.Kept.class);
    }

    private void publish(Access supplier, Solution.Id id) {
        assertThat(offices.as(supplier, () -> deeds.submit(supplier, id))).isEmpty();
        var victor = offices.reviewer();
        assertThat(offices.as(victor, () -> reviews.publish(victor, new Review.Id(id.value()),
                reviews.review(new Review.Id(id.value())).mark()))).isEqualTo(ReviewDesk.Decision.DONE);
    }

    private byte[] book(Access supplier) {
        return FillInWriter.write(offices.as(supplier, () -> pages.book(supplier, DutchWords.DUTCH)));
    }

    private ProposalPages.Page bring(Access supplier, byte[] file) {
        return look(supplier, propose(supplier, file));
    }

    private Proposal.Id propose(Access supplier, byte[] file) {
        var read = books.read(file, supplier.organisation());
        assertThat(read).isInstanceOf(Offers.Sound.class);
        return offices.as(supplier,
                () -> proposals.propose(supplier, "terug.xlsx", (Offers.Sound) read, DutchWords.DUTCH));
    }

    private ProposalPages.Page look(Access supplier, Proposal.Id id) {
        return offices.as(supplier, () -> pages.page(id, DutchWords.DUTCH));
    }

    private boolean apply(Access supplier, Proposal.Id id, String... wanted) {
        return offices.as(supplier, () -> proposals.apply(supplier, id, Set.of(wanted)));
    }

    /** Where a row has a column with this head. */
    private static String place(byte[] book, String head, int row) throws IOException {
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            for (var cell : opened.getSheet(MAIN).getRow(0)) {
                if (cell.getStringCellValue().equals(head)) {
                    return CellReference.convertNumToColString(cell.getColumnIndex()) + row;
                }
            }
        }
        throw new AssertionError("No column " + head);
    }

    private static byte[] with(byte[] book, String sheet, String place, String text) throws IOException {
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(book)); var out = new ByteArrayOutputStream()) {
            var at = new CellReference(place);
            opened.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol()).setCellValue(text);
            opened.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void as_it_went_out_it_changes_nothing() {
        var supplier = offices.supplier("Sneeuwklokje");
        whole(supplier, "Sneeuwklokje Sport");
        whole(supplier, "Sneeuwklokje School");

        assertThat(bring(supplier, book(supplier)).parts()).isEmpty();
    }

    @Test
    void five_cells_edited_in_LibreOffice_are_exactly_five_changes() throws Exception {
        LibreOffice.required();
        var supplier = offices.supplier("Blauwe regen");
        whole(supplier, "Blauwe regen Boek");
        whole(supplier, "Blauwe regen Zaal");
        Files.createDirectories(FOLDER);
        var written = book(supplier);
        var out = Files.write(FOLDER.resolve("oplossingen.xlsx").toAbsolutePath(), written);
        var back = FOLDER.resolve("terug.xlsx").toAbsolutePath();

        LibreOffice.fill(out, List.of(set(place(written, "Samenvatting", 2), "Nu ook voor groepen"),
                set(place(written, "Wie werkt ermee", 2), "Burgers; Verenigingen"),
                set(place(written, "Licentie", 3), "MIT"),
                set(place(written, "Beschrijving", 3), "Een heel nieuw verhaal."),
                LibreOffice.set("Versies!B2", "String", "\"2.1\"")), back,
                FOLDER.resolve("terug.ods").toAbsolutePath());

        var page = bring(supplier, Files.readAllBytes(back));
        assertThat(page.left()).isZero();
        assertThat(page.parts().stream().flatMap(part -> part.changes().stream()).toList())
                .extracting(ProposalPages.ChangeLine::label)
                .containsExactlyInAnyOrder("Samenvatting", "Wie werkt ermee", "Versies", "Licentie", "Beschrijving");
    }

    private static String set(String cell, String text) {
        return LibreOffice.set(MAIN + "!" + cell, "String", "\"" + text + "\"");
    }

    @Test
    void what_was_shown_is_applied_once_and_shows_to_everybody() throws IOException {
        var supplier = offices.supplier("Duizendblad");
        var id = whole(supplier, "Duizendblad Dossier");
        publish(supplier, id);
        var written = book(supplier);
        var proposal = propose(supplier, with(written, MAIN, place(written, "Samenvatting", 2), "Uit het werkblad"));

        assertThat(look(supplier, proposal).changes()).isEqualTo(1);
        assertThat(apply(supplier, proposal)).isTrue();
        assertThat(apply(supplier, proposal)).isFalse();
        assertThat(look(supplier, proposal).parts()).singleElement()
                .satisfies(part -> assertThat(part.outcome()).isEqualTo("APPLIED"));
        assertThat(platform.call(() -> everybody.at("duizendblad-dossier", Optional.empty(), DutchWords.DUTCH))
                .orElseThrow()
                .summary())
                .isEqualTo("Uit het werkblad");
    }

    @Test
    void a_cell_that_cannot_be_kept_is_refused_where_it_stands_and_the_others_are_not_lost() throws IOException {
        var supplier = offices.supplier("Vingerhoed");
        whole(supplier, "Vingerhoed Vergunning");
        var written = book(supplier);
        var licence = place(written, "Licentie", 2);
        var file = with(with(with(written, MAIN, licence, "Geen idee"), MAIN, place(written, "Samenvatting", 2),
                "Die wel"), "Versies", "D3", "ooit");

        assertThat(bring(supplier, file).parts()).singleElement().satisfies(part -> {
            assertThat(part.changes()).extracting(ProposalPages.ChangeLine::after).containsExactly("Die wel");
            assertThat(part.left()).extracting(Proposal.Left::place)
                    .containsExactly(MAIN + "!" + licence, "Versies!D3");
        });
    }

    @Test
    void a_day_that_cannot_be_so_is_refused_in_its_cell_in_plain_words() throws IOException {
        var supplier = offices.supplier("Wolfsmelk");
        whole(supplier, "Wolfsmelk Werf");
        var written = book(supplier);
        var test = place(written, "Laatste penetratietest", 2);
        var file = with(with(written, MAIN, test, "01/01/2040"), "Versies", "E3", "01/04/2026");

        assertThat(bring(supplier, file).parts()).singleElement().satisfies(part -> {
            assertThat(part.changes()).isEmpty();
            assertThat(part.left()).extracting(Proposal.Left::place)
                    .containsExactlyInAnyOrder(MAIN + "!" + test, "Versies!E3");
            assertThat(part.left()).extracting(Proposal.Left::why)
                    .anyMatch(why -> why.startsWith("Deze dag moet nog komen."))
                    .anyMatch(why -> why.startsWith("Dit eindigt voor het begint."));
        });
    }

    @Test
    void what_a_colleague_changed_since_the_workbook_was_made_stays() throws IOException {
        var supplier = offices.supplier("Helmkruid");
        var id = whole(supplier, "Helmkruid Hulp");
        var written = book(supplier);
        var colleague = offices.colleague(supplier);
        var theirs = new LinkedHashMap<>(Sheets.fields("Helmkruid Hulp"));
        theirs.put("summary", List.of("Van de collega"));
        save(colleague, id, Step.IDENTIFICATION, theirs);

        assertThat(bring(supplier, written).parts()).isEmpty();
        var file = with(with(written, MAIN, place(written, "Samenvatting", 2), "Van mij"), MAIN,
                place(written, "Beschrijving", 2), "Ook van mij");
        assertThat(bring(supplier, file).parts()).singleElement().satisfies(part -> {
            assertThat(part.changes()).extracting(ProposalPages.ChangeLine::after).containsExactly("Ook van mij");
            assertThat(part.left()).singleElement().satisfies(one -> {
                assertThat(one.overtaken()).isTrue();
                assertThat(one.why()).contains("Proefpersoon");
            });
        });
    }

    @Test
    void what_changed_after_it_was_shown_is_not_overwritten() throws IOException {
        var supplier = offices.supplier("Ooievaarsbek");
        var id = whole(supplier, "Ooievaarsbek Opvang");
        var written = book(supplier);
        var proposal = propose(supplier, with(written, MAIN, place(written, "Samenvatting", 2), "Van mij"));
        save(offices.colleague(supplier), id, Step.CLASSIFICATION,
                Sheets.with(Sheets.fields("Ooievaarsbek Opvang"), "keywords", "opvang").fields());
        assertThat(look(supplier, proposal).changes()).as("nothing is left to apply").isZero();
        assertThat(look(supplier, proposal).parts()).extracting(ProposalPages.PartView::outcome)
                .containsExactly("OVERTAKEN");

        apply(supplier, proposal);

        assertThat(look(supplier, proposal).parts()).singleElement().satisfies(part -> {
            assertThat(part.outcome()).isEqualTo("OVERTAKEN");
            assertThat(part.who()).isEqualTo("Proefpersoon");
        });
    }

    @Test
    void a_sheet_that_was_removed_since_reads_as_gone_and_leads_nowhere() throws IOException {
        var supplier = offices.supplier("Vergeetbes");
        var id = whole(supplier, "Vergeetbes Vangst");
        var written = book(supplier);
        var proposal = propose(supplier, with(written, MAIN, place(written, "Samenvatting", 2), "Van mij"));
        assertThat(offices.as(supplier, () -> removal.remove(supplier, id)))
                .isEqualTo(SolutionRemoval.Outcome.REMOVED);

        assertThat(look(supplier, proposal).parts()).singleElement().satisfies(part -> {
            assertThat(part.outcome()).isEqualTo("GONE");
            assertThat(part.path()).isNull();
        });
        assertThat(look(supplier, proposal).changes()).isZero();

        apply(supplier, proposal);

        assertThat(look(supplier, proposal).parts()).singleElement()
                .satisfies(part -> assertThat(part.path()).isNull());
    }

    @Test
    void a_new_row_begins_a_draft_and_one_that_may_be_there_already_only_when_wanted() throws IOException {
        var supplier = offices.supplier("Kattenstaart");
        whole(supplier, "Kattenstaart Kaart");
        var written = book(supplier);
        var file = with(with(written, MAIN, place(written, "Naam", 3), "Kattenstaart Kaarten"), MAIN,
                place(written, "Naam", 4), "Wederik Werken");
        var proposal = propose(supplier, file);

        assertThat(look(supplier, proposal).parts()).extracting(ProposalPages.PartView::isAsked)
                .containsExactly(true, false);
        apply(supplier, proposal);
        assertThat(look(supplier, proposal).parts()).extracting(ProposalPages.PartView::outcome)
                .containsExactly("SKIPPED", "BEGUN");
        var again = propose(supplier, file);
        apply(supplier, again, "1");
        assertThat(look(supplier, again).parts().getFirst().outcome()).isEqualTo("BEGUN");
    }

    private ProposalReversal.Outcome revert(Access supplier, Proposal.Id id) {
        return offices.as(supplier, () -> reversal.revert(supplier, id));
    }

    private List<ProposalPages.FileLine> files(Access supplier) {
        return offices.as(supplier, pages::files);
    }

    private String told(String slug) {
        return platform.call(() -> everybody.at(slug, Optional.empty(), DutchWords.DUTCH)).orElseThrow().summary();
    }

    @Test
    void an_applied_file_is_put_back_as_a_whole_with_what_began_with_it() throws IOException {
        var supplier = offices.supplier("Zonnedauw");
        var id = whole(supplier, "Zonnedauw Zorg");
        publish(supplier, id);
        var before = told("zonnedauw-zorg");
        var written = book(supplier);
        var file = with(with(written, MAIN, place(written, "Samenvatting", 2), "Uit het werkblad"), MAIN,
                place(written, "Naam", 3), "Vetblad Vergaderen");
        var proposal = propose(supplier, file);
        assertThat(revert(supplier, proposal)).isInstanceOf(ProposalReversal.Outcome.Nothing.class);
        apply(supplier, proposal);
        assertThat(told("zonnedauw-zorg")).isEqualTo("Uit het werkblad");
        assertThat(look(supplier, proposal).revertible()).isTrue();
        save(offices.colleague(supplier), id, Step.CLASSIFICATION,
                Sheets.with(Sheets.fields("Zonnedauw Zorg"), "keywords", "zorg").fields());

        assertThat(revert(supplier, proposal)).as("another field is not in the way")
                .isInstanceOf(ProposalReversal.Outcome.Done.class);

        assertThat(told("zonnedauw-zorg")).isEqualTo(before);
        assertThat(names(supplier)).containsExactly("Zonnedauw Zorg");
        assertThat(look(supplier, proposal)).satisfies(page -> {
            assertThat(page.isReverted()).isTrue();
            assertThat(page.revertible()).isFalse();
            assertThat(page.parts()).extracting(ProposalPages.PartView::outcome).containsOnly("REVERTED");
            assertThat(page.parts()).extracting(ProposalPages.PartView::path)
                    .containsExactly(SolutionAddress.of(id), null);
        });
        assertThat(revert(supplier, proposal)).isInstanceOf(ProposalReversal.Outcome.Nothing.class);
    }

    private List<String> names(Access supplier) {
        var transaction = new TransactionTemplate(transactions);
        return offices.as(supplier, () -> Objects.requireNonNull(transaction.execute(_ -> solutions
                .each(supplier.organisation())
                .stream()
                .map(Solution::name)
                .toList())));
    }

    @Test
    void what_changed_since_is_in_the_way_and_then_nothing_is_put_back() throws IOException {
        var supplier = offices.supplier("Blaasjeskruid");
        var one = whole(supplier, "Blaasjeskruid Balie");
        publish(supplier, one);
        publish(supplier, whole(supplier, "Blaasjeskruid Kassa"));
        var written = book(supplier);
        var file = with(with(with(written, MAIN, place(written, "Samenvatting", 2), "Balie uit het werkblad"), MAIN,
                place(written, "Samenvatting", 3), "Kassa uit het werkblad"), MAIN, place(written, "Naam", 4),
                "Tormentil Tellen");
        var proposal = propose(supplier, file);
        apply(supplier, proposal);
        save(offices.colleague(supplier), one, Step.IDENTIFICATION,
                Sheets.with(Sheets.fields("Blaasjeskruid Balie"), "summary", "Van de collega").fields());
        var begun = begun(supplier, proposal);
        save(supplier, begun, Step.CLASSIFICATION,
                Sheets.with(Sheets.fields("Tormentil Tellen"), "keywords", "tellen").fields());

        assertThat(revert(supplier, proposal)).isEqualTo(new ProposalReversal.Outcome.InTheWay(List.of(
                new ProposalReversal.Way("Blaasjeskruid Balie", List.of(SheetField.SUMMARY)),
                new ProposalReversal.Way("Tormentil Tellen", List.of()))));

        assertThat(told("blaasjeskruid-kassa")).isEqualTo("Kassa uit het werkblad");
        assertThat(names(supplier)).contains("Tormentil Tellen");
        assertThat(look(supplier, proposal).isApplied()).isTrue();
        assertThat(offices.as(supplier, () -> removal.remove(supplier, begun)))
                .isEqualTo(SolutionRemoval.Outcome.REMOVED);
        save(supplier, one, Step.IDENTIFICATION,
                Sheets.with(Sheets.fields("Blaasjeskruid Balie"), "summary", "Balie uit het werkblad").fields());
        assertThat(revert(supplier, proposal)).as("what is gone, or says the same again, is not in the way")
                .isInstanceOf(ProposalReversal.Outcome.Done.class);
        assertThat(told("blaasjeskruid-kassa")).isNotEqualTo("Kassa uit het werkblad");
    }

    private Solution.Id begun(Access supplier, Proposal.Id proposal) {
        var path = look(supplier, proposal).parts().getLast().path();
        return SolutionAddress.solution(Objects.requireNonNull(path));
    }

    @Test
    void what_was_required_meanwhile_is_not_emptied_by_putting_back() throws IOException {
        var supplier = offices.supplier("Wateraardbei");
        var id = offices.as(supplier, () -> ((Outcome.Kept) desk.begin(supplier,
                Sheets.with(Sheets.fields("Wateraardbei Werk"), "summary", ""), true, DutchWords.DUTCH))
                .solution()
                .id());
        var written = book(supplier);
        var proposal = propose(supplier, with(written, MAIN, place(written, "Samenvatting", 2), "Nu volledig"));
        apply(supplier, proposal);
        publish(supplier, id);

        assertThat(revert(supplier, proposal)).isEqualTo(new ProposalReversal.Outcome.InTheWay(
                List.of(new ProposalReversal.Way("Wateraardbei Werk", List.of(SheetField.SUMMARY)))));
    }

    @Test
    void a_sheet_that_became_part_of_another_is_in_the_way() throws IOException {
        var supplier = offices.supplier("Kruipganzerik");
        var stays = whole(supplier, "Kruipganzerik Groot");
        var ends = whole(supplier, "Kruipganzerik Klein");
        var written = book(supplier);
        var proposal = propose(supplier, with(written, MAIN, place(written, "Samenvatting", 3), "Van de kleine"));
        apply(supplier, proposal);

        supplier.scope()
                .run(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> references.move(ends.value(), stays.value())));

        assertThat(revert(supplier, proposal)).isEqualTo(new ProposalReversal.Outcome.InTheWay(
                List.of(new ProposalReversal.Way("Kruipganzerik Groot", List.of()))));
    }

    @Test
    void the_files_that_were_brought_in_stand_with_how_far_they_are() throws IOException {
        var supplier = offices.supplier("Ruwbies");
        whole(supplier, "Ruwbies Rooster");
        var written = book(supplier);
        propose(supplier, written);
        var summary = place(written, "Samenvatting", 2);
        var back = propose(supplier, with(written, MAIN, summary, "Eerst"));
        apply(supplier, back);
        revert(supplier, back);
        apply(supplier, propose(supplier, with(book(supplier), MAIN, summary, "Dan")));
        propose(supplier, with(book(supplier), MAIN, summary, "Straks"));

        assertThat(files(supplier)).extracting(ProposalPages.FileLine::stage, ProposalPages.FileLine::changes)
                .containsExactlyInAnyOrder(tuple(Proposal.Stage.NOTHING, 0), tuple(Proposal.Stage.REVERTED, 1),
                        tuple(Proposal.Stage.APPLIED, 1), tuple(Proposal.Stage.WAITING, 1));
        assertThat(files(offices.supplier("Waterbies"))).isEmpty();
    }

    @Test
    void the_workbook_of_another_supplier_is_refused() {
        var supplier = offices.supplier("Zwanenbloem");
        whole(supplier, "Zwanenbloem Zorg");

        assertThat(books.read(book(supplier), offices.supplier("Moerasspirea").organisation()))
                .isEqualTo(new Offers.Refused("catalog.exchange.refused.organisation", List.of()));
    }

    @Test
    void the_first_sheet_as_csv_is_read_as_well() {
        var supplier = offices.supplier("Lisdodde");
        whole(supplier, "Lisdodde Loket");
        var line = ((FillInReading.Sound) FillInReader.read(book(supplier))).lines().getFirst();
        var csv = "Samenvatting;Trefwoorden;vlavirgem-sleutel;\nUit CSV;;%s;%d\n".formatted(line.key(), line.version());

        assertThat(bring(supplier, csv.getBytes(StandardCharsets.UTF_8)).parts()).singleElement()
                .satisfies(part -> assertThat(part.changes()).extracting(ProposalPages.ChangeLine::after)
                        .containsExactly("Uit CSV"));
    }

    @Test
    void publiccode_out_and_in_again_changes_nothing() {
        var supplier = offices.supplier("Watermunt");
        var id = whole(supplier, "Watermunt Water");
        publish(supplier, id);
        var file = platform.call(() -> codes.file("watermunt-water")).orElseThrow();

        assertThat(file).contains("publiccodeYmlVersion", "EUPL-1.2", "softwareVersion: '2.10'", "type: internal");
        assertThat(code(supplier, Optional.of(id), file).parts()).isEmpty();
        assertThat(code(supplier, Optional.of(id), file.replace("2.10", "2.11").replace("EUPL-1.2", "MIT")).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.changes()).extracting(ProposalPages.ChangeLine::label)
                        .containsExactly("Licentie", "Versies"));
        var fresh = code(supplier, Optional.empty(), file.replace("Watermunt Water", "Gele plomp"));
        assertThat(fresh.parts()).singleElement().satisfies(part -> {
            assertThat(part.isNew()).isTrue();
            assertThat(part.name()).isEqualTo("Gele plomp");
            assertThat(part.changes()).hasSizeGreaterThan(6);
        });
    }

    @Test
    void what_publiccode_says_and_no_field_holds_is_named() {
        var supplier = offices.supplier("Waterviolier");
        var id = whole(supplier, "Waterviolier Water");
        publish(supplier, id);
        var file = platform.call(() -> codes.file("waterviolier-water")).orElseThrow() + """
                inputTypes: [application/json]
                fundedBy:
                  - name: Een fonds
                    url: https://fonds.test
                  - name: Nog een fonds
                """;
        assertThat(code(supplier, Optional.of(id), file).parts()).singleElement().satisfies(part -> {
            assertThat(part.changes()).isEmpty();
            assertThat(part.left()).extracting(Proposal.Left::place, Proposal.Left::said)
                    .containsExactly(tuple("inputTypes", "application/json"),
                            tuple("fundedBy[].name", "Een fonds; Nog een fonds"),
                            tuple("fundedBy[].url", "https://fonds.test"));
            assertThat(part.left()).extracting(Proposal.Left::why).allMatch(why -> why.contains("geen veld"));
        });
        var reached = file.replace("- name: Waterviolier\n",
                "- name: Waterviolier\n    email: mens@waterviolier.test\n");
        assertThat(code(supplier, Optional.of(id), reached).parts().getFirst().left())
                .extracting(Proposal.Left::place)
                .contains("maintenance.contacts[].name", "maintenance.contacts[].email");
    }

    private ProposalPages.Page code(Access supplier, Optional<Solution.Id> id, String file) {
        var read = (PublicCode.Reading.Sound) PublicCode.read(file.getBytes(StandardCharsets.UTF_8));
        return look(supplier,
                offices.as(supplier, () -> codes.propose(supplier, id, read.file(), DutchWords.DUTCH)));
    }

    @Test
    void a_supplier_takes_it_from_its_own_page_once_everybody_reads_it() {
        var supplier = offices.supplier("Kikkerbeet");
        var id = whole(supplier, "Kikkerbeet Kaart");
        assertThat(taken(supplier, id)).isNull();
        publish(supplier, id);
        assertThat(taken(supplier, id)).isEqualTo("/oplossingen/kikkerbeet-kaart/publiccode.yml");
    }

    private @Nullable String taken(Access supplier, Solution.Id id) {
        return offices.as(supplier, () -> own.overview(supplier, id, DutchWords.DUTCH).code());
    }

    @Test
    void open_code_of_which_the_place_is_not_said_asks_for_it() {
        var supplier = offices.supplier("Waterdrieblad");
        var whole = whole(supplier, "Waterdrieblad Kaart");
        assertThat(lacks(supplier, whole)).isNull();
        var open = begin(supplier, Sheets.with(Sheets.fields("Waterdrieblad Open"), "licence", "eupl"));
        assertThat(lacks(supplier, open)).endsWith("/levering#source-code");
        assertThat(lacks(supplier, begin(supplier, Sheets.ten("Waterdrieblad Dicht")))).isNull();
    }

    private @Nullable String lacks(Access supplier, Solution.Id id) {
        return offices.as(supplier, () -> own.overview(supplier, id, DutchWords.DUTCH).codeLacks());
    }

    @Test
    void closed_code_has_no_publiccode() {
        var supplier = offices.supplier("Pijlkruid");
        var id = whole(supplier, "Pijlkruid Plan");
        var closed = new LinkedHashMap<>(Sheets.fields("Pijlkruid Plan"));
        closed.put("source-code", List.of("https://code.proef.test/proef"));
        save(supplier, id, Step.DELIVERY, closed);
        assertThat(offices.as(supplier, () -> deeds.submit(supplier, id))).isEmpty();
        var victor = offices.reviewer();
        offices.as(victor, () -> reviews.publish(victor, new Review.Id(id.value()),
                reviews.review(new Review.Id(id.value())).mark()));

        assertThat(platform.call(() -> codes.file("pijlkruid-plan"))).isEmpty();
        assertThat(taken(supplier, id)).isNull();
    }

    @Test
    void the_lists_of_the_workbook_leave_all_lines_to_what_is_filled_in() {
        var supplier = offices.supplier("Zonnedauw");
        whole(supplier, "Zonnedauw Zaken");
        var lists = offices.as(supplier, () -> pages.book(supplier, DutchWords.DUTCH)).leaves().getLast();
        assertThat(lists.lines()).isNotEmpty().allMatch(line -> line.key().isEmpty());
    }

    @Test
    void a_publiccode_that_says_one_thing_again_and_again_is_refused_at_once() {
        for (var much : List.of("{a: b}, ".repeat(10_000), "b, ".repeat(30_000))) {
            var file = "publiccodeYmlVersion: '0.4'\nmuch: [" + much + "c]";
            assertThat(assertTimeout(Duration.ofSeconds(2),
                    () -> PublicCode.read(file.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOfSatisfying(PublicCode.Reading.Refused.class, refused -> assertThat(refused.problems())
                            .extracting(Problem::messageKey)
                            .containsExactly("catalog.exchange.code.too-many"));
        }
    }

    @Test
    void a_publiccode_with_tricks_or_without_its_version_is_refused_with_why() {
        for (var file : List.of("a: &a [x]\nb: [*a, *a]\npubliccodeYmlVersion: '0.4'", "name: iets",
                "publiccodeYmlVersion: '0.4'\nname: \"A\\0\"", "- een\n- twee",
                "a: [", "")) {
            assertThat(PublicCode.read(file.getBytes(StandardCharsets.UTF_8))).as(file)
                    .isInstanceOfSatisfying(PublicCode.Reading.Refused.class,
                            refused -> assertThat(platform.call(
                                    () -> codes.inWords(refused.problems(), DutchWords.DUTCH))).isNotEmpty()
                                    .allSatisfy(text -> assertThat(text).startsWith("Regel ")));
        }
    }
}
