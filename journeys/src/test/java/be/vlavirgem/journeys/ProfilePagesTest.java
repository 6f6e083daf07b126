package be.vlavirgem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of a figure and the sheet for the college. */
class ProfilePagesTest extends LookedAtPages {

    private static final String PLACE = ComparedFigures.WITH_EVERY_STATE;
    private static final String MAP = "/benchmark/cijfers/ict-vte/kaart";
    private static final String PROFILE = "/benchmark/profiel";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("figure-map", ProfilePagesTest::editor, MAP),
                PageState.at("figure-map-provinces", ProfilePagesTest::editor, MAP + "?vlak=provincie"),
                PageState.at("figure-map-english", ProfilePagesTest::colleague, MAP + "?taal=en"),
                PageState.at("figure-map-open", ProfilePagesTest::editor,
                        "/benchmark/cijfers/investeringen-gepland/kaart"),
                PageState.at("profile", ProfilePagesTest::editor, PROFILE),
                PageState.at("profile-english", ProfilePagesTest::colleague, PROFILE + "?taal=en"),
                PageState.at("profile-empty", Portal.shared()::editorOfTheModel, PROFILE));
    }

    private static String editor() {
        ComparedFigures.around(Portal.shared(), Portal.shared().municipality(PLACE));
        return Portal.shared().editorOf(PLACE);
    }

    private static String colleague() {
        ComparedFigures.around(Portal.shared(), Portal.shared().municipality(PLACE));
        return Portal.shared().colleagueIn(PLACE);
    }

    @Test
    void theSheetForTheCollegeIsOneSheetOfPaper() {
        var page = visitors.withScript().signsIn(editor()).opens(PROFILE).page();
        var document = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)
                .setPrintBackground(true)
                .setPath(Path.of("target/screenshots/profile-print.pdf")));
        assertThat(Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(document, StandardCharsets.ISO_8859_1))
                .results()).hasSize(1);
    }
}
