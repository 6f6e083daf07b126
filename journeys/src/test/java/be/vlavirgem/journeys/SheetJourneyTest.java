package be.vlavirgem.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A new supplier publishes a sheet from ten fields in at most forty interactions, a municipality finds and compares it, and it is completed later. */
class SheetJourneyTest {

    private static final int MOST_INTERACTIONS = 40;
    private static final String REVIEWER = "redactie@v-ict-or.test";
    private static final String PRODUCT = "Beukennoot Balie";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Portal portal = Portal.shared();

    /** Counts what a hand does: a key press for a field, a click on anything else. */
    private static final class Hand {

        private final Visitor visitor;
        private int interactions;

        Hand(Visitor visitor) {
            this.visitor = visitor;
        }

        void types(String label, String text) {
            interactions++;
            field(label).fill(text);
        }

        void ticks(String label) {
            interactions++;
            visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        }

        void chooses(String label, String option) {
            interactions++;
            field(label).selectOption(option);
        }

        void follows(String words) {
            interactions++;
            visitor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                    .first()
                    .click();
        }

        void presses(String words) {
            interactions++;
            visitor.presses(words);
        }

        private Locator field(String label) {
            return visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        }
    }

    @Test
    void tenFieldsArePublishedReadAndCompletedLater() {
        var editor = visitors.withScript().signsIn(portal.editorOfSupplier("Beukennoot"));
        var hand = new Hand(editor);
        hand.follows("Onze oplossingen");
        hand.follows("Nieuwe oplossing");
        editor.isAt("Een nieuwe oplossing");
        hand.types("Naam", PRODUCT);
        hand.types("Samenvatting", "Afspraken aan de balie, zonder wachtrij");
        hand.types("Beschrijving", "Burgers kiezen zelf een moment, en de balie ziet wie er komt.");
        hand.types("Productpagina", "www.beukennoot.test/balie");
        hand.types("Referentiecomponenten, nummer 1", "Baliesysteem");
        hand.ticks("Burgers");
        hand.ticks("Als dienst (SaaS)");
        hand.chooses("Licentie", "Gesloten broncode");
        hand.chooses("Hoe wordt het aangerekend", "Per inwoner");
        hand.chooses("Persoonsgegevens", "Gewone persoonsgegevens");
        photograph(editor, "fiche-nieuw");
        hand.presses("Bewaar");
        editor.isAt(PRODUCT);
        photograph(editor, "fiche-concept");
        hand.presses("Dien in");
        assertThat(editor.page().getByText("De fiche is ingediend")).isVisible();
        assertThat(hand.interactions).isLessThanOrEqualTo(MOST_INTERACTIONS);
        editor.opens("/leverancier/oplossingen").follows("Nieuwe oplossing").isAt("Een nieuwe oplossing");
        assertThat(editor.page().getByLabel("Naam", new Page.GetByLabelOptions().setExact(true))).hasValue("");

        visitors.withScript().expecting(404).opens("/oplossingen/beukennoot-balie").isAtSome("niet");
        var reviewer = visitors.withScript().signsIn(REVIEWER).opens("/beheer/oplossingen");
        photograph(reviewer, "fiche-wachtrij");
        reviewer.follows(PRODUCT).isAt(PRODUCT);
        photograph(reviewer, "fiche-nakijken");
        reviewer.presses("Publiceer");
        assertThat(reviewer.page().getByText("De fiche staat in de catalogus.")).isVisible();

        var reader = visitors.withoutScript().opens("/oplossingen/beukennoot-balie").isAt(PRODUCT);
        assertThat(reader.page().getByText("Van Beukennoot")).isVisible();
        assertThat(reader.page().getByText("Baliesysteem")).isVisible();
        findsAndCompares(visitors.withScript().signsIn(portal.editorOf("Wellen")));

        editor.opens("/leverancier/oplossingen").follows(PRODUCT).follows("Ondersteuning");
        editor.page().getByLabel("Wat eraan komt").fill("In het voorjaar komt er een wachtscherm bij.");
        editor.page().locator("#contacts-1-contact").fill("Mieke Maes");
        editor.page().locator("#contacts-1-reachable").fill("mieke@beukennoot.test");
        photograph(editor, "fiche-stap");
        editor.presses("Bewaar");
        reader.opens("/oplossingen/beukennoot-balie");
        assertThat(reader.page().getByText("In het voorjaar komt er een wachtscherm bij.")).isVisible();
        assertThat(reader.page().getByText("Mieke Maes")).hasCount(0);
        photograph(reader, "fiche-openbaar");

        reviewer.opens("/beheer/oplossingen").follows(PRODUCT);
        assertThat(reviewer.page().getByText("Wat er veranderde").first()).isVisible();
        reviewer.presses("Gezien");
        assertThat(reviewer.page().getByText("De wijziging is van de lijst.")).isVisible();
    }

    /** With a typing error in its name, and beside two of another supplier. */
    private void findsAndCompares(Visitor municipality) {
        Offered.in(portal);
        var searching = new Searching(municipality.opens("/catalogus")).searches("beukenoot bali");
        photograph(municipality, "catalogus-tikfout");
        searching.chooses(PRODUCT).searches("kwispeldoorn");
        searching.chooses("Kwispeldoorn Sociaal").chooses("Kwispeldoorn Wonen").compares();
        assertThat(searching.heads())
                .hasText(new String[]{ "Wat", PRODUCT, "Kwispeldoorn Sociaal", "Kwispeldoorn Wonen" });
        photograph(municipality, "catalogus-naast-elkaar");
    }

    @Test
    void aSheetIsKeptWithItsNameAloneAndOneLikeItIsAskedAbout() {
        var editor = visitors.withoutScript().signsIn(portal.editorOfSupplier("Elzenkatje"));
        editor.opens("/leverancier/oplossingen/nieuw");
        editor.page().locator("#name").fill("Elzenkatje Agenda");
        editor.presses("Bewaar").isAt("Elzenkatje Agenda");
        assertThat(editor.page().getByText("Nog nodig om in te dienen")).isVisible();
        assertThat(editor.button("Dien in")).hasCount(0);
        editor.opens("/leverancier/oplossingen/nieuw");
        editor.page().locator("#name").fill("Elzenkatje Agendas");
        editor.presses("Bewaar");
        assertThat(editor.page().getByText("Bestaat deze al?")).isVisible();
        photograph(editor, "fiche-bestaat");
        editor.follows("Elzenkatje Agenda").isAt("Elzenkatje Agenda");
    }

    private static void photograph(Visitor visitor, String name) {
        visitor.photograph(Path.of("target/screenshots/%s.png".formatted(name)));
    }
}
