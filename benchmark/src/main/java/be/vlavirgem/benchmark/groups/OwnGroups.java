package be.vlavirgem.benchmark.groups;

import be.vlavirgem.benchmark.groups.Differing.Asked;
import be.vlavirgem.benchmark.groups.Differing.Refusal;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and drops the groups an authority chose; what they came to is there at once. */
@Service
@Transactional
class OwnGroups {

    private final OwnGroupTable table;
    private final OwnGroupKeeping keeping;
    private final OwnGroupStand stand;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    OwnGroups(OwnGroupTable table, OwnGroupKeeping keeping, OwnGroupStand stand, AuditTrail audit, IdSource ids,
            Clock clock) {
        this.table = table;
        this.keeping = keeping;
        this.stand = stand;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Empty when it was made; a refusal keeps nothing. */
    Optional<Refusal> make(Access by, int year, String name, Collection<UUID> chosen) {
        var organisation = by.organisation();
        var before = keeping.chosen(organisation, year);
        var fixed = table.fixed(year);
        var refusal = refusal(organisation, year, fixed).refusal(organisation.value(), chosen, before)
                .or(() -> taken(organisation, year, name));
        if (refusal.isEmpty()) {
            var id = new OwnGroup.Id(ids.next());
            keeping.addChosen(organisation, id, year, name,
                    chosen.stream().distinct().filter(one -> !one.equals(organisation.value())).toList(), by.person(),
                    clock.instant());
            stand.keep(organisation, year);
            audit.record(organisation, by.person(), "benchmark.group-made", id.value(), "");
        }
        return refusal;
    }

    private Differing refusal(OrganisationId organisation, int year, List<FixedGroup> fixed) {
        return new Differing(Stream.concat(fixed.stream().map(group -> new Asked(group.name(), group.members())),
                table.asked(organisation, year).stream()).toList());
    }

    private Optional<Refusal> taken(OrganisationId organisation, int year, String name) {
        return table.of(organisation, year)
                .stream()
                .flatMap(group -> group.name().stream())
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(one -> Refusal.of("naam", "taken", one));
    }

    /** False where there is none to drop. */
    boolean drop(Access by, OwnGroup.Id id) {
        var dropped = keeping.drop(by.organisation(), id, clock.instant());
        if (dropped) {
            audit.record(by.organisation(), by.person(), "benchmark.group-dropped", id.value(), "");
        }
        return dropped;
    }
}
