package be.vlavirgem.journeys;

import java.util.List;

/** The pages of the register of standards. */
class StandardsPagesTest extends LookedAtPages {

    @Override
    List<PageState> part(PageStates all) {
        return StandardsStates.all();
    }
}
