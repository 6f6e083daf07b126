package be.vlavirgem.maturity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round as the back office shows it.
 *
 * @param state PLANNED, OPEN or CLOSED
 * @param questionnaire the title of what is asked, and which version of it
 * @param closedOn the day on which it was closed by hand; null when it ran its time
 * @param over that nobody can answer any more, so that figures of all show
 * @param version which state of it a form is made from
 */
record RoundView(String id, String name, String state, String opensOn, String closesOn, @Nullable String closedOn,
        String questionnaire, String questionnaireId, boolean reopenable, boolean over, int version) {

    static RoundView of(Round round, LocalDate today, String questionnaire, Words words) {
        return new RoundView(round.id().toString(), round.name(), round.state(today).name(),
                words.date(round.opensOn()), words.date(round.closesOn()),
                round.closedOn().filter(_ -> round.lastDay().isBefore(round.closesOn())).map(words::date).orElse(null),
                questionnaire, round.questionnaire().toString(),
                round.mayReopen(today), round.isOver(today), round.version());
    }

    /** The kind of its chip. */
    public String kind() {
        return state.equals("OPEN") ? "good" : "";
    }

    public boolean isPlanned() {
        return state.equals("PLANNED");
    }

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    public boolean isClosed() {
        return state.equals("CLOSED");
    }

    /** Its page. */
    public String path() {
        return RoundsController.PATH + "/" + id;
    }
}
