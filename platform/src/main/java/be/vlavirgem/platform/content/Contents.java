package be.vlavirgem.platform.content;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of all content: drafts that change, are thrown away or published, now or on a day; who did it stands in the
 * audit trail. Whoever calls it has checked that the text is sound, and that the visitor may.
 */
@Service
@Transactional
public class Contents {

    private final ContentRows rows;
    private final ObjectProvider<ContentKind<?>> kinds;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Contents(ContentRows rows, ObjectProvider<ContentKind<?>> kinds, AuditTrail audit, IdSource ids, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new draft with this text. {@code deed} ends its audit action: imported, drafted. */
    public <T> ContentVersion draft(Access by, ContentKind<T> kind, T content, String body, String deed) {
        var id = ids.next();
        rows.add(id, kind.key(), kind.code(content), body, clock.instant(), by.person());
        var version = rows.find(id).orElseThrow();
        audit(by, deed, version, "");
        return version;
    }

    /** A draft that comes with the portal itself. */
    public <T> ContentVersion propose(ContentKind<T> kind, T content, String body) {
        var id = ids.next();
        rows.add(id, kind.key(), kind.code(content), body, clock.instant(), null);
        return rows.find(id).orElseThrow();
    }

    /** The first version of all, published. */
    public <T> ContentVersion bring(ContentKind<T> kind, T content, String body) {
        var version = propose(kind, content, body);
        published(version);
        return rows.find(version.id()).orElseThrow();
    }

    /** Keeps another text; false when somebody changed, planned or published the version since it was read. */
    public boolean change(Access by, ContentVersion seen, String body, String what) {
        var kept = rows.change(seen, body, clock.instant(), by.person());
        if (kept) {
            audit(by, "changed", seen, " " + what);
        }
        return kept;
    }

    /** For good; false when it was published already, or changed since that revision was seen. */
    public boolean publish(Access by, UUID id, int revision) {
        return rows.lock(id)
                .filter(version -> !version.isPublished() && version.revision() == revision)
                .map(version -> {
                    published(version);
                    audit(by, "published", version, "");
                    return version;
                })
                .isPresent();
    }

    /** On that day, a later one than today; false when it is no draft any more, or changed since that revision was seen. */
    public boolean schedule(Access by, UUID id, int revision, LocalDate day) {
        return rows.lock(id)
                .filter(version -> version.isDraft() && version.revision() == revision
                        && day.isAfter(LocalDate.now(clock)))
                .map(version -> {
                    rows.schedule(id, day, by.organisation(), by.person());
                    audit(by, "scheduled", version, " " + day);
                    return version;
                })
                .isPresent();
    }

    /** A draft again; false when it does not wait for a day. */
    public boolean unschedule(Access by, UUID id) {
        return rows.lock(id)
                .filter(version -> version.state() == ContentVersion.State.SCHEDULED)
                .map(version -> {
                    rows.unschedule(id);
                    audit(by, "unscheduled", version, "");
                    return version;
                })
                .isPresent();
    }

    /** Throws a draft away; false for any other version. */
    public boolean discard(Access by, UUID id) {
        return rows.lock(id)
                .filter(ContentVersion::isDraft)
                .map(version -> {
                    rows.delete(id);
                    audit(by, "discarded", version, "");
                    return version;
                })
                .isPresent();
    }

    /** Publishes what is due, in the name of who planned it; called in that organisation's scope. */
    void publishPlanned(ContentRows.Due due) {
        rows.lock(due.id()).filter(version -> version.state() == ContentVersion.State.SCHEDULED).ifPresent(version -> {
            published(version);
            audit(due.organisation(), due.person(), "published", version, "");
        });
    }

    private void published(ContentVersion version) {
        rows.publish(version.id(), clock.instant());
        kinds.stream().filter(kind -> kind.key().equals(version.kind())).forEach(kind -> kind.published(version));
    }

    /** Without their texts: the codes in order, of each the latest first. */
    @Transactional(readOnly = true)
    public List<ContentVersion> all(ContentKind<?> kind) {
        return rows.all(kind.key());
    }

    /** The same of several kinds, in one statement. */
    @Transactional(readOnly = true)
    public List<ContentVersion> all(Collection<? extends ContentKind<?>> several) {
        return rows.all(several.stream().map(ContentKind::key).toList());
    }

    @Transactional(readOnly = true)
    public Optional<ContentVersion> find(UUID id) {
        return rows.find(id);
    }

    /** Held until the transaction ends, for a change that depends on what it says. */
    public Optional<ContentVersion> lock(UUID id) {
        return rows.lock(id);
    }

    /** The one with the highest number. */
    @Transactional(readOnly = true)
    public Optional<ContentVersion> latest(ContentKind<?> kind, String code) {
        return rows.latest(kind.key(), code);
    }

    /** The texts of these versions, in one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, String> bodies(Collection<UUID> versions) {
        return versions.isEmpty() ? Map.of() : rows.bodies(versions);
    }

    @Transactional(readOnly = true)
    public boolean exists(UUID id) {
        return rows.exists(id);
    }

    @Transactional(readOnly = true)
    public boolean isEmpty(ContentKind<?> kind) {
        return rows.isEmpty(kind.key());
    }

    @Transactional(readOnly = true)
    public boolean holds(ContentKind<?> kind, String body) {
        return rows.existsByBody(kind.key(), body);
    }

    private void audit(Access by, String deed, ContentVersion version, String more) {
        audit(by.organisation(), by.person(), deed, version, more);
    }

    private void audit(OrganisationId organisation, PersonId person, String deed, ContentVersion version, String more) {
        audit.record(organisation, person, version.kind() + "." + deed, version.id(),
                "%s %d%s".formatted(version.code(), version.number(), more));
    }
}
