package be.vlavirgem.portal.vault;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.platform.vault.MasterKeyChange;
import be.vlavirgem.portal.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Compares the master key with the one the database was sealed with, and changes it when the operator gave both. */
@Component
@Order(2)
class MasterKeyAtStart implements BeforeFirstRequest {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyAtStart.class);

    private final MasterKeyChange change;

    MasterKeyAtStart(MasterKeyChange change) {
        this.change = change;
    }

    @Override
    public void prepare() {
        switch (change.adopt()) {
            case SAME -> LOG.debug("The database knows the master key");
            case CHANGED ->
                LOG.info("All keys are under the new master key; take the previous one out of the settings");
            case UNKNOWN_KEY -> throw new StartRefused("This database was sealed with another master key.",
                    "Give that key; to change it, give it as VLAVIRGEM_VAULT_PREVIOUSMASTERKEY beside the new one "
                            + "(a demo keeps its key in a file beside the data folder).");
        }
    }
}
