package be.vlavirgem.benchmark.groups;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Peers an authority has to itself in one year; it is one of them, and not among the members. */
record OwnGroup(Id id, Origin origin, Optional<String> name, List<Member> members) {

    /** Points to a group of the own authority. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** As the pages that compare ask for it: the nearest and the neighbours by the same word each year. */
    String key() {
        return "%s-%s".formatted(origin, origin == Origin.SELECTION ? id : "own").toLowerCase(Locale.ROOT);
    }

    /** Where a group comes from. */
    enum Origin {
        /** The fifteen most like it in what everybody knows. */
        NEAREST,
        /** Those it borders on. */
        NEIGHBOURS,
        /** Those it chose. */
        SELECTION
    }

    /** Who is in it; of the nearest with the squares of how far it is, in each trait both have. */
    record Member(OrganisationId organisation, String name, Map<Trait, Double> parts) {}

    /** In what the nearest are near. */
    enum Trait {
        SIZE, DENSITY, FACILITY, PLANNED
    }
}
