package be.vlavirgem.catalog.codes;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.platform.content.ContentSeed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the code lists that come with the portal. */
@Component
@Order(210)
class CodeListsSeed implements BeforeFirstRequest {

    private final ContentSeed seed;
    private final CodeListsKind kind;

    CodeListsSeed(ContentSeed seed, CodeListsKind kind) {
        this.seed = seed;
        this.kind = kind;
    }

    @Override
    public void prepare() {
        seed.bring(kind, "content/catalog/codelijsten.yaml");
    }
}
