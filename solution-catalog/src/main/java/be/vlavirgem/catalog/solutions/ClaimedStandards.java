package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.standards.StandardStatusChanged;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells suppliers which standards their published sheets claim got another status: once for all that changed in one transaction. */
@Component
class ClaimedStandards {

    /** What one solution says of one standard. */
    private record Claim(UUID supplier, UUID solution, String product, String title) {}

    private final JdbcClient sql;
    private final SolutionMessages messages;

    ClaimedStandards(JdbcClient sql, SolutionMessages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @EventListener
    void changed(StandardStatusChanged event) {
        TransactionSynchronizationManager.getSynchronizations()
                .stream()
                .filter(Gathered.class::isInstance)
                .map(Gathered.class::cast)
                .findFirst()
                .orElseGet(this::gather)
                .slugs()
                .add(event.slug());
    }

    private Gathered gather() {
        var gathered = new Gathered(this, new LinkedHashSet<>());
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    /** The standards of one transaction, told of when nothing more is to come. */
    private record Gathered(ClaimedStandards claimed, Set<String> slugs) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            claimed.tell(slugs);
        }
    }

    private void tell(Set<String> slugs) {
        claims(slugs).stream()
                .collect(Collectors.groupingBy(Claim::supplier))
                .forEach((supplier, claims) -> messages.standardsChanged(new OrganisationId(supplier), words(claims),
                        solutions(claims)));
    }

    /** All that is published and says that it follows one of these, wholly, partly or one day. */
    private List<Claim> claims(Set<String> slugs) {
        return sql.sql("""
                select organisation_id as supplier, published_solution.id as solution, name as product, title
                from published_solution, jsonb_array_elements(sheet #> '{fields,standards}') as said
                join standard on standard.slug = said ->> 'standard'
                where standard.slug = any (?::text[]) and said ->> 'degree' <> 'niet' order by lower(title), letters, solution
                """).param(slugs.toArray(String[]::new)).query(Claim.class).list();
    }

    private static List<Solution.Id> solutions(List<Claim> claims) {
        return claims.stream().map(Claim::solution).distinct().map(Solution.Id::new).toList();
    }

    /** Each standard with the products that claim it: "OSLO Adres (Balie, Kaart), OSLO Persoon (Balie)". */
    private static String words(List<Claim> claims) {
        return claims.stream()
                .map(Claim::title)
                .distinct()
                .map(title -> claims.stream()
                        .filter(claim -> claim.title().equals(title))
                        .map(Claim::product)
                        .distinct()
                        .collect(Collectors.joining(", ", title + " (", ")")))
                .collect(Collectors.joining(", "));
    }
}
