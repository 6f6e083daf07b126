package be.vlavirgem.portal;

import be.vlavirgem.testsupport.Page;
import java.util.Map;

/** What colleagues say and ask around a measurement, over HTTP as a member does it. */
record Together(Measured measured) {

    /** Of the thread of that question. */
    String thread(String part) {
        return "/opmerkingen/measurement/%s/%s".formatted(measured.id(), part);
    }

    Page say(String part, String text) {
        return measured.member().fill(measured.member().get(thread(part)), thread(part), Map.of("tekst", text));
    }

    /** Asks the person with this id. */
    Page ask(String title, String owner, String day) {
        return measured.member()
                .fill(measured.member().get("/taken/nieuw"), "/taken/nieuw",
                        Map.of("titel", title, "wie", owner, "tegen", day));
    }

    String me() {
        return measured.member().get("/profiel").document().body().attr("data-person");
    }

    /** A comment and a task of one's own, when there is none. */
    void begins() {
        if (measured.member().get("/taken").document().select("table.tasks").isEmpty()) {
            say("SEC01", "Zie https://www.vlaanderen.be voor de uitleg.");
            ask("De cijfers nakijken", me(), "");
        }
    }
}
