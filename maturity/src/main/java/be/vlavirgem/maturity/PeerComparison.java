package be.vlavirgem.maturity;

import java.util.List;
import java.util.Optional;

/** What peers came to in a round: which group, and its band on each subject that may be shown. */
record PeerComparison(PeerChoice choice, List<PeerBand> bands) {

    /** Empty when it is hidden, or nobody has it. */
    Optional<PeerBand> on(String subject) {
        return bands.stream().filter(band -> band.subject().equals(subject)).findFirst();
    }
}
