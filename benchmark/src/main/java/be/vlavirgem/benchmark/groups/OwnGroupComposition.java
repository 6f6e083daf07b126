package be.vlavirgem.benchmark.groups;

import be.vlavirgem.benchmark.statistics.StandFollower;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.peers.Nearness;
import be.vlavirgem.domain.peers.PeersOfOne;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Composes the nearest and the neighbours of every authority, once a year and for good, and keeps what own groups came to. */
@Component
class OwnGroupComposition implements StandFollower {

    private final OwnGroupTable table;
    private final OwnGroupKeeping keeping;
    private final OwnGroupStand stand;
    private final PeersOfOne peers;
    private final PlannedBudgets budgets;
    private final IdSource ids;
    private final Clock clock;

    OwnGroupComposition(OwnGroupTable table, OwnGroupKeeping keeping, OwnGroupStand stand, PeersOfOne peers,
            PlannedBudgets budgets,
            IdSource ids, Clock clock) {
        this.table = table;
        this.keeping = keeping;
        this.stand = stand;
        this.peers = peers;
        this.budgets = budgets;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Keeping bandsKept(int period) {
        stand.countCrowds(period);
        var nearness = peers.nearness(period, budgets.perInhabitant(period));
        var neighbours = peers.neighbours(period);
        return organisation -> keep(organisation, period, nearness, neighbours);
    }

    @Override
    public void keepAgain(OrganisationId organisation, int period) {
        stand.keep(organisation, period);
    }

    private void keep(OrganisationId organisation, int period, Nearness nearness,
            Map<OrganisationId, List<OrganisationId>> neighbours) {
        var near = nearness.to(organisation);
        if (!near.isEmpty() && !table.has(organisation, period, OwnGroup.Origin.NEAREST)) {
            keeping.addNearest(organisation, next(), period, near, clock.instant());
        }
        var beside = neighbours.getOrDefault(organisation, List.of());
        if (!beside.isEmpty() && !table.has(organisation, period, OwnGroup.Origin.NEIGHBOURS)) {
            keeping.addNeighbours(organisation, next(), period, beside, clock.instant());
        }
        stand.keep(organisation, period);
    }

    private OwnGroup.Id next() {
        return new OwnGroup.Id(ids.next());
    }
}
