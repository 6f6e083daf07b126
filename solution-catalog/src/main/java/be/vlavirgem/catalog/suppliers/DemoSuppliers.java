package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.addresses.CatalogAddresses;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.seed.TabSeparated;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the register of the demo: invented companies, with numbers that are never issued, before their people come. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(290)
class DemoSuppliers implements BeforeFirstRequest {

    static final String FILE = "/content/catalog/demo/suppliers.tsv";
    /** Numbers of the KBO begin with 0 or 1, and none as high as this was issued. */
    private static final int FIRST_NUMBER = 19_990_001;
    private static final int CHECK = 97;

    private final SupplierTable table;
    private final CatalogAddresses addresses;
    private final IdSource ids;
    private final Clock clock;
    private final PlatformTransaction transaction;

    DemoSuppliers(SupplierTable table, CatalogAddresses addresses, IdSource ids, Clock clock,
            PlatformTransaction transaction) {
        this.table = table;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            if (table.isEmpty()) {
                var all = suppliers(TabSeparated.read(FILE));
                all.forEach(one -> addresses.take(CatalogAddresses.Kind.SUPPLIER, one.id().value(), one.slug()));
                all.forEach(table::admit);
            }
        });
    }

    private List<Supplier> suppliers(List<TabSeparated> rows) {
        var today = LocalDate.now(clock);
        return IntStream.range(0, rows.size())
                .mapToObj(place -> Supplier.admitted(new SupplierId(ids.next()), number(place),
                        rows.get(place).text("slug"), company(rows.get(place)), today.minusDays(place * 3L)))
                .toList();
    }

    static KboNumber number(int place) {
        var first = FIRST_NUMBER + place;
        return new KboNumber("%d%02d".formatted(first, CHECK - first % CHECK));
    }

    private static Company company(TabSeparated row) {
        var home = row.text("slug") + ".test";
        return new Company(row.text("naam"), row.text("naam") + " bv", row.text("over"), "https://www." + home, "",
                row.text("gemeente"), "info@" + home, "");
    }
}
