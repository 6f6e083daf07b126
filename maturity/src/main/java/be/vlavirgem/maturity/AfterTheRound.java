package be.vlavirgem.maturity;

import java.time.LocalDate;
import java.util.Optional;

/** What the tile says once the round of the measurement is over: which round to begin, or when the next one opens. */
record AfterTheRound(Optional<Round> next, LocalDate today, boolean mayBegin, Words words) {

    String why() {
        return words.text("maturity.tile.closed") + " "
                + next.map(this::next).orElseGet(() -> words.text("maturity.tile.none-open"));
    }

    private String next(Round round) {
        return isOpen(round)
                ? words.text("maturity.tile.open-round", round.name(), words.date(round.lastDay()))
                : words.text("maturity.tile.next-round", round.name(), words.date(round.opensOn()));
    }

    /** Leads to the rounds, where one begins. */
    String link() {
        return next.filter(this::isOpen)
                .map(round -> words.text(mayBegin ? "maturity.tile.begin" : "maturity.tile.see", round.name()))
                .orElseGet(() -> words.text("maturity.tile.rounds"));
    }

    private boolean isOpen(Round round) {
        return round.period().isOpenOn(today);
    }
}
