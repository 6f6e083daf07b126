package be.vlavirgem.catalog.suppliers;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the people of a supplier begin: their company, and what comes next.
 *
 * @param describes that this person may write the company's page
 * @param concerns what counts no more
 */
record HomePage(Supplier supplier, boolean describes, List<Step> steps, List<SupplierConcern.Line> concerns) {

    /** Something to do, the first of which is the next. */
    record Step(String key, String path, boolean done) {

        /** The words that lead there. */
        public String go() {
            return "catalog.suppliers.step." + key + ".go";
        }
    }

    static HomePage of(Supplier own, boolean describes, boolean invites, List<SupplierConcern.Line> concerns) {
        var company = describes
                ? Stream.of(new Step("company", OwnCompany.FORM, own.company().missing().isEmpty()))
                : Stream.<Step>empty();
        var people = invites
                ? Stream.of(new Step("people", "/medewerkers/uitnodigen", false))
                : Stream.<Step>empty();
        var sheet = Stream.of(new Step("sheet", "/leverancier/oplossingen", own.published() > 0));
        return new HomePage(own, describes, Stream.of(company, sheet, people).flatMap(step -> step).toList(), concerns);
    }

    /** How much of what readers look for stands there. */
    public int filled() {
        return total() - supplier.company().missing().size();
    }

    public int total() {
        return Company.Fact.values().length;
    }

    /** What readers look for and do not find yet, by the names of the fields. */
    public List<String> missing() {
        return supplier.company().missing().stream().map(Company.Fact::field).toList();
    }
}
