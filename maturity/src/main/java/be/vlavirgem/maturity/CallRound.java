package be.vlavirgem.maturity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The round that calls and reminders are about. */
@Component
class CallRound {

    private final CallNotes notes;

    CallRound(CallNotes notes) {
        this.notes = notes;
    }

    @Transactional(readOnly = true)
    Optional<Round.Id> now() {
        return notes.round().map(CallNotes.Running::id);
    }
}
