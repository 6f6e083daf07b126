package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.suppliers.Suppliers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to say at an address where no solution is shown. */
@Component
@Transactional(readOnly = true)
class FormerSolutionPages {

    /** Enough to find one's way; all of them stand on the page of the supplier. */
    private static final int MOST = 10;

    /** What became of it. */
    sealed interface Found {}

    /** It stands elsewhere now. */
    record Moved(String path) implements Found {}

    /**
     * It was shown, and is no more.
     *
     * @param supplier who offered it; null when that one is in the register no more
     * @param reason why, in the words of that supplier; may be empty
     * @param instead what stands in its place; null where that is nothing
     * @param others what that supplier offers today
     */
    record Withdrawn(String name, Suppliers.@Nullable Known supplier, String reason, @Nullable Instead instead,
            List<SupplierSolutions.Line> others) implements Found {}

    /** What stands in the place of another. */
    record Instead(String name, String href) {}

    /** It never was shown, whether it exists or not. */
    record Nothing() implements Found {}

    private final PublishedSolutions sheets;
    private final Suppliers suppliers;
    private final SupplierSolutions offers;

    FormerSolutionPages(PublishedSolutions sheets, Suppliers suppliers, SupplierSolutions offers) {
        this.sheets = sheets;
        this.suppliers = suppliers;
        this.offers = offers;
    }

    Found at(String slug) {
        return sheets.today(slug)
                .filter(today -> !today.equals(slug))
                .<Found>map(today -> new Moved(SolutionPages.read(today)))
                .or(() -> sheets.withdrawn(slug).map(this::withdrawn))
                .orElseGet(Nothing::new);
    }

    private Withdrawn withdrawn(PublishedSolutions.Withdrawn gone) {
        Optional<Suppliers.Known> supplier = gone.supplier().flatMap(suppliers::find);
        var instead = gone.successor().map(next -> new Instead(next.name(), SolutionPages.read(next.slug())));
        return new Withdrawn(gone.name(), supplier.orElse(null), supplier.map(_ -> gone.reason()).orElse(""),
                instead.orElse(null),
                supplier.map(known -> offers.some(known.id(), MOST)).orElseGet(List::of));
    }
}
