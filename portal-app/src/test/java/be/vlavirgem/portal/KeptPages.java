package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.testsupport.Page;
import be.vlavirgem.testsupport.PageRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rendered pages, found sound, kept in target/pages so that the validator of HTML can read them. */
final class KeptPages {

    static final List<String> LANGUAGES = List.of("nl-BE", "en");

    private static final Path FOLDER = Path.of("target/pages");

    private KeptPages() {}

    /** Keeps the page under a name that says who saw it, and demands that it is sound and in that language. */
    static void check(String name, Page page, String language) {
        keep("%s-%s.html".formatted(name, language.substring(0, 2)), page);
        assertThat(PageRules.faults(page)).as("%s at %s", name, page.path()).isEmpty();
        assertThat(page.document().expectFirst("html").attr("lang")).isEqualTo(language);
    }

    private static void keep(String name, Page page) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), page.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
