package be.vlavirgem.catalog.customers;

import be.vlavirgem.catalog.customers.Customer.Use;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.importing.ImportChange;
import be.vlavirgem.platform.importing.ImportField;
import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.ImportKey;
import be.vlavirgem.platform.importing.ImportTarget;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Authority, product and since when, as a supplier keeps its customers elsewhere. */
@Component
class CustomerImport implements ImportTarget {

    static final String AUTHORITY = "authority";
    static final String PRODUCT = "product";
    static final String SINCE = "since";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DAY = 20;
    private static final String BETWEEN = "/";

    private final Customers customers;
    private final AuthorityTable authorities;
    private final ProductTable products;
    private final Clock clock;

    CustomerImport(Customers customers, AuthorityTable authorities, ProductTable products, Clock clock) {
        this.customers = customers;
        this.authorities = authorities;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "customers";
    }

    @Override
    public Permission permission() {
        return Permission.DESCRIBE_SOLUTIONS;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                new ImportField(AUTHORITY, LONGEST_NAME,
                        List.of("bestuur", "gemeente", "klant", "nis", "niscode", "kbo", "kbo-nummer", "authority"),
                        List.of("Aalst", "44021", "0207.504.973")),
                new ImportField(PRODUCT, LONGEST_NAME,
                        List.of("oplossing", "product", "software", "pakket", "solution"),
                        List.of("Balieplanner", "Balieplanner", "Kasboek")),
                new ImportField(SINCE, LONGEST_DAY,
                        List.of("sinds", "in gebruik sinds", "startdatum", "begindatum", "datum", "since"),
                        List.of("01/09/2021", "03/2019", "2023")));
    }

    @Override
    public RowCheck check() {
        return new CustomerCheck(authorities.all(), products.all(), LocalDate.now(clock));
    }

    @Override
    public Map<ImportKey, List<String>> current(Collection<ImportKey> keys) {
        var byUse = keys.stream().collect(Collectors.toMap(CustomerImport::use, key -> key));
        return customers.since(byUse.keySet())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(since -> Objects.requireNonNull(byUse.get(since.getKey())),
                        since -> List.of(Days.write(since.getValue()))));
    }

    @Override
    public Set<ImportKey> joinedSince(Collection<ImportKey> keys, Instant moment) {
        var joined = customers.joinedSince(keys.stream().map(CustomerImport::use).toList(), moment);
        return keys.stream().filter(key -> joined.contains(use(key))).collect(Collectors.toSet());
    }

    @Override
    public void write(ImportId id, List<ImportChange> changes) {
        Predicate<ImportChange> gone = change -> change.after().isEmpty();
        customers.takeBack(changes.stream().filter(gone).map(change -> use(change.key())).toList());
        changes.stream()
                .filter(gone.negate())
                .collect(Collectors.groupingBy(change -> change.key().organisation(),
                        Collectors.toMap(change -> use(change.key()), CustomerImport::day)))
                .forEach(customers::keep);
    }

    private static LocalDate day(ImportChange change) {
        return Days.read(change.after().getFirst()).orElseThrow();
    }

    static ImportKey key(OrganisationId supplier, Use use) {
        return new ImportKey(supplier, use.solution() + BETWEEN + use.authority());
    }

    private static Use use(ImportKey key) {
        var parts = key.part().split(BETWEEN, 2);
        return new Use(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }
}
