package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an authority says which solutions it uses; its answers are for nobody else. */
@Service
@Transactional
class UseDesk {

    private static final int AT_ONCE = 20;

    private final Uses uses;
    private final UseTile.Keeper tile;
    private final AuditTrail audit;
    private final Clock clock;

    UseDesk(Uses uses, UseTile.Keeper tile, AuditTrail audit, Clock clock) {
        this.uses = uses;
        this.tile = tile;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Uses.Asked asked() {
        return uses.asked(AT_ONCE);
    }

    /** Keeps the answer; why not, where the day is none. */
    public Optional<Match.Refused<LocalDate>> answer(Access access, UseId id, UseAnswer.Kind kind, String since) {
        var question = uses.question(id).orElseThrow(NotFoundException::new);
        var today = LocalDate.now(clock);
        return switch (kind) {
            case NO -> keep(access, question, UseAnswer.no());
            case LATER -> keep(access, question, UseAnswer.later(today));
            case YES -> switch (since.isBlank() ? new Match.One<>(question.since()) : Since.read(since, today)) {
                case Match.Refused<LocalDate> refused -> Optional.of(refused);
                case Match.One<LocalDate>(var day) -> keep(access, question, UseAnswer.yes(day));
            };
        };
    }

    private Optional<Match.Refused<LocalDate>> keep(Access access, UseQuestion question, UseAnswer answer) {
        uses.answer(access.organisation(), access.person(), question, answer);
        changed(access, question.id(), "use.answered");
        return Optional.empty();
    }

    /** Takes the answer away, so that it is asked again. */
    public void undo(Access access, UseId id) {
        if (uses.undo(access.organisation(), id)) {
            changed(access, id, "use.undone");
        }
    }

    /** That it was answered, never what: V-ICT-OR reads the trail. */
    private void changed(Access access, UseId id, String deed) {
        audit.record(access.organisation(), access.person(), deed, id.value(), "");
        tile.keep(access.organisation());
    }
}
