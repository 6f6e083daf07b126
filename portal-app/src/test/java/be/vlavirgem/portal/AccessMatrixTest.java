package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.vlavirgem.testsupport.AccessTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every route, asked by everyone, answers what the checked-in table says, and nobody changes or reads what is Gent's. */
@PortalTest
class AccessMatrixTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AccessCheck check;

    @Test
    void everyRouteHasALineAndEveryLineARoute() {
        assertThat(AccessMatrix.table().lines()).extracting(AccessTable.Line::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Route.of(portal).stream().map(Route::name).toList());
    }

    @Test
    void everyRoleHasAColumn() {
        assertThat(AccessMatrix.table().lines()).allSatisfy(
                line -> assertThat(line.answers()).containsOnlyKeys(Stream.concat(Cast.columns().stream(),
                        Stream.of("foreign", "absent")).toList()));
    }

    @Test
    void everyTypeOfIdInAnAddressHasASample() {
        assertThat(Route.of(portal).stream().flatMap(route -> route.idTypes().stream()))
                .allSatisfy(type -> assertThat(check.hasSample(type)).as(type).isTrue())
                .isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyoneGetsTheAnswerOfTheTable() {
        check.startAnew();
        return Route.of(portal)
                .stream()
                .map(route -> dynamicTest(route.name(),
                        () -> assertThat(check.deviations(route, AccessMatrix.line(route.name()))).isEmpty()));
    }
}
