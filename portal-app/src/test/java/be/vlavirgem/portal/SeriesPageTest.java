package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.StatementCounter;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures an authority keeps for itself, on their pages. */
@PortalTest
class SeriesPageTest {

    private static final String PATH = "/benchmark/eigen-reeksen";
    private static final String NEW = PATH + "/nieuw";
    /** Of authorities no other test keeps series for. */
    private static final String HEIST = "12014";
    private static final String BONHEIDEN = "12005";

    @Autowired
    private Visitors visitors;
    @Autowired
    private StatementCounter counter;

    @Test
    void a_series_is_made_drawn_changed_and_removed() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, HEIST);
        assertThat(editor.get(PATH).text()).contains("Nog geen eigen reeksen");
        var refused = editor.fill(editor.get(NEW), NEW, Map.of("naam", "", "eenheid", "", "jaar-2025", "veel"));
        assertThat(refused.document().select(".error-summary li")).hasSize(3);
        assertThat(refused.document().select("#jaar-2025").val()).isEqualTo("veel");

        var made = editor.follow(editor.fill(editor.get(NEW), NEW, Map.of("naam", "Bezoekers", "eenheid", "bezoekers",
                "decimalen", "0", "jaar-2024", "12.000", "jaar-2025", "12500")));
        assertThat(made.text()).contains("De reeks is bewaard.").contains("12.500 bezoekers");
        var address = made.document().select("a[href$=/wijzigen]").attr("href");
        var changed = editor.follow(editor.fill(editor.get(address), address, Map.of("jaar-2025", "")));
        assertThat(changed.text()).contains("In 2024").contains("12.000 bezoekers");
        var remove = address.replace("wijzigen", "verwijderen");
        assertThat(editor.get(remove).text()).contains("“Bezoekers” verwijderen");
        editor.fill(editor.get(remove), remove, Map.of());
        assertThat(editor.get(PATH).text()).contains("Nog geen eigen reeksen");
    }

    @Test
    void a_reader_sees_them_and_changes_none() {
        var id = Shared.ownSeries(visitors.homes().authority(BONHEIDEN));
        var reader = visitors.as(Role.AUTHORITY_READER, BONHEIDEN);
        assertThat(reader.get(PATH).document().select("a[href*=" + id + "]")).isNotEmpty();
        assertThat(reader.get(PATH).text()).doesNotContain("Nieuwe reeks");
        assertThat(reader.get(PATH + "/" + id).document().select("a[href$=/wijzigen]")).isEmpty();
        assertThat(reader.get(PATH + "/" + id + "/tabel.csv").body()).contains("2025;3037,5");
    }

    @Test
    void pages_take_at_most_eight_statements_however_many_series_there_are() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, BONHEIDEN);
        var id = Shared.ownSeries(visitors.homes().authority(BONHEIDEN));
        editor.get(PATH);
        var few = counter.during(() -> editor.get(PATH)).size();
        IntStream.range(0, 20).forEach(_ -> Shared.ownSeries(visitors.homes().authority(BONHEIDEN)));
        assertThat(counter.during(() -> editor.get(PATH))).hasSize(few).hasSizeLessThanOrEqualTo(8);
        for (var page : new String[]{ "/" + id, "/" + id + "/wijzigen", "/nieuw", "/bestanden" }) {
            editor.get(PATH + page);
            assertThat(counter.during(() -> editor.get(PATH + page))).as(page).hasSizeLessThanOrEqualTo(8);
        }
    }
}
