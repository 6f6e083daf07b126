package be.vlavirgem.platform.tokens;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A key as the page of its organisation shows it. */
public record ApiToken(ApiTokenId id, String name, Set<ApiScope> scopes, LocalDate madeOn, String madeBy,
        LocalDate until, Optional<LocalDate> lastUsed, boolean withdrawn) {

    /** True on its days, unless it was withdrawn. */
    public boolean isValidOn(LocalDate today) {
        return !withdrawn && !until.isBefore(today);
    }
}
