package be.vlavirgem.web.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vlavirgem.platform.documents.Documents;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a document to a browser so that it is kept and never shown or run there. */
public final class Downloads {

    private Downloads() {}

    /** As a file to keep; beside the headers every answer has, of which nosniff is one. */
    public static ResponseEntity<Resource> of(Documents.Content content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(content.fileName(), UTF_8).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .body(content.bytes());
    }
}
