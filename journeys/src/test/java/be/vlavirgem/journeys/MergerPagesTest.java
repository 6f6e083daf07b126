package be.vlavirgem.journeys;

import java.util.List;

/** The page on which municipalities are put together. */
class MergerPagesTest extends LookedAtPages {

    private static final String PATH = "/benchmark/fusie";
    private static final String TWO = PATH + "?met=Dilbeek&met=Liedekerke&jaar=2025";

    @Override
    List<PageState> part(PageStates all) {
        return List.of(PageState.at("merger", MergerPagesTest::own, PATH),
                PageState.at("merger-of-two", MergerPagesTest::own, TWO),
                PageState.at("merger-of-five", MergerPagesTest::own,
                        TWO + "&met=Ternat&met=Affligem&met=Asse"),
                PageState.at("merger-english", MergerPagesTest::colleague, TWO + "&taal=en"),
                PageState.at("merger-refused", MergerPagesTest::own, PATH + "?met=Dilbeek&met=Nergenshuizen"),
                PageState.at("merger-replayed", MergerPagesTest::own, PATH + "?echt=2025-23106&jaar=2024"),
                PageState.at("merger-replayed-by-itself", MergerPagesTest::merged,
                        PATH + "?echt=2025-23106&jaar=2024"),
                PageState.at("merger-nothing", Portal.shared()::editorOfTheModel,
                        PATH + "?met=Zuienkerke&met=Jabbeke"));
    }

    private static String own() {
        MergedFigures.ready();
        return Portal.shared().editorOf(MergedFigures.OWN);
    }

    /** Reads English, which an account keeps. */
    private static String colleague() {
        MergedFigures.ready();
        return Portal.shared().colleagueIn(MergedFigures.OWN);
    }

    private static String merged() {
        MergedFigures.ready();
        return Portal.shared().editorOf(MergedFigures.MERGED);
    }
}
