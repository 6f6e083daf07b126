package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.catalog.addresses.CatalogAddresses;
import be.vlavirgem.catalog.suppliers.SupplierRequest.Asker;
import be.vlavirgem.catalog.suppliers.SupplierRequest.Firm;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Inviting;
import be.vlavirgem.domain.people.Inviting.Invited;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.jobs.Chore;
import be.vlavirgem.platform.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets companies ask to stand in the register, and V-ICT-OR decide; approving makes all that the company needs. */
@Service
class SupplierRequests {

    /**
     * What speaks for and against a request.
     *
     * @param alike who stands in the register and may be the same
     * @param others how many others ask for the same company
     */
    record Weighed(List<SupplierTable.Alike> alike, int others) {}

    /**
     * What is behind the link of a mail.
     *
     * @param known who stands in the register by this number since the mail was sent: there is no second one
     * @param confirmed that V-ICT-OR was told
     * @param disputed that others wait for the same company; who they are is for V-ICT-OR only
     */
    record Behind(SupplierRequest request, Optional<SupplierTable.Alike> known, boolean confirmed, boolean disputed) {}

    private static final Duration KEPT = Duration.ofDays(365);
    private static final String DECIDED = "catalog.suppliers.fault.decided";
    private static final String TAKEN = "catalog.suppliers.fault.taken";

    private final SupplierRequestTable table;
    private final SupplierTable suppliers;
    private final CatalogAddresses addresses;
    private final SupplierRequestMessages messages;
    private final Inviting inviting;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;

    SupplierRequests(SupplierRequestTable table, SupplierTable suppliers, CatalogAddresses addresses,
            SupplierRequestMessages messages,
            Inviting inviting, AuditTrail audit, IdSource ids, Clock clock, PlatformTransaction platform,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.suppliers = suppliers;
        this.addresses = addresses;
        this.messages = messages;
        this.inviting = inviting;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Bean
    static Chore oldSupplierRequests(SupplierRequests requests, Clock clock) {
        return Chore.daily(LocalTime.of(4, 15), clock.getZone(), "old-supplier-requests", requests::clean);
    }

    void clean() {
        var now = clock.instant();
        platform.run(() -> table.clean(now.minus(SupplierRequest.VALID), now.minus(KEPT)));
    }

    /** Who stands in the register already and may be the same company. */
    List<SupplierTable.Alike> alike(Firm firm) {
        return platform.call(() -> suppliers.alike(firm.kbo(), firm.name()));
    }

    /** Keeps the request and asks whether the address is the asker's. */
    void ask(Firm firm, Asker asker, Locale language) {
        var link = Secret.make();
        var one = new SupplierRequest(new SupplierRequest.Id(ids.next()), firm, asker, clock.instant());
        platform.run(() -> {
            table.add(one, link);
            messages.confirm(one, link, language);
        });
    }

    /** Whether others wait is not told before the address is confirmed, so that nobody asks only to find out. */
    Optional<Behind> behind(String link) {
        return platform.call(() -> table.behind(new Secret(link), oldest())
                .map(found -> new Behind(found, known(found.firm()), false, false))
                .or(() -> already(link)));
    }

    /**
     * The address is the asker's: V-ICT-OR is told, unless the company stands in the register by now; a second time tells nobody
     * anything. Empty when the link works no longer.
     */
    Optional<Behind> confirm(String link) {
        return platform.call(() -> table.behind(new Secret(link), oldest())
                .flatMap(this::confirm)
                .or(() -> already(link)));
    }

    private Optional<Behind> confirm(SupplierRequest one) {
        var known = known(one.firm());
        if (known.isPresent()) {
            return Optional.of(new Behind(one, known, false, false));
        }
        if (!table.confirm(one, clock.instant())) {
            return Optional.empty();
        }
        messages.asked(one);
        return Optional.of(confirmed(one));
    }

    /** Whose button was pressed twice, or whose mail was opened again. */
    private Optional<Behind> already(String link) {
        return table.confirmed(new Secret(link), oldest()).map(this::confirmed);
    }

    private Behind confirmed(SupplierRequest one) {
        return new Behind(one, Optional.empty(), true, table.countOthers(one) > 0);
    }

    private Optional<SupplierTable.Alike> known(Firm firm) {
        return suppliers.alike(firm.kbo(), firm.name()).stream().filter(SupplierTable.Alike::sameNumber).findFirst();
    }

    private Instant oldest() {
        return clock.instant().minus(SupplierRequest.VALID);
    }

    Optional<SupplierRequest> waiting(SupplierRequest.Id id) {
        return platform.call(() -> table.waiting(id));
    }

    /** What the company resembles, to decide by. */
    Weighed weigh(SupplierRequest one) {
        return platform.call(() -> new Weighed(suppliers.alike(one.firm().kbo(), one.firm().name()),
                table.countOthers(one)));
    }

    /** Makes the organisation, its place in the register and the invitation of its first administrator; the key of why it cannot be. */
    Optional<String> approve(Access by, SupplierRequest one, Locale language) {
        var id = new SupplierId(ids.next());
        try {
            return within(id.organisation(), () -> admit(by, one, id, language));
        } catch (DuplicateKeyException taken) {
            return Optional.of(TAKEN);
        }
    }

    private Optional<String> admit(Access by, SupplierRequest one, SupplierId id, Locale language) {
        if (!table.decide(one.id(), by.person(), true, "", clock.instant())) {
            return Optional.of(DECIDED);
        }
        var slug = addresses.give(CatalogAddresses.Kind.SUPPLIER, id.value(), one.firm().name());
        suppliers.admit(Supplier.admitted(id, one.firm().kbo(), slug,
                Company.named(one.firm().name(), one.firm().website()), LocalDate.now(clock)));
        audit.record(id.organisation(), by.person(), "supplier.admitted", id.value(), "");
        return inviting.ask(by, id.organisation(),
                new Invited(one.asker().email(), one.asker().name(), List.of(Role.SUPPLIER_ADMINISTRATOR)), language);
    }

    /** Tells the asker why not; the key of why that cannot be. */
    Optional<String> refuse(Access by, SupplierRequest one, String reason, Locale language) {
        return within(by.organisation(), () -> {
            if (!table.decide(one.id(), by.person(), false, reason, clock.instant())) {
                return Optional.of(DECIDED);
            }
            messages.refused(one, reason, language);
            audit.record(by.organisation(), by.person(), "supplier.refused", one.id().value(), "");
            return Optional.empty();
        });
    }

    private interface Deed {
        Optional<String> fault();
    }

    /** What meets a fault is undone as a whole. */
    private Optional<String> within(OrganisationId organisation, Deed deed) {
        return TenantScope.of(organisation).call(() -> transaction.execute(status -> {
            var fault = deed.fault();
            if (fault.isPresent()) {
                status.setRollbackOnly();
            }
            return fault;
        }));
    }
}
