package be.vlavirgem.domain.peers;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Composes the peer groups of each year that has none yet, up to this one; what is composed stays as it is, but for a merger. */
@Component
@Order(PeerGroupComposition.AFTER_THE_ORGANISATIONS)
public class PeerGroupComposition implements BeforeFirstRequest {

    static final int AFTER_THE_ORGANISATIONS = 110;
    /** The first of which inhabitants are known. */
    private static final int FIRST_YEAR = 2019;

    private final PeerGroupTable table;
    private final IdSource ids;
    private final Clock clock;
    private final PlatformTransaction transaction;

    PeerGroupComposition(PeerGroupTable table, IdSource ids, Clock clock, PlatformTransaction transaction) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        var definitions = PeerGroupDefinition.read();
        transaction.run(() -> IntStream.rangeClosed(FIRST_YEAR, LocalDate.now(clock).getYear())
                .filter(year -> !table.has(year))
                .forEach(year -> compose(year, definitions)));
    }

    /**
     * Composes the groups of later years anew, after authorities began or ended on that day; for who knows that no round of
     * those years has opened.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renewFrom(LocalDate day) {
        var definitions = PeerGroupDefinition.read();
        table.yearsFrom(day).forEach(year -> {
            var peers = table.peersOf(year);
            table.replaceMembers(year, definitions.stream().map(definition -> composed(definition, peers)).toList());
        });
    }

    private void compose(int year, List<PeerGroupDefinition> definitions) {
        var peers = table.peersOf(year);
        table.add(year, definitions.stream().map(definition -> composed(definition, peers)).toList());
    }

    private PeerGroupTable.Composed composed(PeerGroupDefinition definition, List<Peer> peers) {
        var group = new PeerGroup(new PeerGroup.Id(ids.next()), definition.system(), definition.code(),
                definition.name());
        return new PeerGroupTable.Composed(group, peers.stream().filter(definition.members()).toList());
    }
}
