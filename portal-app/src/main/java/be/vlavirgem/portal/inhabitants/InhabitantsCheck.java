package be.vlavirgem.portal.inhabitants;

import static be.vlavirgem.portal.inhabitants.InhabitantsImport.NIS;
import static be.vlavirgem.portal.inhabitants.InhabitantsImport.PEOPLE;
import static be.vlavirgem.portal.inhabitants.InhabitantsImport.YEAR;

import be.vlavirgem.domain.organisation.Inhabitants.Bearer;
import be.vlavirgem.domain.organisation.Inhabitants.Count;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.importing.ImportTarget.Proposal;
import be.vlavirgem.platform.importing.ImportTarget.RowCheck;
import be.vlavirgem.platform.importing.RowCells;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges a row of inhabitants: a code that a municipality of Flanders bore on 1 January of that year, and a plausible count. */
final class InhabitantsCheck implements RowCheck {

    private static final int FIRST_YEAR = 1990;
    /** Antwerpen has half a million; this catches a count with a digit too many. */
    private static final int MOST_PEOPLE = 2_000_000;

    /** In percent: no municipality of Flanders grows or shrinks like this in a year, but a figure of its neighbour does. */
    private static final int STRIKING = 10;

    private final Map<NisCode, List<Bearer>> bearers;
    private final Map<OrganisationId, TreeMap<Integer, Integer>> known;
    private final int lastYear;

    InhabitantsCheck(List<Bearer> bearers, List<Count> known, int lastYear) {
        this.bearers = bearers.stream().collect(Collectors.groupingBy(Bearer::nis));
        this.known = known.stream()
                .collect(Collectors.groupingBy(count -> count.key().organisation(), Collectors.toMap(
                        count -> count.key().year(), Count::people, Integer::max, TreeMap::new)));
        this.lastYear = lastYear;
    }

    @Override
    public Optional<Proposal> check(RowCells cells) {
        var year = cells.wholeNumber(YEAR, FIRST_YEAR, lastYear);
        var people = cells.wholeNumber(PEOPLE, 1, MOST_PEOPLE);
        var authority = authority(cells, year);
        return authority.flatMap(organisation -> year.flatMap(of -> people.map(count -> {
            compare(cells, organisation, of, count);
            return new Proposal(InhabitantsImport.key(organisation, of), List.of(String.valueOf(count)));
        })));
    }

    private void compare(RowCells cells, OrganisationId organisation, int year, int people) {
        var before = known.getOrDefault(organisation, new TreeMap<>()).lowerEntry(year);
        if (before != null) {
            var more = Math.round(100.0 * (people - before.getValue()) / before.getValue());
            var then = String.valueOf(before.getKey());
            var were = String.valueOf(before.getValue());
            if (Math.abs(more) > STRIKING) {
                cells.warn(PEOPLE, "import.inhabitants.remark." + (more > 0 ? "more" : "less"), then, were,
                        String.valueOf(Math.abs(more)));
            } else {
                cells.remark(PEOPLE, "import.inhabitants.remark.before", then, were);
            }
        }
    }

    private Optional<OrganisationId> authority(RowCells cells, Optional<Integer> year) {
        var text = cells.text(NIS);
        if (!NisCode.isValid(text)) {
            return cells.refuse(NIS, "import.inhabitants.problem.nis");
        }
        var borne = bearers.getOrDefault(new NisCode(text), List.of());
        if (borne.isEmpty()) {
            return cells.refuse(NIS, "import.inhabitants.problem.unknown", text);
        }
        return year.flatMap(of -> on(cells, borne, of));
    }

    private static Optional<OrganisationId> on(RowCells cells, List<Bearer> borne, int year) {
        var then = borne.stream()
                .filter(bearer -> bearer.organisation().isPresent() && bearer.isOn(LocalDate.of(year, 1, 1)))
                .findFirst();
        then.ifPresent(bearer -> cells.remark(NIS, "import.inhabitants.remark.name", bearer.name()));
        return then.isPresent()
                ? then.flatMap(Bearer::organisation)
                : cells.refuse(NIS, "import.inhabitants.problem.not-then", cells.text(NIS), String.valueOf(year));
    }
}
