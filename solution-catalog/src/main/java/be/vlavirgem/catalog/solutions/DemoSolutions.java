package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.suppliers.Suppliers;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.startup.BulkLoader;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the catalogue of the demo with the invented solutions of its suppliers; the same at every start, but for their days. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(440)
class DemoSolutions implements BeforeFirstRequest {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSolutions.class);
    private static final String FILLED = "select exists (select from published_solution)";

    private final DemoTables tables;
    private final SolutionTile.Keeper tile;
    private final Suppliers suppliers;
    private final People people;
    private final IdSource ids;
    private final JdbcClient sql;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final ObjectProvider<BulkLoader> loader;
    private final Clock clock;

    DemoSolutions(DemoTables tables, SolutionTile.Keeper tile, Suppliers suppliers, People people, IdSource ids,
            JdbcClient sql, PlatformTransaction platform, PlatformTransactionManager transactions,
            ObjectProvider<BulkLoader> loader, Clock clock) {
        this.tables = tables;
        this.tile = tile;
        this.suppliers = suppliers;
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
        if (platform.call(() -> sql.sql(FILLED).query(Boolean.class).single())) {
            return;
        }
        loader.ifAvailable(this::fill);
        if (loader.getIfAvailable() == null) {
            LOG.info("The catalogue of the demo is empty: only the embedded database lets it be loaded");
        }
    }

    private void fill(BulkLoader found) {
        var begun = System.nanoTime();
        var offers = platform.call(this::offers);
        var filled = platform.call(() -> tables.of(offers));
        found.load(copying -> filled.forEach(table -> table.copyTo(copying)));
        platform.run(() -> offers.forEach(
                offer -> suppliers.published(offer.supplier().value(), Math.toIntExact(offer.shown().count()))));
        offers.forEach(offer -> TenantScope.of(offer.supplier())
                .run(() -> transaction.executeWithoutResult(_ -> tile.keep(offer.supplier()))));
        LOG.info("Filled the catalogue of the demo in {} ms", Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private List<DemoOffer> offers() {
        var by = people.withoutPassword(new EmailAddress("demo@vlavirgem.test"), "Medewerker (demo)");
        return new DemoOffers(by, LocalDate.now(clock), ids).read(register());
    }

    private Map<String, OrganisationId> register() {
        var register = new HashMap<String, OrganisationId>();
        sql.sql("select slug, organisation_id from supplier").query(row -> {
            register.put(row.getString("slug"), new OrganisationId(row.getObject("organisation_id", UUID.class)));
        });
        return register;
    }
}
