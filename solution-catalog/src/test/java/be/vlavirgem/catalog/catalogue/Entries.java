package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Published solutions for tests, of suppliers that exist. */
final class Entries {
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Entries() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The supplier of this name, made where it is not there. */
    static UUID supplier(TestDatabase database, String name) {
        JdbcClient.create(database.owner())
                .sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', ?) on conflict do nothing")
                .params(id(name), name)
                .update();
        return id(name);
    }

    static CatalogueEntry entry(UUID supplier, String name, String... facets) {
        return described(supplier, name, "Ondersteunt het werk van een lokaal bestuur.", facets);
    }

    static CatalogueEntry described(UUID supplier, String name, String summary, String... facets) {
        return new CatalogueEntry(id(name), supplier, slug(name), name, List.of(), summary, "", List.of(),
                facets(facets),
                60, DAY, DAY, "{}");
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static Set<Facet> facets(String... texts) {
        return Stream.of(texts).map(Facet::of).collect(Collectors.toSet());
    }

    static void put(Catalogue catalogue, CatalogueEntry... entries) {
        for (var entry : entries) {
            TenantScope.of(new OrganisationId(entry.supplier())).run(() -> catalogue.put(entry));
        }
    }
}
