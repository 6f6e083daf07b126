package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.seed.TabSeparated;
import be.vlavirgem.platform.documents.BroughtDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the invented suppliers and solutions that were written by hand; what was not written hangs on their names. */
record DemoOffers(PersonId by, LocalDate today, IdSource ids) {

    static final String SUPPLIERS = "/content/catalog/demo/suppliers.tsv";
    static final String SOLUTIONS = "/content/catalog/demo/solutions.tsv";

    /** Of the suppliers that stand in the register, by their place in addresses. */
    List<DemoOffer> read(Map<String, OrganisationId> register) {
        var solutions = TabSeparated.read(SOLUTIONS)
                .stream()
                .collect(Collectors.groupingBy(row -> row.text("leverancier")));
        var logos = new DemoLogos(by, ids);
        return TabSeparated.read(SUPPLIERS)
                .stream()
                .flatMap(row -> Optional.ofNullable(register.get(row.text("slug")))
                        .map(id -> offer(row, id, solutions.getOrDefault(row.text("slug"), List.of()), logos))
                        .stream())
                .toList();
    }

    private DemoOffer offer(TabSeparated supplier, OrganisationId id, List<TabSeparated> rows, DemoLogos logos) {
        var slug = supplier.text("slug");
        var facts = new DemoFacts(supplier, today).sheet();
        var products = rows.stream().map(row -> product(row, id, slug, logos)).toList();
        var solutions = products.stream().map(Product::solution).toList();
        var proofs = proofs(slug, id, facts, solutions);
        var documents = Stream.concat(products.stream().flatMap(product -> product.logo().stream()),
                proofs.stream().map(DemoProof::document));
        return new DemoOffer(id, slug, supplier.text("naam"), facts, by, solutions, proofs, documents.toList());
    }

    private List<DemoProof> proofs(String slug, OrganisationId supplier, Sheet facts, List<Solution> solutions) {
        var proofs = new DemoProofs(supplier, by, today, ids);
        return Stream
                .concat(proofs.ofAll(slug, facts).stream(),
                        solutions.stream().filter(Solution::isShown).flatMap(proofs::of))
                .toList();
    }

    /** A solution, and its logo. */
    private record Product(Solution solution, Optional<BroughtDocument> logo) {}

    private Product product(TabSeparated row, OrganisationId supplier, String house, DemoLogos logos) {
        var chance = new DemoChance(row.text("slug"));
        var id = new Solution.Id(ids.next());
        var logo = logos.of(supplier, new DemoChance(house), id, chance, DemoLife.moment(today));
        var sheet = new DemoSheet(row, today).sheet();
        var shown = logo.map(document -> new Sheet(Map.of(SheetField.LOGO, DemoLogos.picture(document))))
                .map(picture -> sheet.with(picture, List.of(SheetField.LOGO)))
                .orElse(sheet);
        return new Product(new DemoLife(chance, by, today).live(id, shown, supplier), logo);
    }
}
