package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentFile;
import be.vlavirgem.platform.documents.DocumentSubject;
import be.vlavirgem.platform.documents.Documents;
import be.vlavirgem.platform.documents.Documents.Filing;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents as proof of an answer: read by who reads the measurement, changed by who may answer, while it takes answers. */
@Service
@Transactional
class ProofService {

    /** The kind of thing the documents hang on; its parts are the codes of questions. */
    static final String KIND = "measurement";

    /** What can be done to a document. */
    enum Deed {
        /** Taken away, for a while. */
        DELETE,
        /** Removed for good. */
        ERASE
    }

    private final MeasurementService service;
    private final Documents documents;

    ProofService(MeasurementService service, Documents documents) {
        this.service = service;
        this.documents = documents;
    }

    /** Attaches a document to a question of the chapter; empty once the measurement takes no answers any more. */
    Optional<Filing> add(Access access, Measurement.Id id, String chapter, String question,
            Documents.NewDocument made) {
        var sheet = service.sheetForChange(id);
        if (!asks(sheet.chapter(chapter), question)) {
            throw new NotFoundException();
        }
        return isOpen(sheet, access)
                ? Optional.of(documents.add(access, new DocumentSubject(KIND, id.value(), question), made))
                : Optional.empty();
    }

    /** Adds a version; empty once the measurement takes no answers any more. */
    Optional<Filing> renew(Access access, Measurement.Id id, Document.Id document, DocumentFile file) {
        var sheet = service.sheetForChange(id);
        var found = find(id, document);
        return isOpen(sheet, access) && found.isThere()
                ? Optional.of(documents.addVersion(access, found, file))
                : Optional.empty();
    }

    /** Does it, or nothing once the measurement takes no answers any more; tells to which question it belongs. */
    String change(Access access, Measurement.Id id, Document.Id document, Deed deed) {
        var sheet = service.sheetForChange(id);
        var found = find(id, document);
        if (isOpen(sheet, access)) {
            switch (deed) {
                case DELETE -> documents.delete(access, found);
                case ERASE -> documents.erase(access, found);
            }
        }
        return found.subject().part();
    }

    /** Puts it back where there is room for it; empty once the measurement takes no answers any more. */
    Optional<Filing> restore(Access access, Measurement.Id id, Document.Id document) {
        var sheet = service.sheetForChange(id);
        var found = find(id, document);
        return isOpen(sheet, access) ? Optional.of(documents.restore(access, found)) : Optional.empty();
    }

    /** The bytes of a version, which is kept in the audit trail. */
    Documents.Content download(Access access, Measurement.Id id, Document.Id document, int number) {
        service.sheet(id);
        return documents.download(access, KIND, id.value(), document, number).orElseThrow(NotFoundException::new);
    }

    /** A document of this measurement; 404 when it is not there. */
    Document find(Measurement.Id id, Document.Id document) {
        return documents.find(document)
                .filter(found -> found.subject().kind().equals(KIND) && found.subject().id().equals(id.value()))
                .orElseThrow(NotFoundException::new);
    }

    private static boolean asks(Chapter chapter, String question) {
        return chapter.questions().stream().anyMatch(one -> one.isAsked() && one.code().equals(question));
    }

    private static boolean isOpen(Sheet sheet, Access access) {
        return sheet.isOpenTo(access, Permission.ANSWER_MEASUREMENT);
    }
}
