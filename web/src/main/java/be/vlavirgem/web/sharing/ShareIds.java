package be.vlavirgem.web.sharing;

import be.vlavirgem.platform.sharing.ShareId;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A share is known to the organisation that made it; whoever it was given to asks its door. */
@Component
class ShareIds implements KnownId<ShareId> {

    private final Shares shares;

    ShareIds(Shares shares) {
        this.shares = shares;
    }

    @Override
    public Class<ShareId> type() {
        return ShareId.class;
    }

    @Override
    public ShareId of(UUID value) {
        return new ShareId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return shares.find(of(id)).isPresent();
    }
}
