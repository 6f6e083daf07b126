package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceAmount.Territory;
import be.vlavirgem.benchmark.values.ImportedValues;
import be.vlavirgem.domain.organisation.Inhabitants;
import be.vlavirgem.platform.importing.ImportChange;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.ImportKey;
import be.vlavirgem.platform.importing.ImportTarget;
import be.vlavirgem.web.form.Numbers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What all files of finances have in common: their rows are amounts of authorities. */
abstract class FinanceFiles implements ImportTarget {

    static final String NIS = "nis";
    static final String YEAR = "year";
    static final String DOMAIN = "domain";
    static final String AMOUNT = "amount";

    static final int LONGEST_CODE = 10;
    static final int LONGEST_NUMBER = 20;
    static final List<String> NIS_HEADS = List.of("nis", "niscode", "refnis", "nis-code gemeente");
    static final List<String> AMOUNT_HEADS = List.of("bedrag", "bedrag_eur", "bedrag in euro", "amount");

    /** The plans of all authorities for eighteen years are some forty thousand. */
    private static final int MOST_ROWS = 60_000;
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS_AHEAD = 10;

    private final FinanceAmounts amounts;
    private final ImportedValues values;
    private final Inhabitants inhabitants;
    private final Clock clock;

    FinanceFiles(FinanceAmounts amounts, ImportedValues values, Inhabitants inhabitants, Clock clock) {
        this.amounts = amounts;
        this.values = values;
        this.inhabitants = inhabitants;
        this.clock = clock;
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    CodeBearers bearers() {
        return new CodeBearers(inhabitants.bearers(), LocalDate.now(clock));
    }

    static int firstYear() {
        return FIRST_YEAR;
    }

    int lastYear() {
        return LocalDate.now(clock).getYear() + YEARS_AHEAD;
    }

    static Proposal proposal(FinanceAmount amount) {
        return new Proposal(new ImportKey(amount.organisation(), amount.line().token()), amount.values());
    }

    @Override
    public Map<ImportKey, List<String>> current(Collection<ImportKey> keys) {
        return amounts.of(keys.stream().map(FinanceFiles::key).toList())
                .stream()
                .map(FinanceFiles::proposal)
                .collect(Collectors.toMap(Proposal::key, Proposal::values));
    }

    @Override
    public String told(List<String> values, MessageSource messages, Locale locale) {
        return values.isEmpty()
                ? ""
                : messages.getMessage("import.finance.told", new Object[]{
                        Numbers.shown(new BigDecimal(values.getFirst()).stripTrailingZeros(), locale),
                        messages.getMessage("import.finance.territory." + values.getLast(), null, locale) }, locale);
    }

    @Override
    public void write(ImportId id, List<ImportChange> changes) {
        var keys = changes.stream().map(change -> key(change.key())).toList();
        var touched = Stream.concat(keys.stream().map(FinanceAmounts.Key::organisation),
                amounts.dropInvented(keys).stream()).collect(Collectors.toSet());
        amounts.remove(changes.stream()
                .filter(change -> change.after().isEmpty())
                .map(change -> key(change.key()))
                .toList());
        amounts.keep(id,
                changes.stream().filter(change -> !change.after().isEmpty()).map(FinanceFiles::amount).toList());
        values.makeAnew(touched);
    }

    private static FinanceAmounts.Key key(ImportKey key) {
        return new FinanceAmounts.Key(key.organisation(), FinanceLine.of(key.part()));
    }

    private static FinanceAmount amount(ImportChange change) {
        var key = key(change.key());
        return new FinanceAmount(key.organisation(), key.line(), new BigDecimal(change.after().getFirst()),
                Territory.valueOf(change.after().getLast()));
    }
}
