package be.vlavirgem.journeys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The states of filling in elsewhere. */
record OfflineStates(Portal portal) {

    private static final Map<String, String> ANSWERS = Map.of("CAP03", "85", "CAP04", "circa 40", "SEC04", "geen idee");

    List<PageState> all() {
        return List.of(
                PageState.of("offline-empty", () -> portal.editorOf("Bocholt"), OfflineStates::away),
                PageState.of("offline-refused", () -> portal.editorOf("Bocholt"),
                        visitor -> away(visitor).bringsBack("a;b".getBytes(StandardCharsets.UTF_8))),
                PageState.of("offline-preview", () -> portal.editorOf("Peer"), OfflineStates::previewed),
                PageState.of("offline-applied", () -> portal.editorOf("Lommel"), visitor -> {
                    previewed(visitor);
                    visitor.page().locator("main form[action$=toepassen] button").click();
                    visitor.page().locator(".notice.good").waitFor();
                }));
    }

    private static TakenAlong away(Visitor visitor) {
        MeasuringStates.begun(visitor);
        return TakenAlong.by(new Measuring(visitor));
    }

    private static void previewed(Visitor visitor) {
        var along = away(visitor);
        along.bringsBack(along.fillsIn(ANSWERS));
        visitor.page().locator("#overnemen").waitFor();
    }
}
