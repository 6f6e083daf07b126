package be.vlavirgem.journeys;

import java.util.List;
import org.junit.jupiter.api.Order;

/** The pages of working together, of sharing and of the back office; among the longest, so it begins first. */
@Order(1)
class TogetherPagesTest extends LookedAtPages {

    @Override
    List<PageState> part(PageStates all) {
        return all.ofWorkingTogether();
    }
}
