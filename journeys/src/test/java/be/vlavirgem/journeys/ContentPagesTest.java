package be.vlavirgem.journeys;

import java.util.List;

/** The pages of the reference components, and of the desk where V-ICT-OR keeps content. */
class ContentPagesTest extends LookedAtPages {

    @Override
    List<PageState> part(PageStates all) {
        return ContentStates.all();
    }
}
