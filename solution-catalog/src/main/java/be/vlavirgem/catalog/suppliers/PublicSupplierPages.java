package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.addresses.CatalogAddresses;
import be.vlavirgem.catalog.addresses.CatalogAddresses.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what everybody may see of one supplier. */
@Service
@Transactional(readOnly = true)
class PublicSupplierPages {

    /** What an address leads to. */
    sealed interface Found {

        /** The page of the supplier, with the names of those that became part of it and what other features show there. */
        record Page(Supplier supplier, List<String> before, List<SupplierPart.Piece> pieces) implements Found {}

        /** The address of before; it stands there now. */
        record Moved(String path) implements Found {}

        /** Nothing, or a supplier that ended. */
        record Nothing() implements Found {}
    }

    private final SupplierTable table;
    private final CatalogAddresses addresses;
    private final List<SupplierPart> parts;

    PublicSupplierPages(SupplierTable table, CatalogAddresses addresses, ObjectProvider<SupplierPart> parts) {
        this.table = table;
        this.addresses = addresses;
        this.parts = parts.orderedStream().toList();
    }

    Found behind(String slug, Locale language) {
        return addresses.thing(Kind.SUPPLIER, slug)
                .flatMap(id -> table.find(new SupplierId(id)))
                .filter(Supplier::isGoingOn)
                .map(one -> one.slug().equals(slug) ? page(one, language) : new Found.Moved(one.path()))
                .orElseGet(Found.Nothing::new);
    }

    /** True when one of today has this in its name or place, whichever columns of them are shown. */
    boolean isFound(String typed) {
        return table.isFound(typed);
    }

    private Found page(Supplier one, Locale language) {
        return new Found.Page(one, table.namesBefore(one.id()), parts.stream()
                .map(part -> part.of(one.id().value(), language))
                .flatMap(Optional::stream)
                .toList());
    }
}
