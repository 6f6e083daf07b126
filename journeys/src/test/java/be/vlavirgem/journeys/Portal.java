package be.vlavirgem.journeys;

import be.vlavirgem.VlaVirGemApplication;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/** The portal under test: started once per JVM as a demo, with its own database and four earlier rounds in it. */
final class Portal {

    static final String PASSWORD = "demo-vlavirgem-2026";

    private final ConfigurableApplicationContext context;
    private final String address;
    private final Map<String, String> registered = new ConcurrentHashMap<>();

    private Portal(ConfigurableApplicationContext context) {
        this.context = context;
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        this.address = "http://localhost:" + server.getPort();
    }

    /** Started by the first look at it. */
    private static final class Shared {
        private static final Portal PORTAL = start();
    }

    static Portal shared() {
        return Shared.PORTAL;
    }

    private static Portal start() {
        return start("portal", true);
    }

    /** Another one, for what would change the days of everybody else's round; without benchmark, and to be stopped at the end. */
    static Portal apart(String folder) {
        return start(folder, false);
    }

    void stop() {
        context.close();
    }

    /** One after the other: two that start together both set up the one logging of the JVM. */
    private static synchronized Portal start(String folder, boolean compared) {
        return new Portal(SpringApplication.run(VlaVirGemApplication.class, "--server.port=0", "--vlavirgem.demo=true",
                "--vlavirgem.data-folder=" + emptyFolder(folder), "--vlavirgem.benchmark.fill=" + compared,
                "--server.shutdown=immediate",
                "--spring.main.banner-mode=off"));
    }

    /** With the database in it: of this run only. */
    private static Path emptyFolder(String name) {
        try {
            var folder = PageStates.folder(name);
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return address;
    }

    /** An account of one’s own in that municipality, always the same one; each class has municipalities of its own, because two run at a time. */
    String editorOf(String municipality) {
        return registered.computeIfAbsent("redactie@" + municipality,
                email -> register(email, "Els Peeters", Map.of(municipality(municipality), Role.AUTHORITY_EDITOR)));
    }

    /** A second editor of that municipality. */
    String colleagueIn(String municipality) {
        return registered.computeIfAbsent("collega@" + municipality,
                email -> register(email, "Koen Jacobs", Map.of(municipality(municipality), Role.AUTHORITY_EDITOR)));
    }

    /** Who manages that municipality. */
    String administratorOf(String municipality) {
        return registered.computeIfAbsent("beheer@" + municipality, email -> register(email, "Griet Maes",
                Map.of(municipality(municipality), Role.AUTHORITY_ADMINISTRATOR)));
    }

    /** Somebody who edits for all of these. */
    String editorOfAll(String... municipalities) {
        var roles = new TreeMap<OrganisationId, Role>(Comparator.comparing(OrganisationId::toString));
        Arrays.stream(municipalities).forEach(name -> roles.put(municipality(name), Role.AUTHORITY_EDITOR));
        return registered.computeIfAbsent("samen@" + String.join("-", municipalities),
                email -> register(email, "Sam Thys", roles));
    }

    /** An editor of a municipality that ended, of which all can still be read. */
    String editorOfOneThatEnded() {
        return registered.computeIfAbsent("redactie@galmaarden",
                email -> register(email, "Lut Wouters", Map.of(gone(), Role.AUTHORITY_EDITOR)));
    }

    private OrganisationId gone() {
        return TenantScope.none()
                .call(() -> bean(Organisations.class).named(OrganisationKind.LOCAL_AUTHORITY, "Galmaarden"))
                .orElseThrow();
    }

    /** An editor of the model municipality, which takes part in no round of the demo. */
    String editorOfTheModel() {
        return registered.computeIfAbsent("redactie@model", email -> register(email, "Mia Bogaert",
                Map.of(model(), Role.AUTHORITY_EDITOR)));
    }

    /** Who describes the solutions of a supplier of that name, which is made when it is not there. */
    String editorOfSupplier(String name) {
        return registered.computeIfAbsent("fiches@" + name,
                email -> register(email, "Wout Claes", Map.of(supplier(name), Role.SUPPLIER_EDITOR)));
    }

    private OrganisationId supplier(String name) {
        return bean(PlatformTransaction.class).call(() -> bean(Organisations.class)
                .named(OrganisationKind.SUPPLIER, name)
                .orElseGet(() -> new OrganisationId(bean(JdbcClient.class)
                        .sql("insert into organisation (id, kind, name) values (gen_random_uuid(), 'SUPPLIER', ?) returning id")
                        .param(name)
                        .query(UUID.class)
                        .single())));
    }

    /** Somebody without any organisation. */
    String newcomer() {
        return registered.computeIfAbsent("nieuw@nergens", email -> register(email, "Noor Adams", Map.of()));
    }

    private String register(String email, String name, Map<OrganisationId, Role> roles) {
        var address = email.toLowerCase(Locale.ROOT) + ".test";
        TenantScope.none().run(() -> {
            var people = bean(People.class);
            var hash = Objects.requireNonNull(bean(PasswordEncoder.class).encode(PASSWORD));
            PersonId person = people.register(new EmailAddress(address), name, hash);
            roles.forEach((organisation, role) -> people.give(person, organisation, role));
        });
        return address;
    }

    private OrganisationId model() {
        return TenantScope.none()
                .call(() -> bean(Organisations.class).named(OrganisationKind.MODEL, "VlaVirGem").orElseThrow());
    }

    /** Which organisation that municipality is today. */
    OrganisationId municipality(String name) {
        List<Organisations.Sized> all = TenantScope.none()
                .call(() -> bean(Organisations.class).localAuthoritiesOn(LocalDate.now(bean(Clock.class))));
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
