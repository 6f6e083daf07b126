package be.vlavirgem.domain.seed;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the real list of Flemish local authorities, their mergers, the provinces and the keepers of the portal. */
@Component
@Order(OrganisationSeed.FIRST)
class OrganisationSeed implements BeforeFirstRequest {

    static final int FIRST = 100;

    private final JdbcClient sql;
    private final IdSource ids;
    private final PlatformTransaction transaction;

    OrganisationSeed(JdbcClient sql, IdSource ids, PlatformTransaction transaction) {
        this.sql = sql;
        this.ids = ids;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            if (sql.sql("select not exists (select from organisation)").query(Boolean.class).single()) {
                importAll();
            }
        });
    }

    private void importAll() {
        LocalAuthorityList.read().forEach(authority -> new LocalAuthorityRows(sql, ids, authority).insert());
        TabSeparated.read("/content/domain/organisaties.tsv").forEach(this::insertOther);
        TabSeparated.read("/content/domain/fusies.tsv").forEach(this::insertMerger);
        pointToSuccessors();
    }

    private void insertOther(TabSeparated row) {
        sql.sql("insert into organisation (id, kind, name, nis) values (?, ?, ?, ?)")
                .param(ids.next())
                .param(OrganisationKind.valueOf(row.text("soort")).name())
                .param(row.text("naam"))
                .param(row.optional("nis").orElse(null))
                .update();
    }

    private void insertMerger(TabSeparated row) {
        var texts = List.of("oud_nis", "oude_naam", "nieuw_nis", "nieuwe_naam").stream().map(row::text).toList();
        sql.sql("insert into merger (merged_on, old_nis, old_name, new_nis, new_name) values (?::date, ?, ?, ?, ?)")
                .param(row.text("datum"))
                .params(texts)
                .update();
    }

    private void pointToSuccessors() {
        sql.sql("""
                update organisation as old set successor_id = new.id
                from merger join organisation as new on new.nis = merger.new_nis and new.valid_from = merger.merged_on
                where old.nis = merger.old_nis and old.valid_until = merger.merged_on - 1
                """).update();
    }
}
