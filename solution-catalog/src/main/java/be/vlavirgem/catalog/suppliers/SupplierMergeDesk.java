package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.merging.MergeDesk;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.catalog.merging.MergePage;
import be.vlavirgem.catalog.merging.MergePage.Side;
import be.vlavirgem.catalog.merging.Mergeable;
import be.vlavirgem.catalog.merging.Moved;
import be.vlavirgem.catalog.merging.Outcome;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two suppliers of which one ends and becomes part of the other. */
@Component
class SupplierMergeDesk implements Mergeable<Supplier> {

    private final SupplierKeeper keeper;
    private final SupplierMerger merger;
    private final MergeDesk desk;

    SupplierMergeDesk(SupplierKeeper keeper, SupplierMerger merger, MergeDesk desk) {
        this.keeper = keeper;
        this.merger = merger;
        this.desk = desk;
    }

    MergePage page(SupplierId id, MergeForm form, Locale locale) {
        return desk.page(this, endable(id), form, locale);
    }

    /** Merges; the page again when something is to be mended. */
    Optional<MergePage> merge(Access by, SupplierId id, MergeForm form, Locale locale) {
        return desk.merge(this, by, endable(id), form, locale);
    }

    private Supplier endable(SupplierId id) {
        return keeper.find(id).filter(Supplier::isGoingOn).orElseThrow(NotFoundException::new);
    }

    @Override
    public String words() {
        return "catalog.suppliers.merge";
    }

    @Override
    public String path(Supplier one) {
        return KeptSupplierDesk.path(one.id());
    }

    @Override
    public Side side(Supplier one) {
        return new Side(one.company().name(), one.slug(), one.kbo().formatted());
    }

    @Override
    public Optional<Supplier> named(Supplier one, String slug, String name) {
        return keeper.named(slug, name, one.id());
    }

    @Override
    public List<Moved> counted(Supplier from, Supplier to) {
        return merger.counted(from.id(), to.id());
    }

    @Override
    public Outcome merge(Access by, Supplier from, Supplier to, MergeForm form) {
        return merger.merge(by, from.id(), to.id());
    }
}
