package be.vlavirgem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/** The longest of all, so it begins first. */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesTest {

    @RegisterExtension
    static final Regulars REGULARS = new Regulars();

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @BeforeAll
    static void forgetsThePagesOfTheLastTime() throws IOException {
        FileSystemUtils.deleteRecursively(PageStates.folder("html"));
    }

    /** All of them, or those that {@code -Dvlavirgem.states} matches. */
    static List<PageState> states() {
        return new PageStates(Portal.shared()).all()
                .stream()
                .filter(state -> state.name().matches(System.getProperty("vlavirgem.states", ".*")))
                .toList();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("states")
    void aPageIsAccessibleAndFitsLightOnAScreenAndDarkOnAPhone(PageState state) throws IOException {
        var visitor = state.arrives(visitors, REGULARS);
        keep(state, visitor.source());
        assertThat(new PageCheck(visitor, state.name()).faults()).isEmpty();
    }

    private static void keep(PageState state, String source) throws IOException {
        var folder = Files.createDirectories(PageStates.folder("html"));
        Files.writeString(folder.resolve(state.name() + ".html"), source);
    }

    @Order(2)
    @Test
    void everyPageIsValidHtmlAsItIsServed() throws IOException, InterruptedException {
        assertThat(HtmlChecker.complaints(PageStates.folder("html"))).isEmpty();
    }
}
