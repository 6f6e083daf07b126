package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That a supplier stands in the register is known to everybody. */
@Component
class SupplierIds implements KnownId<SupplierId> {

    private final JdbcClient sql;

    SupplierIds(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Class<SupplierId> type() {
        return SupplierId.class;
    }

    @Override
    public SupplierId of(UUID value) {
        return new SupplierId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return sql.sql("select exists (select from supplier where organisation_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
