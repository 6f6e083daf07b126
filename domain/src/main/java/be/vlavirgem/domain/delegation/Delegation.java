package be.vlavirgem.domain.delegation;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That an authority lets a body work for it: runs until its last day, unless it is withdrawn or handed back before. What ended
 * stays so; who wants it again grants it again.
 *
 * @param version one more at each change of its terms
 */
public record Delegation(Id id, Party authority, Party body, Terms terms, Instant grantedAt, Optional<End> end,
        int version) {

    /** One that begins. */
    public Delegation(Id id, Party authority, Party body, Terms terms, Instant grantedAt) {
        this(id, authority, body, terms, grantedAt, Optional.empty(), 0);
    }

    /** The same on other terms. */
    public Delegation on(Terms others) {
        return new Delegation(id, authority, body, others, grantedAt, end, version + 1);
    }

    /** Made before the row exists. */
    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Either side of it. */
    public record Party(OrganisationId id, OrganisationKind kind, String name) {

        /** Says whether authorities can delegate to it: an intermunicipal body or association, or V-ICT-OR. */
        public boolean canWorkForOthers() {
            return kind == OrganisationKind.INTERMUNICIPAL_BODY || kind == OrganisationKind.ASSOCIATION;
        }
    }

    /** What it permits, until when; that day is included. */
    public record Terms(Area area, Reach reach, LocalDate until) {}

    /** What can be delegated apart. */
    public enum Area {
        /** The maturity measurement, with its tasks and comments. */
        MEASUREMENT
    }

    /** How far it goes, each further than the one before. */
    public enum Reach {
        /** Reads and says what could be better. */
        COACH,
        /** Does the work, but does not decide for the authority. */
        DELEGATE,
        /** Also hands in for the authority. */
        SUBMITTER;

        /** What somebody who is named may do for the authority. */
        public Role in(Area area) {
            return Role.valueOf(area + "_" + this);
        }
    }

    /** How it came to an end before its day. */
    public enum How {
        /** By the authority. */
        WITHDRAWN,
        /** By the body. */
        HANDED_BACK
    }

    /** When and how it ended before its day. */
    public record End(How how, Instant at) {}

    /** Why something cannot be delegated. */
    public enum Refusal {
        /** By one to practise in: what is invented stays among those who know it is. */
        PRACTICE,
        /** To the authority itself. */
        TO_ITSELF,
        /** To an organisation of which people cannot work for others. */
        NO_BODY,
        /** V-ICT-OR keeps the questions and reports on all, so it coaches and never answers. */
        ONLY_COACHING,
        /** Past, or more than a year ahead. */
        DAY
    }

    private static final int MONTHS = 12;

    /** The first reason why this authority cannot delegate to that body on these terms; empty when it can. */
    public static Optional<Refusal> refusal(OrganisationId authority, Party body, Terms terms, LocalDate today) {
        if (body.id().equals(authority)) {
            return Optional.of(Refusal.TO_ITSELF);
        }
        if (!body.canWorkForOthers()) {
            return Optional.of(Refusal.NO_BODY);
        }
        if (!reaches(body.kind()).contains(terms.reach())) {
            return Optional.of(Refusal.ONLY_COACHING);
        }
        return terms.until().isBefore(today) || terms.until().isAfter(latestEnd(today))
                ? Optional.of(Refusal.DAY)
                : Optional.empty();
    }

    /** How far an organisation of this kind can be let. */
    public static List<Reach> reaches(OrganisationKind kind) {
        return kind == OrganisationKind.ASSOCIATION ? List.of(Reach.COACH) : List.of(Reach.values());
    }

    /** A year ahead: who delegates looks again each year. */
    public static LocalDate latestEnd(LocalDate today) {
        return today.plusMonths(MONTHS);
    }

    /** Says whether it permits something on that day. */
    public boolean runsOn(LocalDate day) {
        return end.isEmpty() && !terms.until().isBefore(day);
    }

    /** Says whether it can be renewed: also after its day, for nobody ended it. */
    public boolean isRenewable(LocalDate today) {
        return end.isEmpty() && terms.until().isBefore(latestEnd(today));
    }
}
