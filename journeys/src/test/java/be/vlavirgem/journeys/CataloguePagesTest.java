package be.vlavirgem.journeys;

import java.util.List;

/** The pages of the public catalogue and the comparison. */
class CataloguePagesTest extends LookedAtPages {
    @Override
    List<PageState> part(PageStates all) {
        return new CatalogueStates(Portal.shared()).all();
    }
}
