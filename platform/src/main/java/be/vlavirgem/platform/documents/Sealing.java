package be.vlavirgem.platform.documents;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Seals and opens the words and bytes of documents, each bound to its own column. */
@Component
class Sealing {

    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";

    private final Vault vault;

    Sealing(Vault vault) {
        this.vault = vault;
    }

    DocumentRows.Head head(DocumentRows.Head plain) {
        var title = vault.seal(place(plain.owner(), plain.id(), TITLE), bytes(plain.title()));
        return new DocumentRows.Head(plain.id(), plain.owner(), plain.subject(), Vault.keyOf(title), text(title),
                word(plain.owner(), plain.id(), DESCRIPTION, plain.description()));
    }

    String fileName(OrganisationId owner, Document.Id id, int number, String name) {
        return word(owner, id, "file_name/" + number, name);
    }

    byte[] content(ContentStore.Place at, byte[] plain) {
        return vault.seal(place(at), plain);
    }

    byte[] opened(ContentStore.Place at, byte[] sealed) {
        return vault.open(place(at), sealed);
    }

    /** With the words of those that are sealed in the clear; the keys of each owner are asked for once. */
    List<DocumentRows.Line> opened(List<DocumentRows.Line> lines) {
        Map<OrganisationId, Vault.Opener> openers = new HashMap<>();
        return lines.stream()
                .map(line -> line.sealedWith() == null
                        ? line
                        : opened(line, openers.computeIfAbsent(line.document().owner(), vault::opener)))
                .toList();
    }

    private static DocumentRows.Line opened(DocumentRows.Line line, Vault.Opener opener) {
        var sealed = line.document();
        var version = line.version();
        var named = new Document.Version(version.number(),
                word(opener, sealed, "file_name/" + version.number(), version.fileName()), version.mediaType(),
                version.size(), version.scanned(), version.at(), version.by());
        var open = new Document(sealed.id(), sealed.owner(), sealed.subject(),
                word(opener, sealed, TITLE, sealed.title()), word(opener, sealed, DESCRIPTION, sealed.description()),
                true, sealed.deletedAt(), List.of(named));
        return new DocumentRows.Line(open, line.sealedWith(), named, line.store());
    }

    private static String word(Vault.Opener opener, Document sealed, String column, String text) {
        var plain = opener.open(place(sealed.owner(), sealed.id(), column), Base64.getDecoder().decode(text));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private String word(OrganisationId owner, Document.Id id, String column, String plain) {
        return text(vault.seal(place(owner, id, column), bytes(plain)));
    }

    private static Vault.Place place(ContentStore.Place at) {
        return place(at.organisation(), at.document(), "content/" + at.number());
    }

    private static Vault.Place place(OrganisationId owner, Document.Id id, String column) {
        return new Vault.Place(owner, "document", id.value(), column);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] sealed) {
        return Base64.getEncoder().encodeToString(sealed);
    }
}
