package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Brings an invented solution as far as it came, by the verbs that people use. */
record DemoLife(DemoChance chance, PersonId by, LocalDate today) {

    /** Of a hundred solutions, so many are still worked on, and so many wait until V-ICT-OR looked at them. */
    private static final int DRAFTS = 6;
    private static final int WAITING = 2;
    private static final int OUTDATED = 2;
    private static final int DUE = 9;
    private static final int YEAR = 365;
    /** A supplier has some weeks to answer when it is asked. */
    private static final int ASKED = 380;

    /** Says whether what belongs in every sheet is still to come. */
    static boolean isBegun(DemoChance chance) {
        return chance.below(100, "state") < DRAFTS / 2;
    }

    Solution live(Solution.Id id, Sheet sheet, OrganisationId supplier) {
        var way = chance.below(100, "state");
        if (way < DRAFTS) {
            return Solution.begin(id, supplier, sheet, on(today.minusDays(1 + chance.below(80, "begun"))));
        }
        if (way < DRAFTS + WAITING) {
            var handedIn = today.minusDays(1 + chance.below(12, "submitted"));
            return submitted(id, supplier, sheet, handedIn);
        }
        return published(id, supplier, sheet);
    }

    private Solution submitted(Solution.Id id, OrganisationId supplier, Sheet sheet,
            LocalDate day) {
        var solution = Solution.begin(id, supplier, sheet, on(day.minusDays(chance.below(40, "worked on"))));
        solution.submit(chance.slug(), on(day));
        return solution;
    }

    private Solution published(Solution.Id id, OrganisationId supplier, Sheet sheet) {
        var confirmed = today.minusDays(age());
        var first = confirmed.minusDays(chance.happens(40, "first") ? 0 : chance.below(700, "published"));
        var solution = submitted(id, supplier, sheet, first.minusDays(3));
        solution.publish(first);
        solution.grade(first);
        solution.confirm(confirmed);
        if (confirmed.isBefore(today.minusDays(ASKED))) {
            solution.ask(confirmed.plusDays(YEAR));
        }
        if (isOutdated()) {
            solution.outdate();
        }
        return solution;
    }

    private boolean isOutdated() {
        return chance.below(100, "age") < OUTDATED;
    }

    private int age() {
        var way = chance.below(100, "age");
        return way < OUTDATED
                ? 430 + chance.below(200, "outdated")
                : way < OUTDATED + DUE ? YEAR + 1 + chance.below(30, "due") : chance.below(YEAR, "confirmed");
    }

    private Solution.Change on(LocalDate day) {
        return new Solution.Change(by, moment(day));
    }

    static Instant moment(LocalDate day) {
        return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }
}
