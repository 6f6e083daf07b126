package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.suppliers.SupplierReferences;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files of customers a supplier brought, when it becomes part of another: that one reads them and takes them back from then
 * on. One that is being applied at that moment stays, so that nothing is merged until it is done.
 */
@Component
@Order(46)
class FilesOfSuppliers implements SupplierReferences {

    private final JdbcClient sql;

    FilesOfSuppliers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String messageKey() {
        return "catalog.customers.files.moves";
    }

    @Override
    public String counting() {
        return "select count(*) from import_batch where organisation_id = :thing";
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.sql("select give_imports(?, ?)").params(from, to).query(row -> {});
    }
}
