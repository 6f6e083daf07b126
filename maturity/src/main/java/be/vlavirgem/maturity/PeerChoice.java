package be.vlavirgem.maturity;

import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.domain.peers.SizeRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The group an organisation is compared with, why that one, and the others it may choose. */
record PeerChoice(PeerParticipation chosen, Reason reason, List<PeerParticipation> groups) {

    /** Why this group, for the page to put in words. */
    sealed interface Reason {

        /** The visitor asked for it. */
        record Asked() implements Reason {}

        /** The own size class is large enough. */
        record OwnSize() implements Reason {}

        /** Fewer than ten of the own size class submitted, so neighbouring classes count as well. */
        record TooFew(PeerParticipation own) implements Reason {}

        /** Beside a larger group, the own size class would tell of a few others, so neighbouring classes count as well. */
        record TooTelling(PeerParticipation own) implements Reason {}

        /** The organisation's inhabitants are not known. */
        record NoSize() implements Reason {}
    }

    /** The asked group when it is one of these, else the default; empty for who is in no group. */
    static Optional<PeerChoice> of(List<PeerParticipation> groups, Optional<PeerGroup.Id> asked) {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return asked
                .flatMap(id -> groups.stream().filter(each -> each.group().id().equals(id)).findFirst())
                .map(group -> new PeerChoice(group, new Reason.Asked(), groups))
                .or(() -> Optional.of(ofSize(groups)));
    }

    private static PeerChoice ofSize(List<PeerParticipation> groups) {
        return of(groups, PeerSystem.SIZE).map(own -> widened(own, groups))
                .orElseGet(() -> new PeerChoice(flanders(groups), new Reason.NoSize(), groups));
    }

    private static PeerChoice widened(PeerParticipation own, List<PeerParticipation> groups) {
        if (own.isEnough()) {
            return new PeerChoice(own, new Reason.OwnSize(), groups);
        }
        var reason = own.participants() < PeerParticipation.ENOUGH
                ? new Reason.TooFew(own)
                : new Reason.TooTelling(own);
        return new PeerChoice(ranges(own).flatMap(range -> groups.stream().filter(each -> each.group().holds(range)))
                .filter(PeerParticipation::isEnough)
                .findFirst()
                .orElseGet(() -> flanders(groups)), reason, groups);
    }

    /** Both neighbouring classes at once, and so on. */
    private static Stream<SizeRange> ranges(PeerParticipation own) {
        return Stream.iterate(SizeRange.ofClass(own.group().code()), range -> !range.isAll(), SizeRange::widened);
    }

    private static PeerParticipation flanders(List<PeerParticipation> groups) {
        return of(groups, PeerSystem.FLANDERS).orElseThrow();
    }

    private static Optional<PeerParticipation> of(List<PeerParticipation> groups, PeerSystem system) {
        return groups.stream().filter(each -> each.group().system() == system).findFirst();
    }
}
