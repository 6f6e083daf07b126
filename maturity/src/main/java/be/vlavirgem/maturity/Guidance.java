package be.vlavirgem.maturity;

import java.util.List;
import java.util.Optional;

/** Who to ask, which part of the portal may know it already, and what to do about it. */
record Guidance(List<Knower> knowers, Optional<Source> source, Optional<Advice> advice) {

    static final Guidance NONE = new Guidance(List.of(), Optional.empty(), Optional.empty());

    Guidance {
        knowers = List.copyOf(knowers);
    }
}
