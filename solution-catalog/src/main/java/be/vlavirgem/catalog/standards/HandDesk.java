package be.vlavirgem.catalog.standards;

import be.vlavirgem.catalog.standards.DeedTable.Deed;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps market standards and authentic sources; each deed says why, and stands in the audit trail. */
@Service
@Transactional
class HandDesk {

    private final StandardTable table;
    private final RegisterChange change;
    private final DeedTable deeds;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    HandDesk(StandardTable table, RegisterChange change, DeedTable deeds, AuditTrail audit, IdSource ids,
            Clock clock) {
        this.table = table;
        this.change = change;
        this.deeds = deeds;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** One that is kept by hand; empty for another or none. */
    @Transactional(readOnly = true)
    Optional<Standard> find(String slug) {
        return table.find(slug).filter(Standard::isByHand);
    }

    /** True when a standard that holds is called so already. */
    @Transactional(readOnly = true)
    boolean isTitled(String title, Optional<String> butNot) {
        return table.isTitled(title, butNot.orElse(""));
    }

    Standard add(Access by, Map<Field, String> texts, String reason) {
        table.lock();
        var facts = new Facts(texts).with(Map.of(Field.STATUS, Codes.IN_USE));
        var slug = Slug.of(facts.title(), made -> table.find(made).isPresent());
        var added = Standard.fresh(new StandardId(ids.next()), slug, Standard.Origin.HAND, facts);
        table.add(added);
        remember(by, added, Deed.ADDED, reason, List.of());
        return added;
    }

    /** False when somebody changed it since it was read. */
    boolean change(Access by, Standard read, Map<Field, String> texts, String reason) {
        return keep(by, read, read.changed(read.facts().with(texts)), Deed.CHANGED, reason);
    }

    /** False when somebody changed it since it was read. */
    boolean end(Access by, Standard read, LocalDate day, String reason) {
        return keep(by, read, read.ended(day), Deed.ENDED, reason);
    }

    private boolean keep(Access by, Standard read, Standard now, Deed deed, String reason) {
        table.lock();
        var there = table.find(read.slug()).filter(read::equals).isPresent();
        if (there) {
            change.save(now, deed == Deed.ENDED, Optional.of(by.person()));
            remember(by, now, deed, reason, read.facts().changesTo(now.facts()));
        }
        return there;
    }

    private void remember(Access by, Standard standard, Deed deed, String reason, List<Facts.Change> changes) {
        table.countChange();
        deeds.add(standard.id(), by.person(), deed, reason, changes, clock.instant());
        audit.record(by.organisation(), by.person(), "standard." + deed.name().toLowerCase(Locale.ROOT),
                standard.id().value(),
                changes.stream().map(Facts.Change::field).collect(Collectors.joining(" ")));
    }
}
