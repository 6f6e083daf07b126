package be.vlavirgem.catalog.components;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.platform.content.ContentSeed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the reference components that come with the portal. */
@Component
@Order(211)
class ReferenceComponentsSeed implements BeforeFirstRequest {

    private final ContentSeed seed;
    private final ReferenceComponentsKind kind;

    ReferenceComponentsSeed(ContentSeed seed, ReferenceComponentsKind kind) {
        this.seed = seed;
        this.kind = kind;
    }

    @Override
    public void prepare() {
        seed.bring(kind, "content/catalog/referentiecomponenten.yaml");
    }
}
