package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.customers.Customer.Use;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds customers by hand, corrects and takes them back, for the supplier worked for. */
@Service
@Transactional
class CustomerDesk {

    /** What one chooses from. */
    record Offer(Products products, Authorities authorities) {}

    private final Customers customers;
    private final AuthorityTable authorities;
    private final ProductTable products;
    private final AuditTrail audit;
    private final Clock clock;

    CustomerDesk(Customers customers, AuthorityTable authorities, ProductTable products, AuditTrail audit,
            Clock clock) {
        this.customers = customers;
        this.authorities = authorities;
        this.products = products;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Offer offer() {
        return new Offer(products.all(), authorities.all());
    }

    @Transactional(readOnly = true)
    public Customer customer(Customer.Id id) {
        return customers.find(id).orElseThrow(NotFoundException::new);
    }

    /** Keeps the customer; what is wrong, by field, where something is. */
    public Map<String, Match.Refused<?>> add(Access access, CustomerForm form) {
        var authority = authorities.all().find(form.authority());
        var product = products.all()
                .withId(form.product()).<Match<Products
                        .Named>>map(Match.One::new)
                .orElseGet(() -> Match.refused("product.none"));
        var since = Since.read(form.since(), LocalDate.now(clock));
        if (authority instanceof Match.One<Authorities.Named>(var by)
                && product instanceof Match.One<Products.Named>(var of)
                && since instanceof Match.One<LocalDate>(var day)) {
            return add(access, new Use(of.id(), by.id()), day);
        }
        return faults(authority, product, since);
    }

    /** One that is there already is no mistake when the day is the same; another day is for who corrects it. */
    private Map<String, Match.Refused<?>> add(Access access, Use use, LocalDate since) {
        var kept = customers.since(List.of(use)).get(use);
        return kept == null || kept.equals(since)
                ? keep(access, use, since)
                : Map.of("sinds", new Match.Refused<>("catalog.customers.problem.there", List.of(Days.write(kept))));
    }

    private Map<String, Match.Refused<?>> keep(Access access, Use use, LocalDate since) {
        customers.keep(access.organisation(), Map.of(use, since));
        record(access, "customer.stated", use.solution());
        return Map.of();
    }

    private static Map<String, Match.Refused<?>> faults(Match<?> authority, Match<?> product, Match<?> since) {
        var faults = new LinkedHashMap<String, Match.Refused<?>>();
        fault(faults, "bestuur", authority);
        fault(faults, "oplossing", product);
        fault(faults, "sinds", since);
        return faults;
    }

    private static void fault(Map<String, Match.Refused<?>> faults, String field, Match<?> match) {
        if (match instanceof Match.Refused<?> refused) {
            faults.put(field, refused);
        }
    }

    /** Says otherwise since when; what is wrong, where something is. */
    public List<Match.Refused<?>> correct(Access access, Customer.Id id, String typed) {
        var customer = customer(id);
        return switch (Since.read(typed, LocalDate.now(clock))) {
            case Match.Refused<LocalDate> refused -> List.of(refused);
            case Match.One<LocalDate>(var since) -> {
                keep(access, customer.use(), since);
                yield List.of();
            }
        };
    }

    /** Says it no more. */
    public void takeBack(Access access, Customer.Id id) {
        var customer = customer(id);
        customers.takeBack(List.of(customer.use()));
        record(access, "customer.taken-back", customer.use().solution());
    }

    /** Of which solution, never of which authority: V-ICT-OR reads the trail. */
    private void record(Access access, String deed, UUID solution) {
        audit.record(access.organisation(), access.person(), deed, solution, "");
    }
}
