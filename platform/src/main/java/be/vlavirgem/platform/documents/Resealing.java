package be.vlavirgem.platform.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals a document anew under the key of today, words and bytes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Resealing {

    private final DocumentRows rows;
    private final Sealing sealing;
    private final Stores stores;

    Resealing(DocumentRows rows, Sealing sealing, Stores stores) {
        this.rows = rows;
        this.sealing = sealing;
        this.stores = stores;
    }

    void sealAnew(Document.Id id) {
        List<DocumentRows.Line> lines = sealing.opened(rows.of(id));
        lines.forEach(this::content);
        lines.stream().map(DocumentRows.Line::document).findFirst().ifPresent(document -> {
            var head = sealing.head(new DocumentRows.Head(id, document.owner(), document.subject(), null,
                    document.title(), document.description()));
            rows.rewrite(head, lines.stream()
                    .map(DocumentRows.Line::version)
                    .collect(Collectors.toMap(Document.Version::number,
                            version -> sealing.fileName(document.owner(), id, version.number(), version.fileName()))));
        });
    }

    private void content(DocumentRows.Line line) {
        var at = new ContentStore.Place(line.document().owner(), line.document().id(), line.version().number());
        var store = stores.at(line.store());
        store.replace(at, sealing.content(at, sealing.opened(at, store.get(at))));
    }
}
