package be.vlavirgem.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.layout.Specimen.Figure;
import be.vlavirgem.web.layout.Specimen.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is announced at a question, and what is shown in each of its states. */
class QuestionCardTest {

    private static final List<Option> EXTRA = List.of(new Option("?", "Weten we niet", null, true));

    private final Rendering rendering = new Rendering();

    @Test
    void theFieldOfAFigureIsNamedByTheQuestionAndDescribedByAllThatIsSaidAboutIt() {
        var card = card("figure", figure("Vul een getal in.", "Dit is veel."));
        var field = card.expectFirst("input[inputmode=decimal]");
        assertThat(card.expectFirst("label[for=" + field.id() + "]").text()).isEqualTo("6. Hoeveel toestellen?");
        assertThat(announced(field)).containsExactly("Fout: Vul een getal in.",
                "Dit is veel. Klopt het, schrijf dan in de notitie waarom. Zo niet, pas het aan.", "Pc’s en laptops.",
                "Op 31/12/2025.", "Vorige ronde (2025): 400", "toestellen");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void theUnitIsAnnouncedOnceWhereLastTimesAnswerEndsWithIt() {
        var field = card("figure", figure(null, null, "Vorige ronde (2025): 400 toestellen"))
                .expectFirst("input[inputmode=decimal]");

        assertThat(announced(field)).containsExactly("", "Pc’s en laptops.", "Op 31/12/2025.",
                "Vorige ronde (2025): 400 toestellen");
    }

    @Test
    void thePreviousAnswerStandsBeforeTheFieldAndTheUnitAfterIt() {
        var text = card("figure", figure(null, null)).html();
        assertThat(text.indexOf("Vorige ronde")).isLessThan(text.indexOf("inputmode")).isPositive();
        assertThat(text.indexOf(">toestellen<")).isGreaterThan(text.indexOf("inputmode"));
    }

    @Test
    void whatExcludesTheFigureIsAGroupNamedAfterTheQuestion() {
        var group = card("figure", figure(null, null)).expectFirst("[role=group]");
        assertThat(texts(group, "aria-labelledby")).containsExactly("Geen cijfer?", "6. Hoeveel toestellen?");
        assertThat(group.select("input[type=checkbox][data-excludes]").eachAttr("value")).containsExactly("?");
    }

    @Test
    void severalAnswersAreCheckboxesAndTheExtraOnesExcludeTheOthers() {
        var card = card("checkboxes", Specimen.question());
        assertThat(card.select("input[type=checkbox]")).hasSize(5);
        assertThat(card.select("[data-excluding] input[data-excludes]")).hasSize(2);
        assertThat(card.expectFirst("legend").text()).endsWith("Kies alles wat past.");
    }

    @Test
    void whatIsNotAskedShowsOnlyTheQuestionAndWhy() {
        for (var kind : List.of("radios", "checkboxes", "figure", "sum")) {
            var card = card(kind, notAsked());
            assertThat(card.select("input, textarea, details, button")).isEmpty();
            assertThat(card.text()).isEqualTo("6. Hoeveel toestellen? Je bestuur heeft er geen.");
        }
    }

    @Test
    void aSumShowsItsOutcomeAndCannotBeFilledIn() {
        var card = card("sum", figure(null, null));
        assertThat(card.select("input:not([inputmode=url])")).isEmpty();
        assertThat(card.expectFirst(".unit").text()).isEqualTo("1.200 toestellen");
    }

    @Test
    void theLinkOfTheSummaryLeadsToTheFirstControl() {
        for (var kind : List.of("radios", "checkboxes")) {
            var card = card(kind, Specimen.question());
            assertThat(card.selectFirst("input")).isSameAs(card.getElementById(Specimen.question().firstControl()));
        }
        assertThat(card("figure", figure(null, null)).expectFirst("input").id()).isEqualTo("f1-1");
    }

    @Test
    void whatIsInDutchOnlySaysSoOnAnEnglishPage() {
        var card = card("figure", figure("Fill in a number.", null), Specimen.english());
        assertThat(card.select("[lang=nl-BE]").eachText()).containsExactly("Hoeveel toestellen?", "Pc’s en laptops.",
                "Op 31/12/2025.", "toestellen", "Begin met een lijst.");
        assertThat(card("figure", figure(null, null)).select("[lang]")).isEmpty();
    }

    private static Figure figure(String error, String warning) {
        return figure(error, warning, "Vorige ronde (2025): 400");
    }

    private static Figure figure(String error, String warning, String previous) {
        return new Figure("f1", "f1", 6, "Hoeveel toestellen?", "Pc’s en laptops.", "Op 31/12/2025.", "toestellen",
                "1.200", EXTRA, "n1", "e1", null, error, warning, previous, null, null,
                "Begin met een lijst.");
    }

    private static Figure notAsked() {
        return new Figure("f1", "f1", 6, "Hoeveel toestellen?", "Pc’s en laptops.", null, "toestellen", null, EXTRA,
                "n1", "e1", null, null, null, null, null, "Je bestuur heeft er geen.", "Begin met een lijst.");
    }

    private Document card(String kind, Object question) {
        return card(kind, question, Specimen.shell());
    }

    private Document card(String kind, Object question, Shell shell) {
        return Jsoup.parse(rendering.of("web/card", Map.of("kind", kind, "q", question, "shell", shell)));
    }

    private static List<String> announced(Element field) {
        return texts(field, "aria-describedby");
    }

    private static List<String> texts(Element element, String attribute) {
        var page = element.ownerDocument();
        return Stream.of(element.attr(attribute).split(" ")).map(id -> page.expectFirst("#" + id).text()).toList();
    }
}
