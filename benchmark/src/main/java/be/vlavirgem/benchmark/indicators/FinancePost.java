package be.vlavirgem.benchmark.indicators;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of the finances, as a formula names it; each part as the database names it.
 *
 * @param section empty for the whole block
 * @param domain  the policy domain, -1 for all together
 */
public record FinancePost(String kind, String block, String section, int domain) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)-([a-z]+)(?:-([a-z]+))?(?:-(\\d))?");
    private static final Map<String, String> KINDS = Map.of("plan", "PLAN", "rekening", "ACCOUNT");
    private static final Map<String, String> BLOCKS = Map.of("uitgaven", "EXPENDITURE", "ontvangsten", "REVENUE",
            "saldo", "BALANCE", "schuld", "DEBT");
    private static final Map<String, String> SECTIONS = Map.of("", "", "investering", "INVESTMENT", "exploitatie",
            "OPERATING", "financiering", "FINANCING");
    private static final String ALL_DOMAINS = "-1";

    /** Of {@code plan-uitgaven-investering-1} and the like; empty of what is no amount. */
    public static Optional<FinancePost> of(String amount) {
        var found = FORM.matcher(amount);
        if (!found.matches()) {
            return Optional.empty();
        }
        var domain = Integer.parseInt(Objects.requireNonNullElse(found.group(4), ALL_DOMAINS));
        return Optional.ofNullable(KINDS.get(found.group(1)))
                .flatMap(kind -> Optional.ofNullable(BLOCKS.get(found.group(2)))
                        .flatMap(block -> Optional
                                .ofNullable(SECTIONS.get(Objects.requireNonNullElse(found.group(3), "")))
                                .map(section -> new FinancePost(kind, block, section, domain))));
    }

    /** As the statement that reads amounts names it. */
    public String key() {
        return "%s %s %s %d".formatted(kind, block, section, domain);
    }
}
