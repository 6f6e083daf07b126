package be.vlavirgem.journeys;

import be.vlavirgem.catalog.catalogue.Catalogue;
import be.vlavirgem.catalog.catalogue.CatalogueEntry;
import be.vlavirgem.catalog.catalogue.Facet;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a supplier that does not exist offers in the catalogue: enough for two pages, five of them with one word in their names. */
final class Offered {
    private static final String SUPPLIER = "Kaaibrug Software";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Portal portal;
    private final OrganisationId supplier;

    private Offered(Portal portal) {
        this.portal = portal;
        this.supplier = new OrganisationId(id(SUPPLIER));
    }

    /** Puts it there, once or again. */
    static synchronized void in(Portal portal) {
        var offered = new Offered(portal);
        offered.registers();
        offered.offers("Kwispeldoorn", "saas", "open");
        offered.offers("Kwispeldoorn Sociaal", "saas", "open");
        offered.offers("Kwispeldoorn Wonen", "saas", "open");
        offered.offers("Kwispeldoorn Jeugd", "saas", "gesloten");
        offered.offers("Kwispeldoorn Lokaal", "on-premises", "open");
        IntStream.rangeClosed(1, 30).forEach(number -> offered.offers("Loketplanner " + number, "hybrid", "gesloten"));
    }

    private void registers() {
        TenantScope.none()
                .run(() -> new TransactionTemplate(portal.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> portal.bean(JdbcClient.class)
                                .sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', ?) on conflict (id) do nothing")
                                .params(supplier.value(), SUPPLIER)
                                .update()));
    }

    private void offers(String name, String delivery, String licence) {
        var facets = new TreeSet<>(List.of("delivery:" + delivery, "licence:" + licence, "audience:gemeente",
                "supplier:" + supplier, "component:zaaksysteem"));
        var entry = new CatalogueEntry(id(name), supplier.value(), name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                name,
                List.of(), "Volgt de behandeling van een vraag van begin tot einde (%s).".formatted(name), "",
                List.of("opvolging"), facets(facets), 70, DAY, DAY, "{}");
        TenantScope.of(supplier).run(() -> portal.bean(Catalogue.class).put(entry));
    }

    private static Set<Facet> facets(Set<String> texts) {
        return Set.copyOf(texts.stream()
                .map(text -> text.split(":", 2))
                .map(parts -> new Facet(
                        Facet.Dimension.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]))
                .toList());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
