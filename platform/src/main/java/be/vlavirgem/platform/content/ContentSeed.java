package be.vlavirgem.platform.content;

import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings content that comes with the portal: published when there is none of its kind, else as a draft to look at. */
@Component
public class ContentSeed {

    private final Contents contents;
    private final PlatformTransaction transaction;

    ContentSeed(Contents contents, PlatformTransaction transaction) {
        this.contents = contents;
        this.transaction = transaction;
    }

    /** Never over what the back office wrote; bringing the same twice changes nothing. */
    public <T> void bring(ContentKind<T> kind, String file) {
        var text = text(file);
        transaction.run(() -> {
            if (contents.isEmpty(kind)) {
                contents.bring(kind, kind.read(text), text);
            } else if (!contents.holds(kind, text)) {
                contents.propose(kind, kind.read(text), text);
            }
        });
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
