package be.vlavirgem.catalog.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;

/** What is kept while somebody types, and what the browser hears of it. */
@SpringJUnitConfig(CatalogSlice.class)
class StepControllerTest {

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SheetDesk desk;
    @Autowired
    private StepPages pages;
    @Autowired
    private MergedAway away;

    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();

    private StepPages.Kept keep(Access supplier, Solution.Id id, Map<String, List<String>> typed) {
        var seen = offices.as(supplier, () -> pages
                .step(supplier, id, Step.CLASSIFICATION, Optional.empty(), List.of(), DutchWords.DUTCH)
                .seen());
        var fields = new LinkedMultiValueMap<>(typed);
        fields.set("gezien", seen);
        offices.as(supplier, () -> new StepController(pages, desk, away).keep(supplier, id, Step.CLASSIFICATION.path(),
                fields, DutchWords.DUTCH, model, answer));
        return (StepPages.Kept) model.getAttribute("kept");
    }

    @Test
    void whatIsTypedInADraftIsKeptAndTheBrowserLetsGoOfItAndOfTheBoxesThatWereUnticked() {
        var supplier = offices.supplier("Duizendblad");
        var id = offering.begin(supplier, Sheets.ten("Duizendblad Dossiers"));
        var typed = Sheets.with(Sheets.fields("Duizendblad Dossiers"), "keywords", "balie").fields();
        typed.remove("audience");

        assertThat(keep(supplier, id, typed).text()).isEqualTo("Bewaard terwijl je typt.");

        assertThat(answer.getHeader("HX-Trigger")).startsWith("{\"bewaard\":{\"fields\":[\"")
                .contains("\"keywords\"", "\"components\"", "\"audience\"");
    }

    @Test
    void whatIsTypedHalfInASheetThatEverybodyReadsWaitsForTheButton() {
        var supplier = offices.supplier("Vingerhoed");
        var id = offering.publish(supplier, "Vingerhoed Formulieren");
        var typed = Sheets.with(Sheets.fields("Vingerhoed Formulieren"), "keywords", "half getyp");

        assertThat(keep(supplier, id, typed.fields()).text()).isEqualTo("Dit staat online: bewaar met de knop.");

        assertThat(answer.getHeader("HX-Trigger")).isNull();
        assertThat(offices.as(supplier, () -> pages
                .step(supplier, id, Step.CLASSIFICATION, Optional.empty(), List.of(), DutchWords.DUTCH)
                .form()
                .fields())).noneMatch(field -> "half getyp".equals(field.value()));
    }

    @Test
    void whatAColleagueChangedMeanwhileIsNotLetGoOf() {
        var supplier = offices.supplier("Moederkruid");
        var id = offering.begin(supplier, Sheets.ten("Moederkruid Meldpunt"));
        var typed = new LinkedMultiValueMap<>(Sheets.fields("Moederkruid Meldpunt"));
        typed.set("gezien", "0");

        offices.as(supplier, () -> new StepController(pages, desk, away).keep(supplier, id, Step.CLASSIFICATION.path(),
                typed, DutchWords.DUTCH, model, answer));

        assertThat(answer.getHeader("HX-Trigger")).isNull();
        assertThat(new Typed(typed).first("gezien")).isEqualTo(((StepPages.Kept) model.getAttribute("kept")).seen());
    }
}
