package be.vlavirgem.journeys;

import java.util.List;

/** The pages of the register of suppliers. */
class SupplierPagesTest extends LookedAtPages {

    @Override
    List<PageState> part(PageStates all) {
        return SupplierStates.all();
    }
}
