package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Somebody looks at the public page of a solution; nothing of who it is is kept.
 *
 * @param agent how the browser calls itself
 * @param purpose what it fetches the page for; empty when somebody reads it
 */
record Look(UUID supplier, String agent, String purpose, Optional<Access> who) {

    /** What robots that say so have in their names, and the tools with which one fetches without looking. */
    private static final Pattern ROBOT = Pattern.compile(
            "bot|crawl|spider|slurp|preview|monitor|scan|fetch|index|archive|feed|curl|wget|python|java|http-client|okhttp|go-http|headless|lighthouse");

    /** What must hold for a look to count. */
    private enum Rule {
        A_BROWSER(look -> !look.agent.isBlank() && !ROBOT.matcher(look.agent.toLowerCase(Locale.ROOT)).find()),
        READ_NOW(look -> look.purpose.isEmpty()),
        NOT_THE_SUPPLIER(look -> look.who.filter(who -> who.isMemberOf(new OrganisationId(look.supplier))).isEmpty()),
        NOT_THE_KEEPER(look -> look.who.filter(Access::isKeeper).isEmpty());

        private final Predicate<Look> holds;

        Rule(Predicate<Look> holds) {
            this.holds = holds;
        }
    }

    boolean counts() {
        return Arrays.stream(Rule.values()).allMatch(rule -> rule.holds.test(this));
    }
}
