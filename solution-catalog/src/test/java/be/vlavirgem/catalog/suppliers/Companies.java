package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.merging.Outcome;
import static be.vlavirgem.catalog.DutchWords.DUTCH;

import be.vlavirgem.catalog.suppliers.PublicSupplierPages.Found;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What V-ICT-OR does in the register, for the tests of what suppliers offer. */
@Component
public class Companies {

    private final Register register;
    private final SupplierKeeper keeper;
    private final SupplierMerger merger;
    private final PublicSupplierPages pages;

    Companies(Register register, SupplierKeeper keeper, SupplierMerger merger, PublicSupplierPages pages) {
        this.register = register;
        this.keeper = keeper;
        this.merger = merger;
        this.pages = pages;
    }

    public OrganisationId admitted(int place, String name) {
        return register.admitted(Register.firm(place, name)).organisation();
    }

    public boolean end(OrganisationId one) {
        return keeper.end(register.keeper(), new SupplierId(one.value()));
    }

    /** True when all of the one is the other's now. */
    public boolean merge(OrganisationId from, OrganisationId to) {
        return merger.merge(register.keeper(), new SupplierId(from.value()),
                new SupplierId(to.value())) instanceof Outcome.Merged;
    }

    /** As the register says. */
    public int published(OrganisationId one) {
        return keeper.find(new SupplierId(one.value())).orElseThrow().published();
    }

    /** Where an address leads now; empty when it is the page itself. */
    public String leads(String slug) {
        return TenantScope.none().call(() -> pages.behind(slug, DUTCH)) instanceof Found.Moved(var path) ? path : "";
    }

    /** Past all policies. */
    public <T> T look(Class<T> kind, String statement, UUID... about) {
        return register.superuser().sql(statement).params((Object[]) about).query(kind).single();
    }
}
