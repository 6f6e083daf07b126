package be.vlavirgem.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.web.layout.Rendering;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** An address asks something of a list; what makes no sense is said, left out, and gone from every link. */
class ListRequestTest {

    private static final ListWords WORDS = new ListWords(Rendering.messages(), Locale.of("nl", "BE"));
    private static final SampleList LIST = new SampleList();

    @Test
    void nothingAskedIsTheUsualList() {
        var request = read("");
        assertThat(request.query()).isEmpty();
        assertThat(request.wrongs()).isEmpty();
        assertThat(request.page()).isEqualTo(1);
        assertThat(request.columns()).containsExactly(SampleList.NAME, SampleList.SCORE);
        assertThat(request.selection().order()).isEqualTo(SampleList.NAME);
        assertThat(request.selection().descending()).isFalse();
    }

    @Test
    void whatIsAskedIsReadAndWrittenInOneWay() {
        var asked = "kolom=soort&orde=-score&score-tot=1.200&blad=3&soort=stad&zoek=%C3%A9%C3%A9n+%26+twee&xyz=1";
        var request = read(asked);
        assertThat(request.query()).isEqualTo(
                "zoek=%C3%A9%C3%A9n%20%26%20twee&soort=stad&score-tot=1200&orde=-score&kolom=naam&kolom=soort");
        assertThat(request.page()).isEqualTo(3);
        assertThat(request.wrongs()).isEmpty();
        assertThat(read(request.query()).query()).isEqualTo(request.query());
        assertThat(read(request.query()).selection().columns()).isEqualTo(request.selection().columns());
    }

    @Test
    void aSelectionHasTheSearchAndTheFiltersTogether() {
        var chips = new ListDrawing<>(LIST, read("zoek=Gent&soort=stad&score-van=5"), WORDS).chips();
        assertThat(chips).containsExactly(new Filter("Zoeken: Gent", "/lijst?soort=stad&score-van=5"),
                new Filter("Soort: Stad", "/lijst?zoek=Gent&score-van=5"),
                new Filter("Score vanaf 5", "/lijst?zoek=Gent&soort=stad"));
    }

    @ParameterizedTest
    @CsvSource({ "orde=xyz", "orde=--naam", "orde=-", "orde=nota", "orde=naam%20desc", "blad=0", "blad=-1", "blad=1.5",
            "blad=9999999", "soort=dorp", "soort=STAD", "score-van=x", "score-van=1.5", "score-tot=1e9", "kolom=x",
            "zoek=...", "orde=%27%3B--" })
    void whatMakesNoSenseIsSaidAndLeftOut(String wrong) {
        var request = read(wrong + "&zoek=Gent");
        assertThat(request.wrongs()).hasSize(1).noneMatch(String::isBlank);
        assertThat(request.query()).isEqualTo(wrong.startsWith("zoek") ? "" : "zoek=Gent");
        assertThat(request.selection().order()).isEqualTo(SampleList.NAME);
        assertThat(request.page()).isEqualTo(1);
    }

    @Test
    void theFirstColumnIsAlwaysThereAndAnUnknownOneIsNot() {
        assertThat(read("kolom=soort&kolom=x").columns()).containsExactly(SampleList.NAME, SampleList.KIND);
        assertThat(read("kolom=naam").columns()).containsExactly(SampleList.NAME);
        assertThat(read("kolom=naam").query()).isEqualTo("kolom=naam");
        assertThat(read("kolom=score&kolom=naam").query()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "&&&", "=", "zoek", "%=%", "zoek=%zz", "zoek=%", "a=b=c", "soort=&orde=&blad=&kolom=" })
    void aMalformedQueryIsNoQuery(String query) {
        assertThat(read(query).query()).isEmpty();
        assertThat(read(query).wrongs()).isEmpty();
    }

    @Test
    void zerosAndHalfCharactersAreNotSearchedFor() {
        var request = new MockHttpServletRequest("GET", "/lijst");
        request.addParameter("zoek", "Ge\u0000nt\ud83d " + "x".repeat(500));
        var search = ListRequest.read(LIST, LIST.filters(), ListParameters.of(request), WORDS).search().orElseThrow();
        assertThat(search).startsWith("Ge nt").hasSizeLessThanOrEqualTo(100).doesNotContain("\u0000");
    }

    @Test
    void aColumnWithoutOrderHasNoLink() {
        var heads = new ListDrawing<>(LIST, read("kolom=nota&orde=-score&kolom=score"), WORDS).heads();
        assertThat(heads).extracting(Column::sorted).containsExactly(null, "descending", null);
        assertThat(heads.getLast().href()).isNull();
        assertThat(heads.getFirst().href()).isEqualTo("/lijst?kolom=naam&kolom=score&kolom=nota&orde=naam");
    }

    @Test
    void aPageOfAListThatNobodyCountsToItsEndSaysSo() {
        var pager = read("blad=50").address().pager(25, 1251, 1000);
        assertThat(pager).isEqualTo(new Pager(50, 51, 1226, 1250, 1000, "/lijst?blad=49", "/lijst?blad=51", true));
        assertThat(read("blad=50").address().pager(25, 1000, 1000).uncounted()).isFalse();
        assertThat(read("blad=70").address().pager(25, 1600, 1000).page()).isEqualTo(64);
    }

    @Test
    void theFormsCarryWhatTheyDoNotAsk() {
        var forms = new ListForms<>(LIST, read("zoek=Gent&soort=stad&orde=-naam&kolom=soort"), WORDS);
        assertThat(forms.search(LIST.filters()).kept()).extracting(Parameter::name)
                .containsExactly("orde", "kolom", "kolom");
        assertThat(forms.columns().kept()).extracting(Parameter::value)
                .isEqualTo(List.of("Gent", "stad", "-naam", "naam"));
        assertThat(forms.columns().choices()).extracting(choice -> choice.value() + choice.checked())
                .containsExactly("scorefalse", "soorttrue", "notafalse");
    }

    private static ListRequest<String> read(String query) {
        return ListRequest.read(LIST, LIST.filters(), ListParameters.of(query), WORDS);
    }
}
