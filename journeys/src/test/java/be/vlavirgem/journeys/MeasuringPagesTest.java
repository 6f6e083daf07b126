package be.vlavirgem.journeys;

import java.util.List;
import org.junit.jupiter.api.Order;

/** The pages of arriving, measuring and reading the result; among the longest, so it begins first. */
@Order(1)
class MeasuringPagesTest extends LookedAtPages {

    @Override
    List<PageState> part(PageStates all) {
        return all.ofMeasuring();
    }
}
