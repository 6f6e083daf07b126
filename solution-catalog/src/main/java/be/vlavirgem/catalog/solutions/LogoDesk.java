package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value.Picture;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentFile;
import be.vlavirgem.platform.documents.DocumentSubject;
import be.vlavirgem.platform.documents.Documents;
import be.vlavirgem.platform.documents.Documents.Filing;
import be.vlavirgem.platform.documents.Documents.NewDocument;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a supplier gives its products a logo: a document that goes, for as long as documents can be put back, when no sheet has it any more. */
@Service
@Transactional
class LogoDesk {

    /** What the documents hang on; their part is the digest of what they show. */
    static final String KIND = "solution-logo";

    /** What came of it, and the logo that can be put back. */
    record Outcome(Filing filing, Optional<Document.Id> before) {}

    private final Solutions solutions;
    private final SheetDesk desk;
    private final PublishedSolutions published;
    private final PublishedJson json;
    private final Documents documents;

    LogoDesk(Solutions solutions, SheetDesk desk, PublishedSolutions published, PublishedJson json,
            Documents documents) {
        this.solutions = solutions;
        this.desk = desk;
        this.published = published;
        this.json = json;
        this.documents = documents;
    }

    /** Shows this logo, in place of the one that was there. */
    Outcome put(Access access, Solution.Id id, String digest, DocumentFile file) {
        hold(id);
        var filing = kept(id, digest).filter(known -> isThere(access, known))
                .map(_ -> Filing.KEPT)
                .orElseGet(() -> documents.add(access, new DocumentSubject(KIND, id.value(), digest),
                        new NewDocument(file.name(), "", false, file)));
        return filing == Filing.KEPT
                ? new Outcome(filing, change(access, id, kept(id, digest).map(LogoDesk::picture)))
                : new Outcome(filing, Optional.empty());
    }

    private void hold(Solution.Id id) {
        if (solutions.findForChange(id).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private Optional<Document> kept(Solution.Id id, String digest) {
        return documents.of(KIND, id.value(), List.of(digest)).stream().findFirst();
    }

    private static Picture picture(Document document) {
        return new Picture(document.subject().part(), document.id().value(), document.owner().value());
    }

    /** Shows none any more; the one that can be put back. */
    Optional<Document.Id> remove(Access access, Solution.Id id) {
        return change(access, id, Optional.empty());
    }

    /** Shows one again that was there before; false when it is gone for good. */
    boolean putBack(Access access, Solution.Id id, Optional<Document.Id> before) {
        hold(id);
        var found = before.flatMap(documents::find)
                .filter(document -> document.subject().kind().equals(KIND) && isThere(access, document));
        found.ifPresent(document -> change(access, id, Optional.of(picture(document))));
        return found.isPresent();
    }

    /** One of a supplier that became part of this one is its own history: it is read, and never taken away or put back. */
    private boolean isThere(Access access, Document document) {
        return document.owner().equals(access.organisation())
                ? documents.restore(access, document) == Filing.KEPT
                : document.isThere();
    }

    private Optional<Document.Id> change(Access access, Solution.Id id, Optional<Picture> now) {
        var before = desk.show(access, id, now).filter(gone -> !now.equals(Optional.of(gone)));
        before.filter(gone -> gone.keeper().equals(access.organisation().value())
                && !solutions.haveLogo(gone.document()))
                .flatMap(gone -> documents.find(new Document.Id(gone.document())))
                .ifPresent(document -> documents.delete(access, document));
        return before.map(gone -> new Document.Id(gone.document()));
    }

    /** The document of the logo an own solution has now. */
    @Transactional(readOnly = true)
    Paper own(Solution.Id id, String digest) {
        return paper(solutions.find(id).orElseThrow(NotFoundException::new).sheet(), digest);
    }

    /** The same of one that everybody reads. */
    @Transactional(readOnly = true)
    Paper everybodys(String slug, String digest) {
        return paper(published.bySlug(slug)
                .map(one -> json.read(one.json()).resolved().sheet())
                .orElseThrow(NotFoundException::new), digest);
    }

    /** The document of the logo of a sheet; 404 where it has another. */
    static Paper paper(Sheet sheet, String digest) {
        return sheet.picture(SheetField.LOGO)
                .filter(picture -> picture.digest().equals(digest))
                .map(picture -> new Paper(picture.document(), picture.keeper()))
                .orElseThrow(NotFoundException::new);
    }
}
