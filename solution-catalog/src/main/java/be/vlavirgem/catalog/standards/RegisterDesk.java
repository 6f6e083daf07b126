package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads files of the register, and applies what was reported of them: exactly that, or nothing. */
@Service
@Transactional
class RegisterDesk {

    /**
     * A file as it came.
     *
     * @param whole that what it does not name vanishes
     */
    record Came(StandardRun.Source source, String name, boolean whole) {}

    /** What came of applying. */
    enum Application {
        APPLIED,
        /** The register changed since the report was made. */
        STALE,
        /** Applied or thrown away before. */
        CLOSED
    }

    /**
     * A report as it is looked at.
     *
     * @param stale that it waits, and can only be thrown away: the register changed since it was laid beside it
     */
    record Shown(StandardRun run, boolean stale) {}

    private final StandardTable table;
    private final RunTable runs;
    private final RegisterChange change;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    RegisterDesk(StandardTable table, RunTable runs, RegisterChange change, AuditTrail audit, IdSource ids,
            Clock clock) {
        this.table = table;
        this.runs = runs;
        this.change = change;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    StandardRunId nextId() {
        return new StandardRunId(ids.next());
    }

    /** Reports what applying would do to the register of now or later, never earlier, and changes nothing; a file that is no register fails, and says why. */
    StandardRun propose(StandardRunId id, Came file, byte[] content, Optional<PersonId> by) {
        return switch (RegisterFile.read(content)) {
            case RegisterFile.Reading.Refused(var why) -> fail(id, file.source(), file.name(), why, by);
            case RegisterFile.Reading.Items(var items) -> {
                var revision = table.revision();
                var standards = table.all();
                var lines = Comparison.of(standards, items, file.whole());
                var counts = StandardRun.Counts.of(lines);
                var why = StandardRun.losesTooMany(counts, table.numbers().register())
                        ? Optional.of(Note.of("too-many-vanished", String.valueOf(counts.vanished())))
                        : Optional.<Note>empty();
                yield keep(run(id, file, revision, StandardRun.State.of(counts), why, counts), by, lines);
            }
        };
    }

    /** Remembers that nothing came that could be read. */
    StandardRun fail(StandardRunId id, StandardRun.Source source, String name, Note why, Optional<PersonId> by) {
        var nothing = new Came(source, name, false);
        return keep(
                run(id, nothing, table.revision(), StandardRun.State.FAILED, Optional.of(why), StandardRun.Counts.NONE),
                by,
                List.of());
    }

    private StandardRun run(StandardRunId id, Came file, long revision, StandardRun.State state, Optional<Note> why,
            StandardRun.Counts counts) {
        return new StandardRun(id, file.source(), state, file.name(), file.whole(), clock.instant(), Optional.empty(),
                revision, why, counts);
    }

    private StandardRun keep(StandardRun run, Optional<PersonId> by, List<ReportLine> lines) {
        runs.add(run, by, lines);
        return run;
    }

    /** Does what the report says, all of it. */
    Application apply(StandardRunId id, Optional<Access> by) {
        var revision = table.lock();
        var run = runs.lock(id).filter(StandardRun::isOpen);
        if (run.isEmpty()) {
            return Application.CLOSED;
        }
        if (run.get().revision() != revision) {
            return Application.STALE;
        }
        var person = by.map(Access::person);
        runs.deeds(id).forEach(line -> change.apply(line, person));
        table.countChange();
        runs.applied(id, person, clock.instant());
        by.ifPresent(access -> record(access, id, run.get().counts()));
        return Application.APPLIED;
    }

    private void record(Access by, StandardRunId id, StandardRun.Counts counts) {
        audit.record(by.organisation(), by.person(), "standard.imported", id.value(),
                "+%d ~%d -%d".formatted(counts.added(), counts.changed(), counts.vanished()));
    }

    /** False when it was applied or thrown away before. */
    boolean discard(StandardRunId id) {
        var open = runs.lock(id).filter(StandardRun::isOpen);
        open.ifPresent(run -> runs.discarded(id));
        return open.isPresent();
    }

    /** True when it waits and the register changed since. */
    @Transactional(readOnly = true)
    boolean isStale(StandardRun run) {
        return run.isOpen() && run.revision() != table.revision();
    }

    /** With whether it may still be applied. */
    @Transactional(readOnly = true)
    Optional<Shown> show(StandardRunId id) {
        return runs.find(id).map(run -> new Shown(run, isStale(run)));
    }

    @Transactional(readOnly = true)
    Optional<StandardRun> find(StandardRunId id) {
        return runs.find(id);
    }
}
