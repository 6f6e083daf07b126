package be.vlavirgem.web.documents;

import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.Documents;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A document is known to whoever may read its organisation; what it hangs on decides who opens it. */
@Component
class DocumentIds implements KnownId<Document.Id> {

    private final Documents documents;

    DocumentIds(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Class<Document.Id> type() {
        return Document.Id.class;
    }

    @Override
    public Document.Id of(UUID value) {
        return new Document.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return documents.exists(id);
    }
}
