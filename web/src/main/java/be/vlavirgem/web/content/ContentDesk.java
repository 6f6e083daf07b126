package be.vlavirgem.web.content;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.Contents;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.yaml.YamlLines;
import be.vlavirgem.platform.yaml.YamlReading;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the back office does with content: import, draft, change, publish, throw away. */
@Service
@Transactional
class ContentDesk {

    /** What came of importing a file. */
    sealed interface Import {

        /** Taken as a draft. */
        record Accepted(ContentVersion version) implements Import {}

        /** Refused whole, with everything that is wrong. */
        record Refused(List<Problem> problems) implements Import {}

        /** The same as the latest version, so there is nothing to take. */
        record Unchanged(ContentVersion version) implements Import {}
    }

    /** What came of a change. */
    sealed interface Outcome {

        /** It is kept. */
        record Done() implements Outcome {}

        /** It would make the content unsound; the lines know their fields. */
        record Refused(List<Problem> problems, YamlLines lines) implements Outcome {}

        /** Somebody else changed the same thing; this is the version as they left it. */
        record Conflict(Kept theirs) implements Outcome {}

        /** No draft any more. */
        record Closed() implements Outcome {}
    }

    private final Contents contents;
    private final ObjectProvider<EntryKind> kinds;

    ContentDesk(Contents contents, ObjectProvider<EntryKind> kinds) {
        this.contents = contents;
        this.kinds = kinds;
    }

    /** All kinds, in the order of their beans. */
    List<EntryKind> kinds() {
        return kinds.orderedStream().toList();
    }

    private Optional<EntryKind> kindOf(ContentVersion version) {
        return kinds.stream().filter(kind -> kind.key().equals(version.kind())).findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(KeptVersion id) {
        return contents.find(id.value())
                .flatMap(version -> kindOf(version).map(kind -> Kept.of(kind, version)));
    }

    @Transactional(readOnly = true)
    Kept get(KeptVersion id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** Of all kinds, without their texts, of each the latest first; one statement. */
    @Transactional(readOnly = true)
    List<ContentVersion> versions() {
        return contents.all(kinds());
    }

    /** What is published of that kind now. */
    @Transactional(readOnly = true)
    Optional<Kept> published(EntryKind kind) {
        return contents.all(kind)
                .stream()
                .filter(version -> version.state() == ContentVersion.State.PUBLISHED)
                .findFirst()
                .flatMap(version -> contents.find(version.id()))
                .map(version -> Kept.of(kind, version));
    }

    Import importFile(Access access, String code, String file) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> importFile(access, kind, file))
                .orElseGet(() -> new Import.Refused(List.of(new Problem(1, "web.content.import.unknown", List.of()))));
    }

    private Import importFile(Access access, EntryKind kind, String file) {
        return switch (kind.reading(file)) {
            case YamlReading.Faulty<Entries>(List<Problem> problems) -> new Import.Refused(problems);
            case YamlReading.Sound<Entries>(Entries content) -> take(access, kind, content, file);
        };
    }

    private Import take(Access access, EntryKind kind, Entries content, String file) {
        var gone = gone(kind, content);
        if (!gone.isEmpty()) {
            return new Import.Refused(gone.stream().map(key -> new Problem(1, "file.gone", List.of(key))).toList());
        }
        return contents.latest(kind, kind.code())
                .filter(latest -> latest.body().equals(file))
                .<Import>map(Import.Unchanged::new)
                .orElseGet(() -> new Import.Accepted(contents.draft(access, kind, content, file, "imported")));
    }

    /** What was published and would be missed. */
    @Transactional(readOnly = true)
    List<String> gone(EntryKind kind, Entries next) {
        return published(kind).map(published -> kind.gone(published.content(), next)).orElse(List.of());
    }

    /** A new draft that says the same. */
    ContentVersion copy(Access access, KeptVersion id) {
        var kept = get(id);
        return contents.draft(access, kept.kind(), kept.content(), kept.version().body(), "drafted");
    }

    /** Changes a draft as it is now; what others changed elsewhere in it stays. No next content is a clash. */
    Outcome change(Access access, KeptVersion id, String what, Function<Kept, Optional<Entries>> deed) {
        var version = contents.lock(id.value()).orElseThrow(NotFoundException::new);
        var now = Kept.of(kindOf(version).orElseThrow(NotFoundException::new), version);
        if (!version.isDraft()) {
            return new Outcome.Closed();
        }
        return deed.apply(now).map(next -> keep(access, now, next, what)).orElseGet(() -> new Outcome.Conflict(now));
    }

    private Outcome keep(Access access, Kept now, Entries next, String what) {
        var lines = now.kind().lines(next);
        if (now.kind().reading(lines.text()) instanceof YamlReading.Faulty<Entries>(List<Problem> problems)) {
            return new Outcome.Refused(problems, lines);
        }
        return lines.text().equals(now.version().body())
                || contents.change(access, now.version(), lines.text(), what)
                        ? new Outcome.Done()
                        : new Outcome.Closed();
    }

    /** False when it is not what was shown. */
    boolean publish(Access access, KeptVersion id, int revision) {
        return contents.publish(access, id.value(), revision);
    }

    boolean schedule(Access access, KeptVersion id, int revision, LocalDate day) {
        return contents.schedule(access, id.value(), revision, day);
    }

    void unschedule(Access access, KeptVersion id) {
        contents.unschedule(access, get(id).version().id());
    }

    /** False for what is no draft any more. */
    boolean discard(Access access, KeptVersion id) {
        return contents.discard(access, get(id).version().id());
    }
}
