package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.documents.BroughtDocument;
import be.vlavirgem.platform.documents.BroughtFile;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentSubject;

/** A proof of an invented supplier, with its document, and what the proof is about: the name of a solution, or nothing for all. */
record DemoProof(ClaimProof proof, String about, PersonId by) {

    /** A page with one line, that says what it is. */
    private static final String PDF = """
            %PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [3 0 R] /Count 1 >>
            endobj
            3 0 obj
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
            endobj
            4 0 obj
            << /Length 73 >>
            stream
            BT /F1 14 Tf 72 760 Td (Verzonnen document, bij een oefenportaal.) Tj ET
            endstream
            endobj
            5 0 obj
            << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
            endobj
            trailer
            << /Size 6 /Root 1 0 R >>
            %%EOF
            """;

    BroughtDocument document() {
        var about = proof.about();
        var id = proof.evidence().paper().orElseThrow().document();
        return new BroughtDocument(new Document.Id(id), about.supplier(),
                new DocumentSubject(ClaimDesk.KIND, proof.id().value(), ""),
                BroughtFile.pdf("bewijs-%s.pdf".formatted(about.claim().code().replace('/', '-')), PDF), by,
                proof.handedIn());
    }
}
