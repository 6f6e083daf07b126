package be.vlavirgem.platform.importing;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.importing.ImportBatch.State;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.platform.tabular.Dialect;
import be.vlavirgem.platform.tabular.Table;
import be.vlavirgem.platform.tabular.TableFile;
import be.vlavirgem.platform.tabular.TableReading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes files of the kinds the modules know: uploads, shows, applies and reverts them. */
@Service
@Transactional
public class Imports {

    /** What came of an upload. */
    public sealed interface Upload {

        /** A draft to look at. */
        record Taken(ImportId id) implements Upload {}

        /** Not a file we can read: the key of a sentence, and what it is about. */
        record Refused(String key, List<String> about) implements Upload {}
    }

    /** What came of asking to apply. */
    public sealed interface Application {

        /** A job applies it. */
        record Started(JobId job) implements Application {}

        /** The key of a sentence that says why not. */
        record Refused(String key) implements Application {}
    }

    /** What came of reverting. */
    public sealed interface Reversion {

        /** All is as it was before. */
        record Done(int changes) implements Reversion {}

        /** These rows were changed again since, so that nothing was reverted; at most so many that one reads them. */
        record InTheWay(List<ImportRow> rows) implements Reversion {}

        /** Nothing was reverted: a file of the same kind is being applied. */
        record Busy() implements Reversion {}
    }

    private static final Duration DRAFTS_KEPT = Duration.ofDays(30);
    private static final int LONGEST_NAME = 200;
    private static final int MOST_SHOWN = 50;

    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportTargets targets;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Imports(ImportBatches batches, ImportRows rows, ImportTargets targets, Jobs jobs, AuditTrail audit, IdSource ids,
            Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.targets = targets;
        this.jobs = jobs;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The kinds of files there are. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<ImportTarget> targets() {
        return targets.all();
    }

    /** Takes a file as a draft, whose columns are matched by their heads; forgets drafts of more than a month ago. */
    public Upload upload(Access access, String target, String fileName, byte[] file) {
        return switch (TableFile.read(file, targets.of(target).mostRows())) {
            case TableReading.Refused refused -> new Upload.Refused(refused.key(), refused.about());
            case TableReading.Sound sound -> {
                var id = new ImportId(ids.next());
                batches.forgetDraftsBefore(clock.instant().minus(DRAFTS_KEPT));
                batches.add(access, id, target, shortened(fileName), file, clock.instant());
                examine(access, id, target, sound, matched(targets.of(target), sound.table()));
                yield new Upload.Taken(id);
            }
        };
    }

    private static List<Integer> matched(ImportTarget target, Table table) {
        return target.fields()
                .stream()
                .map(field -> IntStream.range(0, table.header().size())
                        .filter(column -> field.isHeadedBy(table.header().get(column)))
                        .findFirst()
                        .orElse(-1))
                .toList();
    }

    private void examine(Access access, ImportId id, String target, TableReading.Sound sound, List<Integer> columns) {
        batches.read(id, sound.dialect(), sound.table().header(), columns);
        rows.replace(access.organisation(), id,
                Examination.of(targets.of(target), sound.dialect(), columns, sound.table()));
    }

    /** Reads a draft anew, as somebody says it is meant; without columns they are matched again. */
    public Upload read(Access access, ImportId id, Dialect dialect, List<Integer> columns) {
        var draft = batches.lock(id, State.DRAFT);
        if (draft.isEmpty()) {
            return new Upload.Taken(id);
        }
        var asked = new Dialect(draft.get().dialect().format(), dialect.encoding(), dialect.separator(),
                dialect.decimals());
        return switch (TableFile.read(batches.file(id).orElseThrow(), asked,
                targets.of(draft.get().target()).mostRows())) {
            case TableReading.Refused refused -> new Upload.Refused(refused.key(), refused.about());
            case TableReading.Sound sound -> {
                var same = sound.table().header().equals(draft.get().header());
                var chosen = same
                        ? within(columns, sound.table())
                        : matched(targets.of(draft.get().target()), sound.table());
                examine(access, id, draft.get().target(), sound, chosen);
                yield new Upload.Taken(id);
            }
        };
    }

    private static List<Integer> within(List<Integer> columns, Table table) {
        return columns.stream().map(column -> column < table.header().size() ? column : -1).toList();
    }

    /** An import of the organisation worked for. */
    @Transactional(readOnly = true)
    public Optional<ImportBatch> find(ImportId id) {
        return batches.find(id);
    }

    /** Of which kind an import of the organisations that may be read is. */
    @Transactional(readOnly = true)
    public Optional<ImportTarget> target(ImportId id) {
        return batches.find(id).map(batch -> targets.of(batch.target()));
    }

    /** True when it is one of the organisations that may be read. */
    @Transactional(readOnly = true)
    public boolean exists(UUID id) {
        return batches.exists(id);
    }

    /** The imports, the latest first. */
    @Transactional(readOnly = true)
    public List<ImportBatch> latest(int most) {
        return batches.latest(most);
    }

    /** Some rows of an import, of these states only, and only those that strike if asked. */
    @Transactional(readOnly = true)
    public List<ImportRow> rows(ImportId id, List<ImportRow.State> states, boolean striking, int size, long offset) {
        return rows.page(id, states, striking, size, offset);
    }

    /** Has a job apply it: all rows, or only those that are not refused. */
    public Application apply(Access access, ImportId id, boolean onlyValid) {
        var draft = batches.lock(id, State.DRAFT);
        if (draft.isEmpty() || draft.get().counts().changes() == 0) {
            return new Application.Refused("import.refused.nothing");
        }
        if (!onlyValid && draft.get().counts().refused() > 0) {
            return new Application.Refused("import.refused.rows");
        }
        if (batches.oneIsApplying(draft.get().target())) {
            return new Application.Refused("import.refused.busy");
        }
        var job = jobs.start(access, ApplyJob.TYPE,
                new ApplyJob.Apply(access.organisation().value(), id.value(), access.person().value()), id.value());
        batches.applying(id, job);
        return new Application.Started(job);
    }

    /** Forgets a draft; nothing was changed. */
    public void discard(ImportId id) {
        batches.lock(id, State.DRAFT).ifPresent(draft -> batches.delete(id));
    }

    /** Puts everything back as it was before, or nothing; then the import itself is forgotten, and the audit trail tells. */
    public Reversion revert(Access access, ImportId id) {
        var applied = batches.lock(id, State.APPLIED);
        if (applied.isEmpty()) {
            return new Reversion.Done(0);
        }
        if (batches.oneIsApplying(applied.get().target())) {
            return new Reversion.Busy();
        }
        var target = targets.of(applied.get().target());
        var changes = rows.changes(id).stream().filter(row -> row.outcome() == ImportRow.Outcome.APPLIED).toList();
        var moved = moved(target, changes, applied.get().appliedAt().orElseThrow());
        if (!moved.isEmpty()) {
            return new Reversion.InTheWay(moved);
        }
        target.write(id, changes.stream().map(row -> row.change().inverse()).toList());
        batches.delete(id);
        audit.record(access.organisation(), access.person(), "import.reverted", id.value(),
                "%s %d".formatted(target.code(), changes.size()));
        return new Reversion.Done(changes.size());
    }

    /** Those that are no longer what was written then, or no longer that alone. */
    private static List<ImportRow> moved(ImportTarget target, List<ImportRow> changes, Instant applied) {
        var keys = changes.stream().map(row -> row.key().orElseThrow()).toList();
        var current = target.current(keys);
        var joined = target.joinedSince(keys, applied);
        return changes.stream()
                .filter(row -> joined.contains(row.key().orElseThrow())
                        || !current.getOrDefault(row.key().orElseThrow(), List.of()).equals(row.after()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static String shortened(String fileName) {
        return fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
    }
}
