package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What invented suppliers prove: more of what weighs in the grade than of the rest, and a few things that wait for V-ICT-OR. */
record DemoProofs(OrganisationId supplier, PersonId by, LocalDate today, IdSource ids) {

    /** Of a hundred claims in that field, so many are proven. */
    private static final Map<SheetField, Integer> PROVEN = Map.of(SheetField.CERTIFICATES, 60,
            SheetField.PENETRATION_TEST, 50, SheetField.TWO_FACTOR, 45, SheetField.PROCESSING_AGREEMENT, 40,
            SheetField.EXIT, 35, SheetField.WCAG, 35);
    private static final int PROVEN_OF_OTHERS = 12;
    private static final int SHOWN = 40;
    /** Of a hundred that are not proven, so many wait. */
    private static final int WAITING = 1;
    private static final int OLDEST = 300;
    private static final int LONGEST_WAIT = 20;

    /** For what holds for all it offers. */
    List<DemoProof> ofAll(String slug, Sheet facts) {
        return of(new DemoChance(slug), Optional.empty(), "", facts).toList();
    }

    /** For one solution that everybody reads. */
    Stream<DemoProof> of(Solution solution) {
        return of(new DemoChance(solution.slug().orElseThrow()), Optional.of(solution.id()), solution.name(),
                solution.sheet());
    }

    private Stream<DemoProof> of(DemoChance chance, Optional<Solution.Id> solution, String name, Sheet sheet) {
        return Claim.in(sheet).stream().flatMap(claim -> {
            var about = new ClaimProof.About(supplier, solution, claim, claim.part(sheet));
            return proof(chance, about).map(proof -> new DemoProof(proof, name, by)).stream();
        });
    }

    private Optional<ClaimProof> proof(DemoChance chance, ClaimProof.About about) {
        var called = "proof of " + about.claim().code();
        if (chance.happens(PROVEN.getOrDefault(about.claim().field(), PROVEN_OF_OTHERS), called)) {
            return Optional.of(accepted(chance, about, called));
        }
        return chance.happens(WAITING, "waiting " + called)
                ? Optional.of(handedIn(chance, about, today.minusDays(chance.below(LONGEST_WAIT, called + " since"))))
                : Optional.empty();
    }

    /** A certificate that ran out was looked into while it still held. */
    private ClaimProof accepted(DemoChance chance, ClaimProof.About about, String called) {
        var until = about.said()
                .rows(about.claim().field())
                .stream()
                .map(row -> row.cell("valid-until"))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .min(LocalDate::compareTo);
        var last = until.filter(end -> end.isBefore(today)).orElse(today);
        var day = last.minusDays(chance.below(OLDEST, called + " on"));
        var proof = handedIn(chance, about, day.minusDays(3));
        proof.accept(day, until);
        return proof;
    }

    private ClaimProof handedIn(DemoChance chance, ClaimProof.About about, LocalDate day) {
        return ClaimProof.handIn(new ClaimProof.Id(ids.next()), about,
                Optional.of(new Paper(ids.next(), supplier.value())),
                chance.happens(SHOWN, "shown " + about.claim().code()), DemoLife.moment(day));
    }
}
