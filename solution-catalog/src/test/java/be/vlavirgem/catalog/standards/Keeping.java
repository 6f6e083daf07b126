package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** V-ICT-OR at the desk of the standards, for tests: each deed in the scope of who does it. */
@Component
class Keeping {

    final RegisterDesk desk;
    final HandDesk hand;
    final StandardPages pages;
    private final StandardTable table;
    private final RunTable runs;
    private final People people;
    private final Organisations organisations;
    private final AccessReader access;
    private final PlatformTransaction transaction;
    private final JdbcClient sql;
    private final JdbcClient owner;
    private final StandardSeed seed;

    Keeping(RegisterDesk desk, HandDesk hand, StandardPages pages, StandardTable table, RunTable runs, People people,
            Organisations organisations, AccessReader access, PlatformTransaction transaction, JdbcClient sql,
            TestDatabase database,
            StandardSeed seed) {
        this.desk = desk;
        this.hand = hand;
        this.pages = pages;
        this.table = table;
        this.runs = runs;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
        this.transaction = transaction;
        this.sql = sql;
        this.owner = JdbcClient.create(database.owner());
        this.seed = seed;
    }

    /** All as after the first start, whatever another test left. */
    void again() {
        List.of("standard_follower", "standard_deed", "standard_run_line", "standard_run", "standard")
                .forEach(table -> owner.sql("delete from " + table).update());
        seed.prepare();
    }

    /** The register empty, with what is kept by hand. */
    void withoutRegister() {
        again();
        owner.sql("delete from standard where origin = 'REGISTER'").update();
    }

    /** Somebody new who keeps the standards. */
    Access keeper() {
        var person = transaction.call(() -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Nele Wouters",
                    "hash");
            people.give(registered, organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow(),
                    Role.VICTOR_EDITOR);
            return registered;
        });
        return access.read(person, Optional.empty()).orElseThrow();
    }

    StandardRun propose(Access by, byte[] file, boolean whole) {
        var came = new RegisterDesk.Came(StandardRun.Source.UPLOAD, "register.json", whole);
        return by.scope().call(() -> desk.propose(desk.nextId(), came, file, Optional.of(by.person())));
    }

    StandardRun propose(Access by, String file, boolean whole) {
        return propose(by, file.getBytes(StandardCharsets.UTF_8), whole);
    }

    RegisterDesk.Application apply(Access by, StandardRun run) {
        return by.scope().call(() -> desk.apply(run.id(), Optional.of(by)));
    }

    /** That it can only be thrown away. */
    boolean isStale(StandardRun run) {
        return TenantScope.none().call(() -> desk.isStale(run));
    }

    /** What the report keeps of what changes. */
    List<ReportLine> deeds(StandardRun run) {
        return transaction.call(() -> runs.deeds(run.id()));
    }

    List<ReportRow> lines(StandardRun run) {
        return transaction.call(() -> sql.sql("select * from standard_run_line where run_id = ? order by place")
                .param(run.id().value())
                .query((row, number) -> ReportRow.read(row))
                .list());
    }

    List<Standard> all() {
        return transaction.call(table::all);
    }

    Optional<Standard> find(String slug) {
        return transaction.call(() -> table.find(slug));
    }

    /** How many files the dashboard says that wait. */
    int toDecide() {
        return owner.sql(StandardMenu.waitingRuns().count().toString()).query(Integer.class).single();
    }

    StandardRun found(StandardRun run) {
        return transaction.call(() -> runs.find(run.id())).orElseThrow();
    }

    /** Where the files are of which somebody was told that they wait. */
    List<String> waiting(Access keeper) {
        return owner.sql("select path from notification where type = 'standards-waiting' and person_id = ?")
                .param(keeper.person().value())
                .query(String.class)
                .list();
    }

    StandardTable.Numbers numbers() {
        return transaction.call(table::numbers);
    }
}
