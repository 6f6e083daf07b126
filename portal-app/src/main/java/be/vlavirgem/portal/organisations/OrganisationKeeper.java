package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.PeerGroupComposition;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Corrects and ends organisations; each deed stands in the books of the organisation itself. */
@Service
class OrganisationKeeper {

    private final OrganisationTable table;
    private final PeerGroupComposition groups;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    OrganisationKeeper(OrganisationTable table, PeerGroupComposition groups, AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.groups = groups;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps what is other than before; false when nothing is. */
    boolean correct(Access by, KeptOrganisation before, KeptOrganisation after) {
        var changed = changed(before, after);
        if (changed.isEmpty()) {
            return false;
        }
        return within(before.id(), () -> {
            changed.forEach(field -> write(after, field));
            record(by, before.id(), "organisation.corrected", String.join(" ", changed));
            return true;
        });
    }

    private static List<String> changed(KeptOrganisation before, KeptOrganisation after) {
        var changed = new ArrayList<String>();
        if (!before.name().equals(after.name())) {
            changed.add(KeptOrganisation.NAME);
        }
        for (var field : List.of(KeptOrganisation.MUNICIPALITY, KeptOrganisation.OCMW, KeptOrganisation.OWN,
                KeptOrganisation.OVO)) {
            if (!before.number(field).equals(after.number(field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    private void write(KeptOrganisation after, String field) {
        switch (field) {
            case KeptOrganisation.NAME -> table.rename(after.id(), after.name());
            case KeptOrganisation.OVO -> table.ovo(after.id(), after.number(field));
            default -> table.number(after.id(), field, after.number(field));
        }
    }

    /** Ends it after that day; false when somebody else did meanwhile. */
    boolean end(Access by, KeptOrganisation kept, LocalDate last) {
        return within(kept.id(), () -> {
            var ended = table.end(kept.id(), last);
            if (ended) {
                groups.renewFrom(last.plusDays(1));
                record(by, kept.id(), "organisation.ended", last.toString());
            }
            return ended;
        });
    }

    /** Takes an end back, as if it had never been; it is compared with others again in rounds from that day on. */
    boolean resume(Access by, KeptOrganisation kept, LocalDate comparedFrom) {
        return within(kept.id(), () -> {
            var resumed = table.resume(kept.id());
            if (resumed) {
                groups.renewFrom(comparedFrom);
                record(by, kept.id(), "organisation.resumed", "");
            }
            return resumed;
        });
    }

    void connect(Access by, OrganisationId organisation, ConnectedEntity entity) {
        within(organisation, () -> {
            table.addEntity(organisation, entity);
            record(by, organisation, "organisation.entity-added", entity.kind().name());
            return true;
        });
    }

    void disconnect(Access by, OrganisationId organisation, UUID entity) {
        within(organisation, () -> {
            if (table.removeEntity(organisation, entity)) {
                record(by, organisation, "organisation.entity-removed", "");
            }
            return true;
        });
    }

    private void record(Access by, OrganisationId organisation, String action, String detail) {
        audit.record(organisation, by.person(), action, organisation.value(), detail);
    }

    private boolean within(OrganisationId organisation, Supplier<Boolean> work) {
        return Boolean.TRUE
                .equals(TenantScope.of(organisation).call(() -> transaction.execute(status -> work.get())));
    }
}
