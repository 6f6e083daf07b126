package be.vlavirgem.journeys;

import java.util.List;

/** The states of comments and tasks. */
record TogetherStates(Portal portal) {

    List<PageState> all() {
        return List.of(PageState.at("tasks", () -> PageStates.AALST, "/taken"),
                PageState.at("tasks-empty", portal::editorOfTheModel, "/taken"),
                PageState.at("tasks-of-all", () -> PageStates.READER, "/taken/alle"),
                PageState.of("task", () -> PageStates.AALST, visitor -> {
                    visitor.opens("/taken").page().locator("table.tasks th a").first().click();
                    visitor.page().locator("dl.facts").waitFor();
                }), PageState.at("task-form", () -> PageStates.AALST, "/taken/nieuw"),
                PageState.of("task-refused", () -> PageStates.AALST, visitor -> {
                    visitor.opens("/taken/nieuw").page().locator("#taak-tegen").fill("31/02/2027");
                    visitor.presses("Taak bewaren");
                    visitor.page().locator(".error-summary").waitFor();
                }), PageState.of("comments-empty", () -> portal.editorOf("Eeklo"), visitor -> thread(visitor, 2)),
                PageState.of("comments", () -> portal.editorOf("Eeklo"), visitor -> {
                    thread(visitor, 0);
                    visitor.page().getByLabel("Je opmerking").fill("Dit vroegen we na bij de dienst financiën.");
                    visitor.presses("Opmerking plaatsen");
                    visitor.page().locator(".said").first().waitFor();
                }), PageState.of("comments-refused", () -> portal.editorOf("Eeklo"), visitor -> {
                    thread(visitor, 1);
                    visitor.presses("Opmerking plaatsen");
                    visitor.page().locator(".field-error").waitFor();
                }), PageState.of("comments-dialog", () -> portal.editorOf("Eeklo"), visitor -> {
                    MeasuringStates.begun(visitor);
                    visitor.page().locator("a.talk").first().click();
                    visitor.page().locator("dialog .thread").waitFor();
                }));
    }

    /** On its own page. */
    private static void thread(Visitor visitor, int nth) {
        MeasuringStates.begun(visitor);
        visitor.opens(visitor.page().locator("a.talk").nth(nth).getAttribute("href")).isAt("Opmerkingen");
    }
}
