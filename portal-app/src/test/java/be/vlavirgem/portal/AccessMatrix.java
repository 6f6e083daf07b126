package be.vlavirgem.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vlavirgem.testsupport.AccessTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The checked-in table of the portal. */
final class AccessMatrix {

    private AccessMatrix() {}

    static AccessTable table() {
        return read("access-matrix.tsv");
    }

    /** What the holders of links get, where that is another answer than that of who is anonymous. */
    static AccessTable linkHolders() {
        return read("link-holders.tsv");
    }

    private static AccessTable read(String file) {
        try {
            return AccessTable.read(new ClassPathResource(file).getContentAsString(UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The line of that route. */
    static AccessTable.Line line(String name) {
        return table().lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }
}
