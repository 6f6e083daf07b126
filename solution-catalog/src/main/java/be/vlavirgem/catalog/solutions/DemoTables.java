package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedRow;
import be.vlavirgem.domain.startup.BulkLoader;
import be.vlavirgem.platform.documents.BroughtDocument;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What invented offers come to in each table, in the words of who writes there otherwise. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DemoTables {

    /** The rows of a table. */
    record Filled(String table, List<String> columns, List<List<Object>> rows) {

        void copyTo(BulkLoader.Copying copying) {
            copying.copy(table, columns, rows.stream());
        }
    }

    private final Solutions solutions;
    private final FactsTable facts;
    private final Reviews reviews;
    private final Publication publication;
    private final ClaimProofs proofs;
    private final ClaimChecks checks;

    DemoTables(Solutions solutions, FactsTable facts, Reviews reviews, Publication publication, ClaimProofs proofs,
            ClaimChecks checks) {
        this.solutions = solutions;
        this.facts = facts;
        this.reviews = reviews;
        this.publication = publication;
        this.proofs = proofs;
        this.checks = checks;
    }

    List<Filled> of(List<DemoOffer> offers) {
        return Stream.of(sheets(offers), proofs(offers)).flatMap(List::stream).toList();
    }

    private List<Filled> proofs(List<DemoOffer> offers) {
        var documents = Arrays.stream(BroughtDocument.Table.values())
                .map(table -> filled(table.table(), table.columns(), offers,
                        offer -> offer.documents().stream().map(table::values)));
        return Stream.concat(documents,
                Stream.of(filled("claim_proof", ClaimProofs.COLUMNS, offers,
                        offer -> offer.proofs().stream().map(one -> proofs.row(one.proof()))),
                        filled("claim_check", ClaimChecks.COLUMNS, offers, this::checks)))
                .toList();
    }

    private Stream<List<Object>> checks(DemoOffer offer) {
        return offer.proofs()
                .stream()
                .filter(one -> one.proof().state() == ClaimProof.State.WAITING)
                .map(one -> checks.row(one.proof(), one.about()));
    }

    private List<Filled> sheets(List<DemoOffer> offers) {
        return List.of(filled("supplier_facts", FactsTable.COLUMNS, offers, this::facts),
                filled("solution", Solutions.COLUMNS, offers, this::solutions),
                filled("catalog_address", List.of("kind", "slug", "thing_id", "given_at"), offers,
                        DemoTables::addresses),
                filled("solution_review", Reviews.COLUMNS, offers, this::reviews),
                filled("solution_name", SolutionNames.COLUMNS, offers, DemoTables::names),
                filled(PublishedRow.TABLE, PublishedRow.COLUMNS, offers, this::published));
    }

    private static Filled filled(String table, List<String> columns, List<DemoOffer> offers,
            Function<DemoOffer, Stream<List<Object>>> rows) {
        return new Filled(table, columns, offers.stream().flatMap(rows).toList());
    }

    private Stream<List<Object>> facts(DemoOffer offer) {
        return offer.solutions()
                .stream()
                .map(solution -> solution.dates().begun())
                .min(Instant::compareTo)
                .stream()
                .map(begun -> facts.row(offer.supplier(), offer.facts(), offer.by(), begun));
    }

    private Stream<List<Object>> solutions(DemoOffer offer) {
        return offer.solutions().stream().map(solution -> solutions.row(solution, offer.completeness(solution)));
    }

    private static Stream<List<Object>> addresses(DemoOffer offer) {
        return offer.solutions()
                .stream()
                .flatMap(solution -> solution.slug()
                        .map(slug -> List.<Object>of("SOLUTION", slug, solution.id().value(), solution.change().at()))
                        .stream());
    }

    private Stream<List<Object>> reviews(DemoOffer offer) {
        return offer.waiting()
                .map(solution -> reviews.row(solution, solution.resolved(offer.facts()), solution.change().at()));
    }

    private static Stream<List<Object>> names(DemoOffer offer) {
        return offer.shown().flatMap(SolutionNames::rows);
    }

    private Stream<List<Object>> published(DemoOffer offer) {
        return offer.shown()
                .map(solution -> new PublishedRow(
                        publication.entry(solution, offer.facts(), offer.slug(), offer.accepted()),
                        offer.name()).values());
    }
}
