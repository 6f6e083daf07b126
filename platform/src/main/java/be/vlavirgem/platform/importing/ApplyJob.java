package be.vlavirgem.platform.importing;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.importing.ApplyJob.Apply;
import be.vlavirgem.platform.importing.ImportRow.Outcome;
import be.vlavirgem.platform.jobs.Job;
import be.vlavirgem.platform.jobs.JobRefused;
import be.vlavirgem.platform.jobs.JobState;
import be.vlavirgem.platform.jobs.JobStep;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Applies an import, one transaction per organisation in the file; first it looks whether all is still as it was shown. */
@Component
class ApplyJob implements Job<Apply> {

    static final String TYPE = "import";

    /** Which import, of which organisation, by whom. */
    record Apply(UUID organisation, UUID batch, UUID person) {

        ImportId id() {
            return new ImportId(batch);
        }
    }

    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportTargets targets;
    private final AuditTrail audit;
    private final Clock clock;

    ApplyJob(ImportBatches batches, ImportRows rows, ImportTargets targets, AuditTrail audit, Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.targets = targets;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Apply> payload() {
        return Apply.class;
    }

    @Override
    public List<JobStep> plan(Apply apply) {
        var subjects = Stream.concat(Stream.of(apply.batch()), rows.abouts(apply.id()).stream());
        return subjects.map(subject -> new JobStep(subject, new OrganisationId(apply.organisation()))).toList();
    }

    @Override
    public void perform(Apply apply, JobStep step) {
        if (step.subject().equals(apply.batch())) {
            refuseWhatMoved(apply.id());
        } else {
            write(apply.id(), rows.changesOf(apply.id(), step.subject()));
        }
    }

    private void refuseWhatMoved(ImportId id) {
        var changes = rows.changes(id);
        if (!parted(id, changes).moved().isEmpty()) {
            throw new JobRefused("import.refused.moved");
        }
    }

    private void write(ImportId id, List<ImportRow> changes) {
        var parted = parted(id, changes);
        target(id).write(id, parted.same().stream().map(ImportRow::change).toList());
        rows.came(id, parted.same(), Outcome.APPLIED);
        rows.came(id, parted.moved(), Outcome.SKIPPED);
    }

    /** Those that find what the preview showed, and those that do not. */
    private record Parted(List<ImportRow> same, List<ImportRow> moved) {}

    private Parted parted(ImportId id, List<ImportRow> changes) {
        var current = target(id).current(changes.stream().map(row -> row.key().orElseThrow()).toList());
        Predicate<ImportRow> same = row -> current.getOrDefault(row.key().orElseThrow(), List.of())
                .equals(row.before());
        return new Parted(changes.stream().filter(same).toList(), changes.stream().filter(same.negate()).toList());
    }

    private ImportTarget target(ImportId id) {
        return targets.of(batches.find(id).orElseThrow().target());
    }

    /** What was written stays so and can be reverted; when nothing was, it is a draft again. */
    @Override
    public void ended(Apply apply, JobState state) {
        batches.lock(apply.id(), ImportBatch.State.APPLYING).ifPresent(batch -> {
            if (batch.counts().applied() == 0) {
                batches.draftAgain(batch.id());
                return;
            }
            batches.applied(batch.id(), clock.instant());
            audit.record(new OrganisationId(apply.organisation()), new PersonId(apply.person()), "import.applied",
                    apply.batch(), "%s %d".formatted(batch.target(), batch.counts().applied()));
        });
    }
}
