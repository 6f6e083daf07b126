package be.vlavirgem.catalog.suppliers;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the people of a supplier begin: their company, and what comes next.
 *
 * @param describes that this person may write the company's page
 * @param steps what helps a beginner, as long as that is not done
 * @param toDos what waits for them
 * @param concerns what counts no more
 */
record HomePage(Supplier supplier, boolean describes, List<Step> steps, List<SupplierToDo.Counted> toDos,
        List<SupplierConcern.Line> concerns) {

    private static final String PEOPLE = "people";

    /** Something to do, the first of which is the next. */
    record Step(String key, String path, boolean done) {

        /** That it is of use to who has a sheet that everybody reads, too. */
        boolean lacks() {
            return !done && !key.equals(PEOPLE);
        }

        /** The words that lead there. */
        public String go() {
            return "catalog.suppliers.step." + key + ".go";
        }
    }

    static HomePage of(Supplier own, boolean describes, boolean invites, SupplierWork.Waiting waiting) {
        var company = describes
                ? Stream.of(new Step("company", OwnCompany.FORM, own.company().missing().isEmpty()))
                : Stream.<Step>empty();
        var people = invites
                ? Stream.of(new Step(PEOPLE, "/medewerkers/uitnodigen", false))
                : Stream.<Step>empty();
        var sheet = Stream.of(new Step("sheet", "/leverancier/oplossingen", own.published() > 0));
        var steps = Stream.of(company, sheet, people)
                .flatMap(step -> step)
                .filter(step -> own.published() == 0 || step.lacks())
                .toList();
        return new HomePage(own, describes, steps, waiting.toDos(), waiting.concerns());
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
