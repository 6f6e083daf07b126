package be.vlavirgem.journeys;

import java.util.List;

/** The pages of solution sheets. */
class SheetPagesTest extends LookedAtPages {

    @Override
    List<PageState> part(PageStates all) {
        return new SheetStates(Portal.shared()).all();
    }
}
