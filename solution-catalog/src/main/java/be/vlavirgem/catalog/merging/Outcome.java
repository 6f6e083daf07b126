package be.vlavirgem.catalog.merging;

import java.util.List;

/** What became of the wish to make one of two. */
public sealed interface Outcome {

    /** They are one. */
    record Merged() implements Outcome {}

    /** One of them ended meanwhile. */
    record Ended() implements Outcome {}

    /** The counts do not agree, so nothing was done. */
    record Lost(String messageKey, int expected, int found) implements Outcome {}

    /** It may not be, and why. */
    record Refused(String messageKey, List<Object> about) implements Outcome {
        public Refused {
            about = List.copyOf(about);
        }
    }

    /** They contradict each other, and it was not chosen which of them counts in these {@link Differing}. */
    record Unchosen(List<String> codes) implements Outcome {
        public Unchosen {
            codes = List.copyOf(codes);
        }
    }
}
