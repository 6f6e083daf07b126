package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.StatementCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing whom to compare with, on its pages. */
@PortalTest
class PeerGroupsPageTest {

    private static final String PATH = "/benchmark/groepen";
    private static final String NEW = PATH + "/nieuw";
    /** Of an authority no other test chooses groups for. */
    private static final String LOMMEL = "72020";
    private static final String PELT = "72043";

    @Autowired
    private Visitors visitors;
    @Autowired
    private StatementCounter counter;

    private static List<String> offered(Page page) {
        return page.document().select("input[name=kies]").stream().map(box -> box.val()).toList();
    }

    private static Map<String, String> typed(Page page, String name, List<String> ticked) {
        var form = new HashMap<>(page.form(NEW));
        form.put("naam", name);
        form.put("kies", String.join(",", ticked));
        return form;
    }

    @Test
    void a_group_of_too_few_is_refused_and_keeps_what_was_ticked() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, LOMMEL);
        var form = editor.get(NEW);
        var three = offered(form).subList(0, 3);
        var refused = editor.post(NEW, typed(form, "Drie", three));
        assertThat(refused.text()).contains("Kies minstens 8 andere besturen; nu zijn het er 3.");
        assertThat(refused.document().select("input[name=kies][checked]").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(three);
        assertThat(refused.document().select("#naam").val()).isEqualTo("Drie");
    }

    @Test
    void a_group_is_chosen_seen_and_dropped() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, PELT);
        var form = editor.get(NEW);
        editor.post(NEW, typed(form, "Acht van hier", offered(form).subList(0, 8)));
        var page = editor.get(PATH);
        var compare = page.document().select("a[href^=/benchmark?groep=selection-]").attr("href");
        assertThat(editor.get(compare).text()).contains("jullie eigen groep “Acht van hier”");
        var address = page.document().select("a[href$=vervallen]").attr("href");
        assertThat(editor.get(address).text()).contains("Laat “Acht van hier” vervallen");
        editor.post(address, editor.get(address).form(address));
        assertThat(editor.get(PATH).text()).doesNotContain("Laat “Acht van hier” vervallen");
    }

    @Test
    void the_page_takes_at_most_eight_statements() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, LOMMEL);
        editor.get(PATH);
        assertThat(counter.during(() -> editor.get(PATH))).hasSizeLessThanOrEqualTo(8);
        assertThat(counter.during(() -> editor.get(NEW))).hasSizeLessThanOrEqualTo(8);
    }
}
