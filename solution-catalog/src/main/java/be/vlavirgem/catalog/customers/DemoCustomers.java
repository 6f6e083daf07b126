package be.vlavirgem.catalog.customers;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.startup.BulkLoader;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the suppliers of the demo name customers, some of which answered, and counts looks at what the two with accounts offer. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(445)
class DemoCustomers implements BeforeFirstRequest {

    private static final String FILLED = "select exists (select authorities_to_ask()) or not exists (select from published_solution)";

    private final Uses uses;
    private final AuthorityTable authorities;
    private final UseTile.Keeper tile;
    private final People people;
    private final IdSource ids;
    private final JdbcClient sql;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final ObjectProvider<BulkLoader> loader;
    private final Clock clock;

    DemoCustomers(Uses uses, AuthorityTable authorities, UseTile.Keeper tile, People people, IdSource ids,
            JdbcClient sql, PlatformTransaction platform, PlatformTransactionManager transactions,
            ObjectProvider<BulkLoader> loader, Clock clock) {
        this.uses = uses;
        this.authorities = authorities;
        this.tile = tile;
        this.people = people;
        this.ids = ids;
        this.sql = sql;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.loader = loader;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        if (!platform.call(() -> sql.sql(FILLED).query(Boolean.class).single())) {
            loader.ifAvailable(this::fill);
        }
    }

    private void fill(BulkLoader found) {
        var use = platform.call(this::invented);
        found.load(copying -> {
            copying.copy(Customers.TABLE, Customers.COLUMNS, use.customers());
            copying.copy(Uses.TABLE, Uses.COLUMNS, use.answers());
            copying.copy(LookTable.TABLE, LookTable.COLUMNS, use.looks());
        });
        platform.run(uses::count);
        platform.call(this::peopled)
                .forEach(authority -> TenantScope.of(authority)
                        .run(() -> transaction.executeWithoutResult(_ -> tile.keep(authority))));
    }

    private DemoUse invented() {
        var by = people.withoutPassword(new EmailAddress("demo@vlavirgem.test"), "Medewerker (demo)");
        var known = authorities.all();
        var offers = sql.sql("""
                select id, organisation_id as supplier, slug, name, supplier_name as "supplierName" from published_solution order by slug
                """).query(DemoUse.Offer.class).list();
        var waiting = sql.sql("""
                select solution_id as id, organisation_id as supplier, sheet ->> 'name' as slug, sheet ->> 'name' as name, organisation.name as "supplierName"
                from solution_review join organisation on organisation.id = organisation_id where solution_review.kind = 'FIRST' order by 3
                """).query(DemoUse.Offer.class).list();
        return new DemoUse(offers, waiting, known.all().stream().filter(one -> one.isOn(known.today())).toList(),
                by.value(), LocalDate.now(clock), ids);
    }

    /** Where somebody can answer; the others are counted in the morning. */
    private List<OrganisationId> peopled() {
        return sql
                .sql("select distinct organisation_id from membership where role in ('AUTHORITY_EDITOR', 'AUTHORITY_ADMINISTRATOR')")
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }
}
