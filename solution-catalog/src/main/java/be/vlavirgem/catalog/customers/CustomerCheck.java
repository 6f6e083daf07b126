package be.vlavirgem.catalog.customers;

import static be.vlavirgem.catalog.customers.CustomerImport.AUTHORITY;
import static be.vlavirgem.catalog.customers.CustomerImport.PRODUCT;
import static be.vlavirgem.catalog.customers.CustomerImport.SINCE;

import be.vlavirgem.catalog.customers.Customer.Use;
import be.vlavirgem.platform.importing.ImportTarget.Proposal;
import be.vlavirgem.platform.importing.ImportTarget.RowCheck;
import be.vlavirgem.platform.importing.RowCells;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges a row: an authority that exists, a product of one's own, and a day in the past. */
record CustomerCheck(Authorities authorities, Products products, LocalDate today) implements RowCheck {

    @Override
    public Optional<Proposal> check(RowCells cells) {
        var authority = read(cells, AUTHORITY, authorities.find(cells.text(AUTHORITY)));
        var product = read(cells, PRODUCT, products.find(cells.text(PRODUCT)));
        var since = read(cells, SINCE, Since.read(cells.text(SINCE), today));
        authority.filter(named -> !Plain.of(named.name()).equals(Plain.of(cells.text(AUTHORITY))))
                .ifPresent(named -> cells.remark(AUTHORITY, "catalog.customers.remark.name", named.name()));
        return authority.flatMap(by -> product.flatMap(of -> since.map(day -> proposal(by, of, day))));
    }

    private static Proposal proposal(Authorities.Named authority, Products.Named product, LocalDate since) {
        return new Proposal(CustomerImport.key(product.supplier(), new Use(product.id(), authority.id())),
                List.of(Days.write(since)));
    }

    private static <T> Optional<T> read(RowCells cells, String field, Match<T> match) {
        return switch (match) {
            case Match.One<T>(var value) -> Optional.of(value);
            case Match.Refused<T>(var key, var about) -> cells.refuse(field, key, about.toArray(String[]::new));
        };
    }
}
