package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.organisation.KboNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A company that offers solutions. Admitted by V-ICT-OR, until its organisation ends.
 *
 * @param ended its last day, where it has one
 * @param successor what it became, where it was merged
 * @param published how many of its solutions everybody finds
 */
record Supplier(SupplierId id, KboNumber kbo, String slug, Company company, LocalDate admitted,
        Optional<LocalDate> ended, Optional<SupplierId> successor, int published, int version) {

    /** One that stands in the register from this day on. */
    static Supplier admitted(SupplierId id, KboNumber kbo, String slug, Company company, LocalDate day) {
        return new Supplier(id, kbo, slug, company, day, Optional.empty(), Optional.empty(), 0, 0);
    }

    boolean isGoingOn() {
        return ended.isEmpty();
    }

    /** The first day it was in the register no more: the day on which somebody ended or merged it. */
    public Optional<LocalDate> gone() {
        return ended.map(last -> last.plusDays(1));
    }

    /** Of the page that everybody sees. */
    public String path() {
        return PublicSuppliers.PATH + "/" + slug;
    }

    /** The same company in other words. */
    Supplier described(Company other) {
        return new Supplier(id, kbo, slug, other, admitted, ended, successor, published, version);
    }

    /** The same company under another number. */
    Supplier numbered(KboNumber other) {
        return new Supplier(id, other, slug, company, admitted, ended, successor, published, version);
    }
}
