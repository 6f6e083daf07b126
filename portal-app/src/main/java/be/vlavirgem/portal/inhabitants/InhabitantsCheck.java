package be.vlavirgem.portal.inhabitants;

import static be.vlavirgem.portal.inhabitants.InhabitantsImport.NIS;
import static be.vlavirgem.portal.inhabitants.InhabitantsImport.PEOPLE;
import static be.vlavirgem.portal.inhabitants.InhabitantsImport.YEAR;

import be.vlavirgem.domain.organisation.Inhabitants.Bearer;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.importing.ImportTarget.Proposal;
import be.vlavirgem.platform.importing.ImportTarget.RowCheck;
import be.vlavirgem.platform.importing.RowCells;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges a row of inhabitants: a code that a municipality of Flanders bore on 1 January of that year, and a plausible count. */
final class InhabitantsCheck implements RowCheck {

    private static final int FIRST_YEAR = 1990;
    /** Antwerpen has half a million; this catches a count with a digit too many. */
    private static final int MOST_PEOPLE = 2_000_000;

    private final Map<NisCode, List<Bearer>> bearers;
    private final int lastYear;

    InhabitantsCheck(List<Bearer> bearers, int lastYear) {
        this.bearers = bearers.stream().collect(Collectors.groupingBy(Bearer::nis));
        this.lastYear = lastYear;
    }

    @Override
    public Optional<Proposal> check(RowCells cells) {
        var year = cells.wholeNumber(YEAR, FIRST_YEAR, lastYear);
        var people = cells.wholeNumber(PEOPLE, 1, MOST_PEOPLE);
        var authority = authority(cells, year);
        return authority.flatMap(organisation -> year.flatMap(of -> people.map(count -> new Proposal(
                InhabitantsImport.key(organisation, of), List.of(String.valueOf(count))))));
    }

    private Optional<OrganisationId> authority(RowCells cells, Optional<Integer> year) {
        var text = cells.text(NIS);
        if (!NisCode.isValid(text)) {
            return cells.refuse(NIS, "import.inhabitants.problem.nis");
        }
        var known = bearers.getOrDefault(new NisCode(text), List.of());
        if (known.isEmpty()) {
            return cells.refuse(NIS, "import.inhabitants.problem.unknown", text);
        }
        return year.flatMap(of -> on(cells, known, of));
    }

    private static Optional<OrganisationId> on(RowCells cells, List<Bearer> known, int year) {
        var then = known.stream()
                .filter(bearer -> bearer.isOn(LocalDate.of(year, 1, 1)))
                .flatMap(bearer -> bearer.organisation().stream())
                .findFirst();
        return then.isPresent()
                ? then
                : cells.refuse(NIS, "import.inhabitants.problem.not-then", cells.text(NIS), String.valueOf(year));
    }
}
