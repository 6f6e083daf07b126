package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.benchmark.finance.ProfilePage.Filter;
import be.vlavirgem.web.form.Choice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen on pages of finances. */
record ProfileFilter(Brought brought, Chosen chosen, FinanceNames names) {

    Filter view() {
        return new Filter(who(), brought.isEmpty() ? List.of() : years(), kinds(), sections(), chosen.block().word());
    }

    private List<Choice> who() {
        return Arrays.stream(Bookkeepers.values())
                .map(each -> Choice.of(each.word(), names.who(each), each == chosen.who()))
                .toList();
    }

    /** Also the one that was asked for, where there is nothing of it. */
    private List<Choice> years() {
        return Stream.concat(Stream.of(chosen.year()), brought.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> Choice.of(String.valueOf(year), String.valueOf(year), year == chosen.year()))
                .toList();
    }

    private List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(each -> Choice.of(each.word(), names.kind(each), each == chosen.kind()))
                .toList();
    }

    private List<Choice> sections() {
        return Arrays.stream(Section.values())
                .map(each -> Choice.of(each.word(), names.section(each), each == chosen.section()))
                .toList();
    }
}
