package be.vlavirgem.web.content;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A version of content is known to everyone when it exists: content belongs to no organisation. */
@Component
class KeptVersionIds implements KnownId<KeptVersion> {

    private final ContentDesk desk;

    KeptVersionIds(ContentDesk desk) {
        this.desk = desk;
    }

    @Override
    public Class<KeptVersion> type() {
        return KeptVersion.class;
    }

    @Override
    public KeptVersion of(UUID value) {
        return new KeptVersion(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return desk.find(new KeptVersion(id)).isPresent();
    }
}
