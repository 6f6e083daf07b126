package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.seed.TabSeparated;
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
        return TabSeparated.read(SUPPLIERS)
                .stream()
                .flatMap(row -> Optional.ofNullable(register.get(row.text("slug")))
                        .map(id -> offer(row, id, solutions.getOrDefault(row.text("slug"), List.of())))
                        .stream())
                .toList();
    }

    private DemoOffer offer(TabSeparated supplier, OrganisationId id, List<TabSeparated> rows) {
        var facts = new DemoFacts(supplier, today).sheet();
        var solutions = rows.stream().map(row -> solution(row, id)).toList();
        return new DemoOffer(id, supplier.text("slug"), supplier.text("naam"), facts, by, solutions,
                proofs(supplier.text("slug"), id, facts, solutions));
    }

    private List<DemoProof> proofs(String slug, OrganisationId supplier, Sheet facts, List<Solution> solutions) {
        var proofs = new DemoProofs(supplier, by, today, ids);
        return Stream
                .concat(proofs.ofAll(slug, facts).stream(),
                        solutions.stream().filter(Solution::isShown).flatMap(proofs::of))
                .toList();
    }

    private Solution solution(TabSeparated row, OrganisationId supplier) {
        return new DemoLife(new DemoChance(row.text("slug")), by, today).live(new Solution.Id(ids.next()),
                new DemoSheet(row, today).sheet(), supplier);
    }
}
