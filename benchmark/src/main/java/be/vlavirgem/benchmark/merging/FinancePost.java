package be.vlavirgem.benchmark.merging;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of the finances, as a formula names it.
 *
 * @param key as the statement that reads amounts names it
 */
record FinancePost(String key) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)-([a-z]+)(?:-([a-z]+))?(?:-(\\d))?");
    private static final Map<String, String> KINDS = Map.of("plan", "PLAN", "rekening", "ACCOUNT");
    private static final Map<String, String> BLOCKS = Map.of("uitgaven", "EXPENDITURE", "ontvangsten", "REVENUE",
            "saldo", "BALANCE", "schuld", "DEBT");
    private static final Map<String, String> SECTIONS = Map.of("", "", "investering", "INVESTMENT", "exploitatie",
            "OPERATING", "financiering", "FINANCING");
    private static final String ALL_DOMAINS = "-1";

    /** Of {@code plan-uitgaven-investering-1} and the like; empty of what is no amount. */
    static Optional<FinancePost> of(String amount) {
        var found = FORM.matcher(amount);
        if (!found.matches()) {
            return Optional.empty();
        }
        var domain = Objects.requireNonNullElse(found.group(4), ALL_DOMAINS);
        return Optional.ofNullable(KINDS.get(found.group(1)))
                .flatMap(kind -> Optional.ofNullable(BLOCKS.get(found.group(2)))
                        .flatMap(block -> Optional
                                .ofNullable(SECTIONS.get(Objects.requireNonNullElse(found.group(3), "")))
                                .map(section -> new FinancePost(String.join(" ", kind, block, section, domain)))));
    }
}
