package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceAmount.Territory;
import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Post;
import be.vlavirgem.benchmark.finance.FinanceLine.Section;
import be.vlavirgem.benchmark.values.ImportedValues;
import be.vlavirgem.domain.organisation.Inhabitants;
import be.vlavirgem.platform.importing.ImportField;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Planned investments by policy domain, as the Flemish government publishes them: by the codes of today, back to 2014. */
@Component
@Order(110)
class PlannedInvestments extends FinanceFiles {

    private static final String REPORT = "report";

    PlannedInvestments(FinanceAmounts amounts, ImportedValues values, Inhabitants inhabitants, Clock clock) {
        super(amounts, values, inhabitants, clock);
    }

    @Override
    public String code() {
        return "planned-investments";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(new ImportField(NIS, LONGEST_CODE, NIS_HEADS, List.of("41002", "44021")),
                new ImportField(REPORT, LONGEST_NUMBER, List.of("rapportjaar", "jaar van het plan"),
                        List.of("2026", "2026")),
                new ImportField(YEAR, LONGEST_NUMBER, List.of("boekjaar", "jaar"), List.of("2026", "2027")),
                new ImportField(DOMAIN, LONGEST_NUMBER, List.of("beleidsdomein_code", "domein", "code beleidsdomein"),
                        List.of("2", "8")),
                new ImportField(AMOUNT, LONGEST_NUMBER, AMOUNT_HEADS, List.of("1250000", "830000")));
    }

    @Override
    public RowCheck check() {
        var bearers = bearers();
        return cells -> {
            var report = cells.wholeNumber(REPORT, firstYear(), lastYear());
            var year = cells.wholeNumber(YEAR, firstYear(), lastYear());
            var domain = cells.wholeNumber(DOMAIN, 0, FinanceLine.LAST_DOMAIN);
            var euros = cells.amount(AMOUNT, FinanceAmount.CENTS);
            var authority = year.flatMap(of -> bearers.of(cells, NIS, of, Territory.OF_TODAY));
            return cells.areSound()
                    ? Optional.of(proposal(new FinanceAmount(authority.orElseThrow(),
                            new FinanceLine(year.orElseThrow(), Kind.PLAN,
                                    new Post(Block.EXPENDITURE, Section.INVESTMENT), domain.orElseThrow(),
                                    report.orElseThrow()),
                            euros.orElseThrow(), Territory.OF_TODAY)))
                    : Optional.empty();
        };
    }
}
