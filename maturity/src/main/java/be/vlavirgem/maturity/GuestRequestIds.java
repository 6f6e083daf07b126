package be.vlavirgem.maturity;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody without account is asked, is known to whoever may read its organisation. */
@Component
class GuestRequestIds implements KnownId<GuestRequest.Id> {

    private final GuestRequests requests;

    GuestRequestIds(GuestRequests requests) {
        this.requests = requests;
    }

    @Override
    public Class<GuestRequest.Id> type() {
        return GuestRequest.Id.class;
    }

    @Override
    public GuestRequest.Id of(UUID value) {
        return new GuestRequest.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return requests.exists(id);
    }
}
