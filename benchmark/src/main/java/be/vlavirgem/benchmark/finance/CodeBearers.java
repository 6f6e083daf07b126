package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceAmount.Territory;
import be.vlavirgem.domain.organisation.Inhabitants.Bearer;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.importing.RowCells;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds whose a NIS code was, and says at its cell why an amount can be nobody's. */
final class CodeBearers {

    private final Map<NisCode, List<Bearer>> bearers;
    private final LocalDate today;

    CodeBearers(List<Bearer> bearers, LocalDate today) {
        this.bearers = bearers.stream().collect(Collectors.groupingBy(Bearer::nis));
        this.today = today;
    }

    Optional<OrganisationId> of(RowCells cells, String field, int year, Territory territory) {
        var text = cells.text(field);
        if (!NisCode.isValid(text)) {
            return cells.refuse(field, "import.finance.problem.nis");
        }
        var borne = bearers.getOrDefault(new NisCode(text), List.of());
        if (borne.isEmpty()) {
            return unknown(cells, field, text);
        }
        var day = territory == Territory.OF_TODAY ? today : LocalDate.of(year, 1, 1);
        var then = borne.stream().filter(bearer -> bearer.isOn(day)).findFirst();
        then.ifPresent(bearer -> cells.remark(field, "import.finance.remark.name", bearer.name()));
        return then.isPresent() ? known(cells, field, then.get()) : absent(cells, field, borne.getLast(), day);
    }

    /** One that ended before the portal began has nothing here that its amounts could stand with. */
    private static Optional<OrganisationId> known(RowCells cells, String field, Bearer then) {
        return then.organisation()
                .or(() -> cells.refuse(field, "import.finance.problem.before-us", then.name()));
    }

    private static Optional<OrganisationId> absent(RowCells cells, String field, Bearer bearer, LocalDate day) {
        return bearer.until().filter(day::isAfter).isPresent()
                ? cells.refuse(field, "import.finance.problem.ended", bearer.name(),
                        String.valueOf(bearer.until().orElseThrow().getYear()))
                : cells.refuse(field, "import.finance.problem.not-yet", bearer.name(), String.valueOf(day.getYear()));
    }

    /** With the codes in use that differ in one digit. */
    private Optional<OrganisationId> unknown(RowCells cells, String field, String text) {
        var near = bearers.values()
                .stream()
                .flatMap(List::stream)
                .filter(bearer -> bearer.isOn(today) && differences(bearer.nis().value(), text) == 1)
                .map(bearer -> "%s (%s)".formatted(bearer.nis().value(), bearer.name()))
                .sorted()
                .limit(3)
                .toList();
        return near.isEmpty()
                ? cells.refuse(field, "import.finance.problem.unknown", text)
                : cells.refuse(field, "import.finance.problem.unknown.near", text, String.join(", ", near));
    }

    private static long differences(String one, String other) {
        return IntStream.range(0, one.length()).filter(at -> one.charAt(at) != other.charAt(at)).count();
    }
}
