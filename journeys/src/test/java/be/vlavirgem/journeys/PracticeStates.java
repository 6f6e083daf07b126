package be.vlavirgem.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The pages of municipalities to practise in, and how a page within one looks. */
final class PracticeStates {

    private static final String KEEPER = "beheer@v-ict-or.test";
    private static final String STUDENT = "student@oefengemeente.test";
    private static final String PATH = "/beheer/oefenomgeving";

    private PracticeStates() {}

    static List<PageState> all() {
        return List.of(PageState.at("practices", () -> KEEPER, PATH),
                PageState.at("practice-new", () -> KEEPER, PATH + "/nieuw"),
                PageState.of("practice-new-refused", () -> KEEPER, PracticeStates::namesNothing),
                PageState.of("practice-reset", () -> KEEPER, asks("Zet terug: .*Zonnedaal")),
                PageState.of("practice-end", () -> KEEPER, asks("Zonnedaal beëindigen")),
                PageState.at("practice-dashboard", () -> STUDENT, "/dashboard"),
                PageState.at("practice-measurements", () -> STUDENT, "/maturiteit"),
                PageState.at("practice-tasks", () -> STUDENT, "/taken/alle"));
    }

    private static void namesNothing(Visitor visitor) {
        visitor.opens(PATH + "/nieuw").presses("Oefengemeente maken");
        visitor.page().locator(".error-summary").waitFor();
    }

    private static Consumer<Visitor> asks(String link) {
        return visitor -> {
            visitor.opens(PATH);
            visitor.page()
                    .getByRole(AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile(link)))
                    .click();
        };
    }
}
