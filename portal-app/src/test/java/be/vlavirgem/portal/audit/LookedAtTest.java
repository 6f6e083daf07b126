package be.vlavirgem.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.list.Cell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every page that somebody may look along at has words, for who reads the log. */
class LookedAtTest {

    @Test
    void everyRouteThatIsReadHasWordsOfItsOwn() throws IOException {
        assertThat(routes()).hasSizeGreaterThan(150)
                .filteredOn(route -> LookedAt.inWords(route).equals(Cell.word("portal.audit.page.other")))
                .as("add them to LookedAt")
                .isEmpty();
    }

    /** Of the access matrix, but what only programs ask. */
    private static List<String> routes() throws IOException {
        try (var matrix = Objects.requireNonNull(LookedAtTest.class.getResourceAsStream("/access-matrix.tsv"))) {
            return new String(matrix.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t"))
                    .filter(columns -> columns[0].equals("GET") && !columns[1].startsWith("/api/")
                            && !columns[1].startsWith("/actuator"))
                    .map(columns -> columns[1])
                    .toList();
        }
    }
}
