package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what a line of a report says, and tells who should know; the register is locked meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisterChange {

    /** What one counts on changes with these. */
    private static final Set<String> STATUS = Set.of(Field.STATUS.code(), "vanished");

    private final StandardTable table;
    private final StandardMessages messages;
    private final IdSource ids;
    private final Clock clock;

    RegisterChange(StandardTable table, StandardMessages messages, IdSource ids, Clock clock) {
        this.table = table;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    public void apply(ReportLine line, Optional<PersonId> by) {
        switch (line.outcome()) {
            case ADDED -> table.add(Standard.fresh(new StandardId(ids.next()), line.slug(), Standard.Origin.REGISTER,
                    line.after().orElseThrow()));
            case CHANGED -> {
                var changed = find(line).changed(line.after().orElseThrow());
                save(changed, line.changes().stream().map(Facts.Change::field).anyMatch(STATUS::contains), by);
            }
            case VANISHED -> save(find(line).vanished(LocalDate.now(clock)), true, by);
            case UNCHANGED, REFUSED -> {
                // Nothing to do.
            }
        }
    }

    private Standard find(ReportLine line) {
        return table.find(line.slug())
                .orElseThrow(() -> new IllegalStateException(
                        "Standard %s is gone; none is ever deleted".formatted(line.slug())));
    }

    /** Keeps it, and tells where one may count on it otherwise than before. */
    void save(Standard changed, boolean otherStatus, Optional<PersonId> by) {
        if (!table.change(changed)) {
            throw new IllegalStateException("Standard %s changed under the lock".formatted(changed.slug()));
        }
        if (otherStatus) {
            messages.statusChanged(changed, by);
        }
    }
}
