package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.exchange.PublicCode;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.fields.Value.Picture;
import be.vlavirgem.catalog.logo.LogoDrawing.Drawn;
import be.vlavirgem.catalog.logo.LogoImage;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.suppliers.Companies;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Documents.Filing;
import be.vlavirgem.platform.documents.Inspection;
import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.web.permission.NotFoundException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A logo: chosen, shown to whom, replaced, taken away, and kept no longer than anybody shows it. */
@SpringJUnitConfig(CatalogSlice.class)
class LogoDeskTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Companies companies;
    @Autowired
    private Offering offering;
    @Autowired
    private LogoDesk desk;
    @Autowired
    private SheetDesk sheets;
    @Autowired
    private CopyDesk copies;
    @Autowired
    private StepPages steps;
    @Autowired
    private Solutions solutions;
    @Autowired
    private SolutionDeeds deeds;
    @Autowired
    private ReviewDesk reviews;
    @Autowired
    private ReviewPages reviewPages;
    @Autowired
    private PublishedSolutions published;
    @Autowired
    private PublicSolutionPages everybody;
    @Autowired
    private ClaimCheckDesk papers;
    @Autowired
    private SolutionMerger merger;
    @Autowired
    private SolutionMergeDesk merging;
    @Autowired
    private SolutionRemoval removal;
    @Autowired
    private PublicCodeDesk codes;
    @Autowired
    private Proposals proposals;
    @Autowired
    private DocumentGate gate;
    @Autowired
    private JdbcClient sql;
    @Autowired
    private PlatformTransactionManager transactions;

    private static Drawn logo(int colour) {
        var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(10, 10, colour);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return (Drawn) LogoImage.draw(bytes.toByteArray());
    }

    private LogoDesk.Outcome put(Access supplier, Solution.Id id, Drawn logo) {
        var file = ((Inspection.Sound) gate.inspect("logo.png", logo.png())).file();
        return offices.as(supplier, () -> desk.put(supplier, id, logo.digest(), file));
    }

    private Sheet sheet(Access supplier, Solution.Id id) {
        return offices.as(supplier,
                () -> new TransactionTemplate(transactions).execute(_ -> solutions.find(id).orElseThrow().sheet()));
    }

    private String slug(Access supplier, Solution.Id id) {
        return offices.as(supplier, () -> new TransactionTemplate(transactions)
                .execute(_ -> solutions.find(id).orElseThrow().slug().orElseThrow()));
    }

    private byte[] shown(String slug, Drawn logo) {
        return visit(() -> papers.shown(desk.everybodys(slug, logo.digest())).bytes().getByteArray());
    }

    private static <T> T visit(java.util.function.Supplier<T> work) {
        return TenantScope.none().call(work::get);
    }

    /** Those that were taken away. */
    private List<Boolean> gone(Access supplier) {
        return offices.as(supplier, () -> new TransactionTemplate(transactions).execute(_ -> sql
                .sql("select deleted_at is not null from document where subject_kind = 'solution-logo' order by id")
                .query(Boolean.class)
                .list()));
    }

    @Test
    void aDraftsLogoIsSeenByItsSupplierAloneAndByTheReviewerOnceHandedIn() {
        var supplier = offices.supplier("Wilgenroosje");
        var id = offering.begin(supplier, Sheets.ten("Wilgenroosje Wijken"));
        var logo = logo(1);

        assertThat(put(supplier, id, logo)).isEqualTo(new LogoDesk.Outcome(Filing.KEPT, Optional.empty()));

        assertThat(offices.as(supplier, () -> desk.own(id, logo.digest()))).isNotNull();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> offices.as(supplier, () -> desk.own(id, logo(2).digest())));
        assertThat(offices.as(supplier, () -> deeds.submit(supplier, id))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> shown(slug(supplier, id), logo));
        var victor = offices.reviewer();
        var page = offices.as(victor,
                () -> reviewPages.review(new Review.Id(id.value()), Typed.NOTHING, null, DutchWords.DUTCH));
        assertThat(page.parts().stream().flatMap(part -> part.fields().stream()).map(one -> one.shown().text()))
                .contains("/beheer/oplossingen/%s/logo/%s.png".formatted(id, logo.digest()));
        assertThat(offices.as(victor, () -> LogoDesk
                .paper(reviews.review(new Review.Id(id.value())).resolved().sheet(), logo.digest()))).isNotNull();
    }

    @Test
    void aPublishedOneShowsItAtOnceAndTheReviewerHearsOfIt() {
        var supplier = offices.supplier("Zenegroen");
        var id = offering.publish(supplier, "Zenegroen Zaken");
        var slug = slug(supplier, id);
        var logo = logo(3);
        assertThat(visit(() -> published.bySlug(slug).orElseThrow().mark()).src()).isNull();
        assertThat(visit(() -> published.bySlug(slug).orElseThrow().mark()).letters()).startsWith("Z").hasSize(2);

        put(supplier, id, logo);

        var src = "/oplossingen/%s/logo/%s.png".formatted(slug, logo.digest());
        assertThat(visit(() -> published.bySlug(slug).orElseThrow().mark()).src()).isEqualTo(src);
        assertThat(visit(() -> everybody.at(slug, Optional.empty(), DutchWords.DUTCH).orElseThrow().mark()).src())
                .isEqualTo(src);
        assertThat(shown(slug, logo)).isEqualTo(logo.png());
        var victor = offices.reviewer();
        assertThat(offices.as(victor,
                () -> reviewPages.review(new Review.Id(id.value()), Typed.NOTHING, null, DutchWords.DUTCH).changes()))
                .containsExactly(new ReviewPages.Changed("Logo", "niets",
                        "afbeelding " + logo.digest().substring(0, 8)));
        assertThat(offices.as(supplier, () -> deeds.withdraw(supplier, id, WithdrawForm.EMPTY))).isTrue();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> shown(slug, logo));
    }

    @Test
    void whatIsReplacedOrRemovedCanBePutBackAndTheFileGoesWithTheLastThatShowsIt() {
        var supplier = offices.supplier("Knikbloem");
        var id = offering.begin(supplier, Sheets.ten("Knikbloem Kassa"));
        put(supplier, id, logo(4));
        var first = sheet(supplier, id).picture(SheetField.LOGO);

        var before = put(supplier, id, logo(5)).before();
        assertThat(gone(supplier)).containsExactly(true, false);
        assertThat(offices.as(supplier, () -> desk.putBack(supplier, id, before))).isTrue();
        assertThat(sheet(supplier, id).picture(SheetField.LOGO)).isEqualTo(first);
        assertThat(gone(supplier)).containsExactly(false, true);

        var removed = offices.as(supplier, () -> desk.remove(supplier, id));
        assertThat(sheet(supplier, id).picture(SheetField.LOGO)).isEmpty();
        assertThat(gone(supplier)).containsExactly(true, true);
        assertThat(removed).isEqualTo(before);
        assertThat(put(supplier, id, logo(4)).filing()).isEqualTo(Filing.KEPT);
        assertThat(sheet(supplier, id).picture(SheetField.LOGO)).isEqualTo(first);
        assertThat(gone(supplier)).containsExactly(false, true);
        var other = offices.supplier("Kogelbloem");
        var theirs = offering.begin(other, Sheets.ten("Kogelbloem Kalender"));
        var known = Optional.of(new Document.Id(first.orElseThrow().document()));
        assertThat(offices.as(other, () -> desk.putBack(other, theirs, known))).isFalse();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> offices.as(other, () -> desk.putBack(other, id, Optional.empty())));
    }

    @Test
    void typingInTheStepLeavesTheLogoAndTheLogoLeavesWhatIsTyped() {
        var supplier = offices.supplier("Hazenoor");
        var id = offering.begin(supplier, Sheets.ten("Hazenoor Huizen"));
        var step = offices.as(supplier, () -> steps.step(supplier, id, Step.IDENTIFICATION, Optional.empty(),
                List.of(), DutchWords.DUTCH));
        assertThat(step.form().fields()).noneMatch(field -> field.code().equals("logo"));
        put(supplier, id, logo(6));

        var kept = offices.as(supplier, () -> sheets.save(supplier, id, Step.IDENTIFICATION, step.seen(),
                Sheets.with(Sheets.fields("Hazenoor Huizen"), "former-name", "Hazenhuis"), DutchWords.DUTCH));

        assertThat(kept).isInstanceOf(SheetDesk.Outcome.Kept.class);
        assertThat(sheet(supplier, id).picture(SheetField.LOGO).map(Picture::digest)).contains(logo(6).digest());
        assertThat(sheet(supplier, id).text(SheetField.FORMER_NAME)).isEqualTo("Hazenhuis");
    }

    @Test
    void aCopyCarriesItAndKeepsItWhenTheFirstChangesIts() {
        var supplier = offices.supplier("Klein Hoefblad");
        var id = offering.begin(supplier, Sheets.ten("Klein Hoefblad Kaart"));
        put(supplier, id, logo(7));

        var copy = offices.as(supplier, () -> copies.copy(supplier, id, new Typed(Map.of("name",
                List.of("Pimpernel Plan"), "stappen", List.of(Step.IDENTIFICATION.path()))))).orElseThrow();
        put(supplier, id, logo(8));

        assertThat(sheet(supplier, copy).picture(SheetField.LOGO).map(Picture::digest)).contains(logo(7).digest());
        assertThat(gone(supplier)).containsExactly(false, false);
        offices.as(supplier, () -> desk.remove(supplier, copy));
        assertThat(gone(supplier)).containsExactly(true, false);
    }

    @Test
    void theOneThatStaysGetsTheLogoOfTheOneThatEnds() {
        var supplier = offices.supplier("Zandblauwtje");
        var ends = offering.publish(supplier, "Zandblauwtje Zitdag");
        var stays = offering.publish(supplier, "Ogentroost Overleg");
        put(supplier, ends, logo(9));
        var victor = offices.reviewer();

        offices.as(victor, () -> merger.merge(victor, published.bySlug(slug(supplier, ends)).orElseThrow(),
                published.bySlug(slug(supplier, stays)).orElseThrow(), Map.of()));

        assertThat(shown(slug(supplier, stays), logo(9))).isEqualTo(logo(9).png());
        assertThat(gone(supplier)).containsExactly(false);
    }

    @Test
    void ofTwoLogosOneIsChosenWithBothInSight() {
        var supplier = offices.supplier("Wondklaver");
        var ends = offering.publish(supplier, "Wondklaver Wijk");
        var stays = offering.publish(supplier, "Slangenkruid Straat");
        put(supplier, ends, logo(15));
        put(supplier, stays, logo(16));
        var victor = offices.reviewer();
        var slug = slug(supplier, stays);

        var page = offices.as(victor,
                () -> merging.page("wondklaver-wijk", new MergeForm(slug, null, Map.of()), DutchWords.DUTCH));
        var chosen = page.differing().getFirst();
        assertThat(chosen.label()).isEqualTo("Logo");
        assertThat(chosen.marks()).extracting(Mark::src)
                .containsExactly("/oplossingen/%s/logo/%s.png".formatted(slug, logo(16).digest()),
                        "/oplossingen/wondklaver-wijk/logo/%s.png".formatted(logo(15).digest()));
        assertThat(offices.as(victor, () -> merging.merge(victor, "wondklaver-wijk",
                new MergeForm(slug, "Slangenkruid Straat", Map.of()), DutchWords.DUTCH))
                .orElseThrow()
                .error(chosen.field())).contains("Kies");
        assertThat(offices.as(victor, () -> merging.merge(victor, "wondklaver-wijk",
                new MergeForm(slug, "Slangenkruid Straat", Map.of(chosen.code(), MergeForm.ENDS)), DutchWords.DUTCH)))
                .isEmpty();

        assertThat(shown(slug, logo(15))).isEqualTo(logo(15).png());
    }

    /** It stays a document of the one that ended, which the one that goes on reads. */
    @Test
    void aLogoThatCameAlongWithASupplierThatEndedCanBePutBackToo() {
        var ended = companies.admitted(340, "Zilverschoon");
        var taker = companies.admitted(341, "Moerasandoorn");
        var first = offices.editor(ended);
        var id = offering.publish(first, "Zilverschoon Zitting");
        put(first, id, logo(13));
        var theirs = sheet(first, id).picture(SheetField.LOGO);
        assertThat(companies.merge(ended, taker)).isTrue();
        var editor = offices.editor(taker);

        var before = put(editor, id, logo(14)).before();
        assertThat(before).isPresent();
        assertThat(offices.as(editor, () -> desk.putBack(editor, id, before))).isTrue();
        assertThat(sheet(editor, id).picture(SheetField.LOGO)).isEqualTo(theirs);
        assertThat(shown(slug(editor, id), logo(13))).isEqualTo(logo(13).png());

        var removed = offices.as(editor, () -> desk.remove(editor, id));
        assertThat(put(editor, id, logo(13)).filing()).as("the same file again").isEqualTo(Filing.KEPT);
        assertThat(sheet(editor, id).picture(SheetField.LOGO)).isEqualTo(theirs);
        assertThat(removed).isEqualTo(before);
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsLogoAlong() {
        var supplier = offices.supplier("Zonnedauw");
        var id = offering.begin(supplier, Sheets.ten("Zonnedauw Zerken"));
        put(supplier, id, logo(12));

        offices.as(supplier, () -> removal.remove(supplier, id));

        assertThat(gone(supplier)).containsExactly(true);
    }

    @Test
    void publiccodeSaysWhereItIsAndNoneIsFetchedFromElsewhere() {
        var supplier = offices.supplier("Watergentiaan");
        var id = offering.publish(supplier, "Watergentiaan Wegwijs");
        put(supplier, id, logo(11));
        var open = Sheets.with(Sheets.with(Sheets.fields("Watergentiaan Wegwijs"), "licence", "eupl").fields(),
                "source-code", "https://code.proef.test/wegwijs");
        offices.as(supplier, () -> sheets.save(supplier, id, Step.DELIVERY,
                steps.step(supplier, id, Step.DELIVERY, Optional.empty(), List.of(), DutchWords.DUTCH).seen(), open,
                DutchWords.DUTCH));

        var slug = slug(supplier, id);
        var file = visit(() -> codes.file(slug)).orElseThrow();

        assertThat(file).contains("logo: http://localhost:8080/oplossingen/watergentiaan-wegwijs/logo/%s.png\n"
                .formatted(logo(11).digest()));
        assertThat(proposed(supplier, id, file)).isEmpty();
        assertThat(proposed(supplier, id, file.replaceFirst("logo: .*", "logo: https://elders.test/logo.png")))
                .containsExactly(new Proposal.Left("logo", "Logo", "https://elders.test/logo.png",
                        "Een logo halen we niet van elders. Voeg het bestand zelf toe bij de stap Identificatie.",
                        false));
    }

    private List<Proposal.Left> proposed(Access supplier, Solution.Id id, String file) {
        var read = (PublicCode.Reading.Sound) PublicCode.read(file.getBytes(StandardCharsets.UTF_8));
        return offices.as(supplier, () -> {
            var proposal = codes.propose(supplier, Optional.of(id), read.file(), DutchWords.DUTCH);
            return new TransactionTemplate(transactions).execute(_ -> proposals.find(proposal).orElseThrow())
                    .parts()
                    .stream()
                    .flatMap(part -> part.left().stream())
                    .toList();
        });
    }

    @Test
    void anotherMayNotTakeItByItsDigest() {
        var supplier = offices.supplier("Moerasspirea");
        var id = offering.begin(supplier, Sheets.ten("Moerasspirea Meldingen"));
        put(supplier, id, logo(10));
        var other = offices.supplier("Kale jonker");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> offices.as(other, () -> desk.own(id, logo(10).digest())));
    }
}
