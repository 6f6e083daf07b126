package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What suppliers say once of all their solutions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FactsTable {

    private final JdbcClient sql;
    private final SheetJson sheets;

    FactsTable(JdbcClient sql, SheetJson sheets) {
        this.sql = sql;
        this.sheets = sheets;
    }

    /** In the order of {@link #row}. */
    static final List<String> COLUMNS = List.of("organisation_id", "sheet", "revision", "changed_at", "changed_by");

    /** As it is kept at first. */
    List<Object> row(OrganisationId supplier, Sheet sheet, PersonId by, Instant now) {
        return List.of(supplier.value(), sheets.write(sheet), 1, now, by.value());
    }

    Facts of(OrganisationId supplier) {
        return sql.sql("select sheet, revision from supplier_facts where organisation_id = ?")
                .param(supplier.value())
                .query((row, number) -> new Facts(sheets.read(row.getString("sheet")), row.getInt("revision")))
                .optional()
                .orElse(Facts.NONE);
    }

    /** Keeps it in place of that revision; false when a colleague was first. */
    boolean put(OrganisationId supplier, Sheet sheet, int seen, PersonId by, Instant now) {
        return sql.sql("""
                insert into supplier_facts as kept (organisation_id, sheet, revision, changed_at, changed_by) values (?, ?::jsonb, ?, ?, ?)
                on conflict (organisation_id) do update
                    set sheet = excluded.sheet, revision = excluded.revision, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                    where kept.revision = excluded.revision - 1
                """)
                .params(supplier.value(), sheets.write(sheet), seen + 1, Timestamp.from(now), by.value())
                .update() == 1;
    }
}
