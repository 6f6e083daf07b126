package be.vlavirgem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/** Looks at every page of a part of the portal; a class per part, so that two parts are looked at at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class LookedAtPages {

    @RegisterExtension
    final Regulars regulars = new Regulars();

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final Path html = PageStates.folder("html").resolve(getClass().getSimpleName());

    /** Those of the part that this class looks at. */
    abstract List<PageState> part(PageStates all);

    @BeforeAll
    void forgetsThePagesOfTheLastTime() throws IOException {
        FileSystemUtils.deleteRecursively(html);
        Files.createDirectories(html);
    }

    /** All of the part, or those that {@code -Dvlavirgem.states} matches. */
    List<PageState> states() {
        return part(new PageStates(Portal.shared()))
                .stream()
                .filter(state -> state.name().matches(System.getProperty("vlavirgem.states", ".*")))
                .toList();
    }

    @Order(1)
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("states")
    void aPageIsAccessibleAndFitsLightOnAScreenAndDarkOnAPhone(PageState state) throws IOException {
        var visitor = state.arrives(visitors, regulars);
        Files.writeString(html.resolve(state.name() + ".html"), visitor.source());
        assertThat(new PageCheck(visitor, state.name()).faults()).isEmpty();
    }

    @Order(2)
    @Test
    void everyPageIsValidHtmlAsItIsServed() throws IOException, InterruptedException {
        assertThat(HtmlChecker.complaints(html)).isEmpty();
    }
}
