package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceAmount.Territory;
import be.vlavirgem.benchmark.finance.FinanceLine.Kind;
import be.vlavirgem.benchmark.finance.FinanceLine.Post;
import be.vlavirgem.benchmark.values.ImportedValues;
import be.vlavirgem.domain.organisation.Inhabitants;
import be.vlavirgem.platform.importing.ImportField;
import be.vlavirgem.platform.importing.RowCells;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Any amount of a plan or of the accounts, by block and policy domain, of the authority that was there in that year. */
@Component
@Order(120)
class PlansAndAccounts extends FinanceFiles {

    private static final String KIND = "kind";
    private static final String BLOCK = "block";
    private static final int LONGEST_WORD = 40;
    private static final Set<String> ALL = Set.of("alle", "alles", "totaal", "-1");

    PlansAndAccounts(FinanceAmounts amounts, ImportedValues values, Inhabitants inhabitants, Clock clock) {
        super(amounts, values, inhabitants, clock);
    }

    @Override
    public String code() {
        return "finance";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(new ImportField(NIS, LONGEST_CODE, NIS_HEADS, List.of("41002", "41002")),
                new ImportField(YEAR, LONGEST_NUMBER, List.of("boekjaar", "jaar"), List.of("2025", "2025")),
                new ImportField(KIND, LONGEST_WORD, List.of("soort", "plan of rekening"),
                        List.of("rekening", "rekening")),
                new ImportField(BLOCK, LONGEST_WORD, List.of("blok", "post"),
                        List.of("uitgaven exploitatie", "schuld")),
                new ImportField(DOMAIN, LONGEST_NUMBER, List.of("beleidsdomein", "beleidsdomein_code", "domein"),
                        List.of("9", "alle")),
                new ImportField(AMOUNT, LONGEST_NUMBER, AMOUNT_HEADS, List.of("12500000,50", "83000000")));
    }

    @Override
    public RowCheck check() {
        var bearers = bearers();
        return cells -> {
            var year = cells.wholeNumber(YEAR, firstYear(), lastYear());
            var kind = Kind.of(cells.text(KIND)).or(() -> cells.refuse(KIND, "import.finance.problem.kind"));
            var post = Post.of(cells.text(BLOCK)).or(() -> cells.refuse(BLOCK, "import.finance.problem.block"));
            var domain = domain(cells);
            var euros = cells.amount(AMOUNT, FinanceAmount.CENTS);
            var authority = year.flatMap(of -> bearers.of(cells, NIS, of, Territory.OF_THE_YEAR));
            return cells.areSound()
                    ? Optional.of(proposal(new FinanceAmount(authority.orElseThrow(),
                            new FinanceLine(year.orElseThrow(), kind.orElseThrow(), post.orElseThrow(),
                                    domain.orElseThrow(), year.orElseThrow()),
                            euros.orElseThrow(), Territory.OF_THE_YEAR)))
                    : Optional.empty();
        };
    }

    private static Optional<Integer> domain(RowCells cells) {
        return ALL.contains(cells.text(DOMAIN).toLowerCase(Locale.ROOT))
                ? Optional.of(FinanceLine.ALL)
                : cells.wholeNumber(DOMAIN, 0, FinanceLine.LAST_DOMAIN);
    }
}
