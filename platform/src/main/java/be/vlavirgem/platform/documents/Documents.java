package be.vlavirgem.platform.documents;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents the scope may read; each deed, a download included, stands in the audit trail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Documents {

    /** What somebody attaches; sealed when they say that it is sensitive. */
    public record NewDocument(String title, String description, boolean sealed, DocumentFile file) {}

    /** A version to send to a browser. */
    public record Content(String fileName, String mediaType, ByteArrayResource bytes) {}

    /** How much the organisation keeps and may keep, in bytes. */
    public record Room(long used, long allowed) {}

    /** What came of attaching a file. */
    public enum Filing {
        /** It is there. */
        KEPT,
        /** The organisation keeps as much as it may. */
        NO_ROOM,
        /** The thing has as many documents, or the document as many versions, as it may have. */
        TOO_MANY
    }

    /** Of one part of a thing, and versions of one document. */
    public static final int MOST = 20;
    private static final int MOST_WITH_DELETED = 3 * MOST;

    private final DocumentRows rows;
    private final Sealing sealing;
    private final Stores stores;
    private final DocumentSettings.Quota quota;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Documents(DocumentRows rows, Sealing sealing, Stores stores, DocumentSettings.Quota quota, AuditTrail audit,
            IdSource ids, Clock clock) {
        this.rows = rows;
        this.sealing = sealing;
        this.stores = stores;
        this.quota = quota;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Attaches a file to a thing of the organisation worked for. */
    public Filing add(Access by, DocumentSubject subject, NewDocument made) {
        var held = rows.held(subject);
        if (held.there() >= MOST || held.all() >= MOST_WITH_DELETED) {
            return Filing.TOO_MANY;
        }
        if (!hasRoom(by.organisation(), made.file())) {
            return Filing.NO_ROOM;
        }
        var plain = new DocumentRows.Head(new Document.Id(ids.next()), by.organisation(), subject, null, made.title(),
                made.description());
        rows.add(made.sealed() ? sealing.head(plain) : plain);
        keep(by, plain.id(), 1, made.sealed(), made.file());
        record(by, plain.id(), "document.added", 1);
        return Filing.KEPT;
    }

    /** Adds a version to a document of the organisation worked for. */
    public Filing addVersion(Access by, Document document, DocumentFile file) {
        if (document.latest().number() >= MOST) {
            return Filing.TOO_MANY;
        }
        if (!hasRoom(by.organisation(), file)) {
            return Filing.NO_ROOM;
        }
        var number = document.latest().number() + 1;
        keep(by, document.id(), number, document.sealed(), file);
        record(by, document.id(), "document.renewed", number);
        return Filing.KEPT;
    }

    private boolean hasRoom(OrganisationId owner, DocumentFile file) {
        return rows.used(owner, true) + file.bytes().length <= quota.bytes();
    }

    private void keep(Access by, Document.Id id, int number, boolean sealed, DocumentFile file) {
        var owner = by.organisation();
        var at = new ContentStore.Place(owner, id, number);
        rows.add(owner, id,
                new Document.Version(number, sealed ? sealing.fileName(owner, id, number, file.name()) : file.name(),
                        file.mediaType(), file.bytes().length, file.scanned(), clock.instant(), ""),
                stores.choice(), by.person());
        stores.at(stores.choice()).put(at, sealed ? sealing.content(at, file.bytes()) : file.bytes());
    }

    /** Those of these parts of a thing, each with its latest version, with those taken away that can still be put back. */
    public List<Document> of(String kind, UUID subject, Collection<String> parts) {
        return whole(sealing.opened(rows.of(kind, subject, parts)));
    }

    /** The document with this id and all its versions, when it is there for this scope. */
    public Optional<Document> find(Document.Id id) {
        return whole(sealing.opened(rows.of(id))).stream().findFirst();
    }

    private static List<Document> whole(List<DocumentRows.Line> lines) {
        var documents = new LinkedHashMap<Document.Id, Document>();
        lines.forEach(line -> documents.merge(line.document().id(), line.document(), Document::with));
        return List.copyOf(documents.values());
    }

    /** How many documents each part of a thing has. */
    public Map<String, Integer> counts(String kind, UUID subject) {
        return rows.counts(kind, subject);
    }

    /** True when the document is there for this scope. */
    public boolean exists(UUID id) {
        return rows.exists(id);
    }

    /** The bytes of a version of a document of that thing, and a line in the audit trail that says who took them. */
    public Optional<Content> download(Access by, String kind, UUID subject, Document.Id id, int number) {
        return sealing.opened(rows.of(id))
                .stream()
                .filter(line -> line.version().number() == number && line.document().isThere()
                        && line.document().subject().kind().equals(kind)
                        && line.document().subject().id().equals(subject))
                .findFirst()
                .map(line -> {
                    record(by, id, "document.downloaded", number);
                    return content(line);
                });
    }

    /** The latest version of a document, in the scope of its owner; whoever lends it to others keeps to whom. */
    public Optional<Content> lend(Document.Id id) {
        return sealing.opened(rows.of(id))
                .stream()
                .filter(line -> line.document().isThere())
                .findFirst()
                .map(this::content);
    }

    private Content content(DocumentRows.Line line) {
        var at = new ContentStore.Place(line.document().owner(), line.document().id(), line.version().number());
        var bytes = stores.at(line.store()).get(at);
        return new Content(line.version().fileName(), line.version().mediaType(),
                new ByteArrayResource(line.document().sealed() ? sealing.opened(at, bytes) : bytes));
    }

    /** Takes it away; for {@link DocumentCare#KEPT_AFTER_DELETION} it can be put back. */
    public void delete(Access by, Document document) {
        if (document.isThere()) {
            rows.delete(document.id(), clock.instant(), by.person());
            record(by, document.id(), "document.deleted", document.latest().number());
        }
    }

    /** Puts back what was taken away, unless its place was taken. */
    public Filing restore(Access by, Document document) {
        if (document.isThere()) {
            return Filing.KEPT;
        }
        if (rows.held(document.subject()).there() >= MOST) {
            return Filing.TOO_MANY;
        }
        rows.restore(document.id());
        record(by, document.id(), "document.restored", document.latest().number());
        return Filing.KEPT;
    }

    /** Removes what was taken away for good, with all its versions. */
    public void erase(Access by, Document document) {
        if (!document.isThere()) {
            erase(document.id());
            record(by, document.id(), "document.erased", document.latest().number());
        }
    }

    void erase(Document.Id id) {
        rows.of(id)
                .forEach(line -> stores.at(line.store())
                        .remove(new ContentStore.Place(line.document().owner(), id, line.version().number())));
        rows.erase(id);
    }

    /** Removes all of an organisation that is emptied, with their files. */
    public void eraseAll(OrganisationId owner) {
        rows.all(owner).forEach(this::erase);
    }

    /** What the organisation keeps and may keep; what was taken away counts until it is gone. */
    public Room room(OrganisationId owner) {
        return new Room(rows.used(owner, false), quota.bytes());
    }

    private void record(Access by, Document.Id id, String action, int version) {
        audit.record(by.organisation(), by.person(), action, id.value(), "v" + version);
    }
}
