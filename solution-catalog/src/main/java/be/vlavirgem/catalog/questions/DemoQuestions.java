package be.vlavirgem.catalog.questions;

import be.vlavirgem.catalog.questions.SolutionQuestion.About;
import be.vlavirgem.catalog.questions.SolutionQuestion.Word;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.seed.TabSeparated;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the authorities of the demo with accounts ask the two suppliers with accounts something, and some of it be answered. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(447)
class DemoQuestions implements BeforeFirstRequest {

    private static final String FILE = "/content/catalog/demo/questions.tsv";

    /** A row whose solution is published. */
    private record Asked(SolutionQuestion question, Optional<Word> reply, PersonId replier) {}

    private final Questions questions;
    private final Organisations organisations;
    private final People people;
    private final IdSource ids;
    private final JdbcClient sql;
    private final PlatformTransaction platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoQuestions(Questions questions, Organisations organisations, People people, IdSource ids, JdbcClient sql,
            PlatformTransaction platform, PlatformTransactionManager transactions, Clock clock) {
        this.questions = questions;
        this.organisations = organisations;
        this.people = people;
        this.ids = ids;
        this.sql = sql;
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void prepare() {
        var written = platform
                .call(() -> TabSeparated.read(FILE).stream().flatMap(row -> asked(row).stream()).toList());
        if (written.stream().map(one -> one.question().about().supplier()).distinct().noneMatch(this::wasAsked)) {
            written.forEach(this::keep);
        }
    }

    private boolean wasAsked(OrganisationId supplier) {
        return TenantScope.of(supplier)
                .call(() -> Boolean.TRUE.equals(transaction.execute(_ -> sql
                        .sql("select exists (select from questions_told())")
                        .query(Boolean.class)
                        .single())));
    }

    private Optional<Asked> asked(TabSeparated row) {
        var authority = organisations.withNis(new NisCode(row.text("bestuur")), LocalDate.now(clock));
        return authority.flatMap(asker -> about(row.text("oplossing")).map(about -> new Asked(
                new SolutionQuestion(new SolutionQuestion.Id(ids.next()), asker,
                        person(Permission.ASK_GUESTS, asker), about, row.text("vraag"),
                        row.text("met-naam").equals("ja"),
                        ago(row.text("gevraagd")), Optional.empty(), Optional.empty()),
                row.optional("antwoord")
                        .map(text -> new Word(true, text, ago(row.text("beantwoord")), Optional.empty())),
                person(Permission.DESCRIBE_SOLUTIONS, about.supplier()))));
    }

    private Optional<About> about(String slug) {
        return sql.sql("select id, name, organisation_id, supplier_name from published_solution where slug = ?")
                .param(slug)
                .query((row, number) -> new About(row.getObject("id", UUID.class), row.getString("name"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("supplier_name")))
                .optional();
    }

    private PersonId person(Permission permission, OrganisationId home) {
        return people.whoMay(permission, home)
                .stream()
                .findFirst()
                .orElseGet(() -> people.withoutPassword(new EmailAddress("demo@vlavirgem.test"), "Medewerker (demo)"));
    }

    private Instant ago(String days) {
        return LocalDate.now(clock).minusDays(Long.parseLong(days)).atTime(10, 0).atZone(clock.getZone()).toInstant();
    }

    private void keep(Asked one) {
        var about = one.question().about();
        as(one.question().asker(), () -> questions.add(one.question()));
        one.reply()
                .ifPresent(reply -> as(about.supplier(), () -> questions.answer(one.question().id(), 0,
                        reply.text(), reply.at(), one.replier())));
    }

    private void as(OrganisationId home, Runnable work) {
        TenantScope.of(home).run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
