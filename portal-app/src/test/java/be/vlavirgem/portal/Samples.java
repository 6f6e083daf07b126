package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the addresses of the matrix: for each type of id one of Aalst, one of Gent and one that is not there. */
final class Samples {

    /** Whose thing an address leads to. */
    enum Whose {
        OWN, FOREIGN, ABSENT, MISSPELLED
    }

    /** The own one is asked for each time, because a request may use it up; what belongs to nobody has no foreign one. */
    record Id(Supplier<String> own, Optional<String> foreign) {}

    /** What Gent answered, and nobody else may ever read. */
    static final String SECRET = "Dit weet alleen Gent zelf.";

    /** What stands there is a round of which there is a report, or nothing. */
    private static final String REPORTS = "/rondeverslagen/";

    /** Who keeps the portal going sees that there is a job, of whomever, and stops it; never what it is about. */
    private static final String OPERATIONS = "/beheer/werking";
    /** Where suppliers bring files, which are theirs and not of V-ICT-OR. */
    private static final String CUSTOMER_FILES = "/leverancier/klanten/bestanden/";
    private static final String SERIES_FILES = "/benchmark/eigen-reeksen/bestanden/";
    private static final String JOB = "be.vlavirgem.platform.jobs.JobId";
    /** V-ICT-OR reads what every supplier hands in to prove something. */
    private static final String CHECKS = "/beheer/bewijzen";
    private static final String PROOF = "be.vlavirgem.catalog.solutions.ClaimProof$Id";

    private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("code", "SEC01"),
            Map.entry("chapter", "SEC"), Map.entry("token", "geen-token"), Map.entry("type", "weekly"),
            Map.entry("language", "nl"), Map.entry("list", "organisaties"), Map.entry("number", "1"),
            Map.entry("kind", "measurement"), Map.entry("part", "SEC01"), Map.entry("question", "SEC01"),
            Map.entry("supplierSlug", Supplied.ADDRESS), Map.entry("step", "identificatie"),
            Map.entry("offer", Offered.SLUG), Map.entry("picture", Offered.PICTURE), Map.entry("paper", Offered.PAPER),
            Map.entry("entry", "component.gipod"),
            Map.entry("component", "gipod"),
            Map.entry("standard", "wms"), Map.entry("respondent", "A"), Map.entry("target", "inhabitants"),
            Map.entry("customerFile", "customers"), Map.entry("seriesFile", "own-series"),
            Map.entry("indicator", "ict-vte"), Map.entry("theme", "mensen"));

    private final Map<String, Id> ids;
    private final String measurement;
    private final String reported;
    private final Supplier<String> customerFile;
    private final Supplier<String> seriesFile;

    Samples(Visitors visitors) {
        visitors.homes().supplier();
        var aalst = Measured.of(visitors.as(Role.AUTHORITY_EDITOR, Homes.AALST));
        var gent = Measured.of(visitors.as(Role.AUTHORITY_EDITOR, Homes.GENT));
        this.measurement = aalst.id();
        this.reported = LongAgo.reported(visitors.as(Role.VICTOR_ADMINISTRATOR));
        gent.save(Map.of("antwoord.SEC01", "?", "toelichting.SEC01", SECRET));
        var proofs = new Proofs(aalst);
        var theirs = new Proofs(gent);
        theirs.send(Map.of("titel", SECRET, "omschrijving", SECRET), Proofs.PDF);
        var gentsJob = job(visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(Homes.GENT)).person(),
                visitors.homes().authority(Homes.GENT));
        var someJob = job(visitors.register().person(), visitors.homes().authority(Homes.AALST));
        var gentsNotice = notification(visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority(Homes.GENT))
                .person(), visitors.homes().authority(Homes.GENT));
        var someNotice = notification(visitors.register().person(), visitors.homes().authority(Homes.AALST));
        var aalstsHome = visitors.homes().authority(Homes.AALST);
        var gentsHome = visitors.homes().authority(Homes.GENT);
        var someone = visitors.register(Role.AUTHORITY_READER, aalstsHome).person();
        var gentsComment = comment(visitors.homes().authority(Homes.GENT), gent.id(), SECRET);
        var someComment = comment(visitors.homes().authority(Homes.AALST), aalst.id(), "Van Aalst.");
        visitors.register(Role.AUTHORITY_ADMINISTRATOR, gentsHome);
        var gentsTask = task(visitors.homes().authority(Homes.GENT), SECRET);
        var theirDelegation = Delegated.to(visitors.homes().body("Verre kring"), gentsHome, "DELEGATE");
        var offering = visitors.homes().of(Role.SUPPLIER_EDITOR);
        var theirSolution = Offered.draft(visitors.homes().otherSupplier(), SECRET);
        var theirProposal = Offered.proposal(visitors.homes().otherSupplier(), SECRET);
        var theirProof = Offered.proof(visitors.homes().otherSupplier());
        Offered.published(offering);
        this.customerFile = () -> customerFile(offering);
        this.seriesFile = () -> seriesFile(aalstsHome);
        var theirCustomer = Offered.customer(visitors.homes().otherSupplier(), theirSolution, gentsHome);
        var askedOfGent = Offered.askedElsewhere(visitors.homes().otherSupplier(), gentsHome);
        // Made at once: it is another organisation that shows it.
        var named = Shared.byName(visitors);
        this.ids = Map.ofEntries(
                Map.entry("be.vlavirgem.catalog.solutions.Solution$Id",
                        new Id(() -> Offered.draft(offering, "Proef"), Optional.of(theirSolution))),
                Map.entry("be.vlavirgem.catalog.customers.OwnSolution",
                        new Id(() -> Offered.draft(offering, "Proef"), Optional.of(theirSolution))),
                Map.entry("be.vlavirgem.catalog.customers.Customer$Id",
                        new Id(() -> Offered.customer(offering, Offered.published(offering), aalstsHome),
                                Optional.of(theirCustomer))),
                Map.entry("be.vlavirgem.catalog.customers.UseId",
                        new Id(() -> Offered.asked(offering, aalstsHome), Optional.of(askedOfGent))),
                Map.entry("be.vlavirgem.catalog.solutions.Proposal$Id",
                        new Id(() -> Offered.proposal(offering, "Proef"), Optional.of(theirProposal))),
                Map.entry("be.vlavirgem.catalog.questions.SolutionQuestion$Id",
                        new Id(() -> Offered.question(aalstsHome, offering, someone, "Proef"),
                                Optional.of(Offered.question(gentsHome, visitors.homes().otherSupplier(), someone,
                                        SECRET)))),
                Map.entry(PROOF,
                        new Id(() -> Offered.proof(offering), Optional.of(theirProof))),
                Map.entry("be.vlavirgem.catalog.solutions.ClaimCheck$Id",
                        new Id(() -> Offered.proof(offering), Optional.empty())),
                Map.entry("be.vlavirgem.catalog.solutions.Review$Id",
                        new Id(() -> Offered.submitted(offering, "Proef"), Optional.empty())),
                Map.entry("be.vlavirgem.benchmark.groups.OwnGroup$Id",
                        new Id(() -> Shared.peerGroup(aalstsHome), Optional.of(Shared.peerGroup(gentsHome)))),
                Map.entry("be.vlavirgem.benchmark.beside.NamedId",
                        new Id(() -> named, Optional.empty())),
                Map.entry("be.vlavirgem.benchmark.series.OwnSeries$Id",
                        new Id(() -> Shared.ownSeries(aalstsHome), Optional.of(Shared.ownSeries(gentsHome)))),
                Map.entry("be.vlavirgem.platform.sharing.ShareId",
                        new Id(() -> Shared.withOrganisation(aalstsHome, receiver(visitors)),
                                Optional.of(Shared.withOrganisation(gentsHome, receiver(visitors))))),
                Map.entry("be.vlavirgem.platform.approval.ApprovalId",
                        new Id(() -> Shared.approval(aalstsHome, aalst.id(), someone),
                                Optional.of(Shared.approval(gentsHome, gent.id(), someone)))),
                Map.entry("be.vlavirgem.portal.delegation.DelegationId",
                        new Id(() -> delegation(visitors, aalstsHome), Optional.of(theirDelegation))),
                Map.entry("be.vlavirgem.portal.delegation.MandateId",
                        new Id(() -> delegation(visitors, aalstsHome), Optional.of(theirDelegation))),
                Map.entry("be.vlavirgem.portal.delegation.ClientId",
                        new Id(aalstsHome::toString, Optional.empty())),
                Map.entry("be.vlavirgem.portal.practice.PracticeId",
                        new Id(() -> Practising.sample().toString(), Optional.empty())),
                Map.entry("be.vlavirgem.catalog.suppliers.SupplierId",
                        new Id(() -> Supplied.other().toString(), Optional.empty())),
                Map.entry("be.vlavirgem.catalog.suppliers.SupplierRequest$Id",
                        new Id(() -> Supplied.request("Vragend Proefbedrijf"), Optional.empty())),
                Map.entry("be.vlavirgem.domain.people.PersonId",
                        new Id(() -> Invited.member(aalstsHome, "Proef"), Optional.empty())),
                Map.entry("be.vlavirgem.portal.people.RegistrationId",
                        new Id(() -> Invited.asker(aalstsHome, "Proef"),
                                Optional.of(Invited.asker(gentsHome, SECRET)))),
                Map.entry("be.vlavirgem.portal.people.UnheededId",
                        new Id(() -> Invited.asker(visitors.homes().authority("13025"), "Proef"), Optional.empty())),
                Map.entry("be.vlavirgem.portal.people.ColleagueId",
                        new Id(() -> Invited.member(aalstsHome, "Proef"),
                                Optional.of(Invited.member(gentsHome, "Zz van Gent, die V-ICT-OR wel ziet")))),
                Map.entry("be.vlavirgem.portal.people.InvitationId",
                        new Id(() -> Invited.to(aalstsHome, "Proef"), Optional.of(Invited.to(gentsHome, SECRET)))),
                Map.entry("be.vlavirgem.platform.tokens.ApiTokenId",
                        new Id(() -> Shared.key(aalstsHome), Optional.of(Shared.key(gentsHome)))),
                Map.entry("be.vlavirgem.maturity.GuestRequest$Id",
                        new Id(() -> Shared.guestRequest(aalstsHome, aalst.id(), "Proef"),
                                Optional.of(Shared.guestRequest(gentsHome, gent.id(), "Zz " + SECRET)))),
                Map.entry("be.vlavirgem.maturity.AnswerFile$Id",
                        new Id(() -> answerFile(aalst.id()), Optional.of(answerFile(gent.id())))),
                Map.entry("be.vlavirgem.platform.subjects.SubjectId", new Id(aalst::id, Optional.of(gent.id()))),
                Map.entry("be.vlavirgem.platform.comments.Comment$Id",
                        new Id(() -> someComment, Optional.of(gentsComment))),
                Map.entry("be.vlavirgem.platform.tasks.Task$Id",
                        new Id(() -> task(visitors.homes().authority(Homes.AALST), "Proef"), Optional.of(gentsTask))),
                Map.entry("be.vlavirgem.platform.documents.Document$Id",
                        new Id(proofs::any, Optional.of(theirs.any()))),
                Map.entry("be.vlavirgem.platform.messages.NotificationId",
                        new Id(() -> someNotice, Optional.of(gentsNotice))),
                Map.entry(JOB,
                        new Id(() -> someJob, Optional.of(gentsJob))),
                Map.entry("be.vlavirgem.platform.importing.ImportId",
                        new Id(() -> upload(visitors.homes().of(Role.VICTOR_ADMINISTRATOR)),
                                Optional.of(upload(visitors.homes().authority(Homes.GENT))))),
                Map.entry("be.vlavirgem.maturity.Measurement$Id", new Id(aalst::id, Optional.of(gent.id()))),
                Map.entry("be.vlavirgem.catalog.standards.StandardRunId",
                        new Id(Samples::standardRun, Optional.empty())),
                Map.entry("be.vlavirgem.maturity.Round$Id", new Id(Samples::plannedRound, Optional.empty())),
                Map.entry("be.vlavirgem.maturity.QuestionnaireVersion$Id", new Id(Samples::draft, Optional.empty())),
                Map.entry("be.vlavirgem.web.content.KeptVersion", new Id(Samples::contentDraft, Optional.empty())),
                Map.entry("be.vlavirgem.domain.organisation.OrganisationId",
                        new Id(() -> visitors.homes().authority(Homes.AALST).toString(), Optional.empty())));
    }

    /** Somebody else than those who ask, so that what is shared is theirs to give and not to take. */
    private static OrganisationId receiver(Visitors visitors) {
        return visitors.homes().authority("24062");
    }

    /** That of Aalst, which takes answers. */
    String measurement() {
        return measurement;
    }

    /** To the body whose administrator asks in the matrix. */
    private static String delegation(Visitors visitors, OrganisationId authority) {
        return Delegated.to(visitors.homes().of(Role.BODY_ADMINISTRATOR), authority, "DELEGATE");
    }

    boolean covers(String type) {
        return ids.containsKey(type);
    }

    /** True when one of the ids in the address can belong to another organisation. */
    boolean hasForeign(Route route) {
        return route.idTypes().stream().anyMatch(type -> sample(type).foreign().isPresent());
    }

    /** True when the page shows what Gent wrote, or leads to a thing of Gent that was not asked for. */
    boolean tellOfGent(Page page) {
        return page.body().contains(SECRET) || ids.entrySet()
                .stream()
                .filter(id -> !(page.path().startsWith(OPERATIONS) && id.getKey().equals(JOB)))
                .filter(id -> !(page.path().startsWith(CHECKS) && id.getKey().equals(PROOF)))
                .flatMap(id -> id.getValue().foreign().stream())
                .anyMatch(id -> page.body().contains(id) && !page.path().contains(id));
    }

    /** One at a time: what is asked for may have to be made, once. */
    synchronized String address(Route route, Whose whose) {
        var address = route.pattern().replace("**", "db");
        for (var variable : route.variables().entrySet()) {
            address = address.replace("{" + variable.getKey() + "}",
                    value(route, variable.getKey(), variable.getValue(), whose));
        }
        return address;
    }

    /** As {@link #address}, with this link where a token belongs. */
    String addressFor(String link, Route route, Whose whose) {
        return address(new Route(route.method(), route.pattern().replace("{token}", link),
                without(route.variables())), whose);
    }

    private static Map<String, Class<?>> without(Map<String, Class<?>> variables) {
        var others = new LinkedHashMap<>(variables);
        others.remove("token");
        return others;
    }

    private String value(Route route, String name, Class<?> type, Whose whose) {
        if (type == String.class) {
            return Optional.ofNullable(TEXTS.get(name)).orElseThrow(() -> missing(name));
        }
        return switch (whose) {
            case OWN -> own(route, type);
            case FOREIGN -> sample(type.getName()).foreign().orElseGet(sample(type.getName()).own());
            case ABSENT -> UUID.randomUUID().toString();
            case MISSPELLED -> "geen-id";
        };
    }

    private String own(Route route, Class<?> type) {
        if (route.pattern().startsWith(CUSTOMER_FILES)) {
            return customerFile.get();
        }
        if (route.pattern().startsWith(SERIES_FILES)) {
            return seriesFile.get();
        }
        return route.pattern().startsWith(REPORTS) ? reported : sample(type.getName()).own().get();
    }

    private Id sample(String type) {
        return Optional.ofNullable(ids.get(type)).orElseThrow(() -> missing(type));
    }

    private static IllegalStateException missing(String what) {
        return new IllegalStateException("The matrix has no sample of %s: add one here".formatted(what));
    }

    /** The draft of the questionnaire, made when the last one was published or thrown away. */
    static String draft() {
        var sql = PortalDatabase.superuser();
        return sql.sql("select id::text from content_version where kind = 'questionnaire' and state = 'DRAFT' limit 1")
                .query(String.class)
                .optional()
                .orElseGet(() -> newDraft(sql));
    }

    /** A round that is far from open, planned anew when it was dropped. */
    static String plannedRound() {
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                select gen_random_uuid(), 'Meetronde 2099', 2099, questionnaire_version_id, '2099-09-01', '2099-12-15'
                from measurement_round order by opens_on desc limit 1 on conflict do nothing
                """).update();
        return sql.sql("select id::text from measurement_round where year = 2099").query(String.class).single();
    }

    /** A file of the register of standards that waits for a decision, with an item that could not be read. */
    static String standardRun() {
        var sql = PortalDatabase.superuser();
        var run = sql.sql("""
                insert into standard_run (id, source, state, name, whole, read_at, revision, added, changed, unchanged, vanished, refused, remarked)
                select gen_random_uuid(), 'UPLOAD', 'PREVIEW', 'register-proef.json', false, now(), revision, 1, 0, 0, 0, 1, 0
                from standard_register returning id::text
                """).query(String.class).single();
        sql.sql("""
                insert into standard_run_line (id, run_id, place, position, outcome, slug, title, changes, remarks, why)
                values (gen_random_uuid(), ?::uuid, 1, 1, 'REFUSED', '', 'kapot', '[]', '[]', '{"code": "item-broken", "field": "", "about": []}')
                """).param(run).update();
        return run;
    }

    /** A job of this person that is not finished and that no node works on. */
    static String job(PersonId person, OrganisationId organisation) {
        return PortalDatabase.superuser().sql("""
                insert into job (id, type, payload, subject_id, organisation_id, person_id, state, created_at, started_at, done, total, cancel_asked, message)
                values (gen_random_uuid(), 'sample', '{}', gen_random_uuid(), ?, ?, 'RUNNING', now(), now(), 100, 285, false, '')
                returning id::text
                """).params(organisation.value(), person.value()).query(String.class).single();
    }

    /** A notification that this person did not open yet. */
    static String notification(PersonId person, OrganisationId organisation) {
        return PortalDatabase.superuser().sql("""
                insert into notification (id, person_id, occasion, type, kind, organisation_id, subject, path, created_at)
                values (gen_random_uuid(), ?, gen_random_uuid(), 'job-finished', 'JOB', ?, 'job.type.import', '/opdrachten', now())
                returning id::text
                """).params(person.value(), organisation.value()).query(String.class).single();
    }

    /** A file of answers of which none can be taken over. */
    static String answerFile(String measurement) {
        return PortalDatabase.superuser().sql("""
                insert into answer_file (organisation_id, id, measurement_id, name, uploaded_at, uploaded_by, state, entries, applied)
                select organisation_id, gen_random_uuid(), id, 'invulblad.xlsx', now(), gen_random_uuid(), 'DRAFT', '[]', '[]'
                from measurement where id = ?::uuid returning id::text
                """).param(measurement).query(String.class).single();
    }

    /** A comment by somebody else on the first question of a chapter. */
    static String comment(OrganisationId organisation, String measurement, String said) {
        return PortalDatabase.superuser().sql("""
                insert into comment (organisation_id, id, subject_kind, subject_id, subject_part, text, written_at, written_by)
                values (?, gen_random_uuid(), 'measurement', ?::uuid, 'SEC01', ?, now(), gen_random_uuid()) returning id::text
                """).params(organisation.value(), measurement, said).query(String.class).single();
    }

    /** An open task about nothing in particular. */
    static String task(OrganisationId organisation, String title) {
        return PortalDatabase.superuser().sql("""
                insert into task (organisation_id, id, title, note, subject_title, owner_id, asked_by, asked_at, state, version)
                values (?, gen_random_uuid(), ?, '', '', gen_random_uuid(), gen_random_uuid(), now(), 'OPEN', 0) returning id::text
                """).params(organisation.value(), title).query(String.class).single();
    }

    /** An uploaded file with a row of each kind, of which none can be applied any more. */
    static String upload(OrganisationId organisation) {
        var id = PortalDatabase.superuser().sql("""
                insert into import_batch (organisation_id, id, target, state, file_name, file, dialect, header, columns, person_id, uploaded_at)
                values (?, gen_random_uuid(), 'inhabitants', 'DRAFT', 'inwoners.csv', E'NIS;Jaar;Inwoners\\n41002;2025;90000', array['CSV', 'UTF_8', 'SEMICOLON', 'COMMA'],
                    array['NIS', 'Jaar', 'Inwoners'], array[0, 1, 2], gen_random_uuid(), now())
                returning id::text
                """).param(organisation.value()).query(String.class).single();
        PortalDatabase.superuser().sql("""
                insert into import_row (organisation_id, batch_id, number, state, about_id, part, cells, before, after, problems, outcome)
                values (:organisation, :id::uuid, 2, 'UNCHANGED', :organisation, '2025', '["41002", "2025", "90000"]', '["90000"]', '["90000"]', '[]', ''),
                    (:organisation, :id::uuid, 3, 'REFUSED', null, '', '["41002", "2025", ""]', '[]', '[]',
                        '[{"field": "people", "key": "import.problem.empty", "about": []}]', '')
                """).param("organisation", organisation.value()).param("id", id).update();
        return id;
    }

    /** An uploaded list of values of which the series is not there. */
    static String seriesFile(OrganisationId authority) {
        var id = PortalDatabase.superuser().sql("""
                insert into import_batch (organisation_id, id, target, state, file_name, file, dialect, header, columns, person_id, uploaded_at)
                values (?, gen_random_uuid(), 'own-series', 'DRAFT', 'reeksen.csv', E'Reeks;Jaar;Waarde\\nNergens;2025;7', array['CSV', 'UTF_8', 'SEMICOLON', 'COMMA'],
                    array['Reeks', 'Jaar', 'Waarde'], array[0, 1, 2], gen_random_uuid(), now())
                returning id::text
                """).param(authority.value()).query(String.class).single();
        PortalDatabase.superuser().sql("""
                insert into import_row (organisation_id, batch_id, number, state, about_id, part, cells, before, after, problems, outcome)
                values (:organisation, :id::uuid, 2, 'REFUSED', null, '', '["Nergens", "2025", "7"]', '[]', '[]',
                    '[{"field": "series", "key": "import.own-series.problem.series", "about": ["Nergens"]}]', '')
                """).param("organisation", authority.value()).param("id", id).update();
        return id;
    }

    /** An uploaded list of customers with a row that cannot be applied. */
    static String customerFile(OrganisationId supplier) {
        var id = PortalDatabase.superuser().sql("""
                insert into import_batch (organisation_id, id, target, state, file_name, file, dialect, header, columns, person_id, uploaded_at)
                values (?, gen_random_uuid(), 'customers', 'DRAFT', 'klanten.csv', E'Bestuur;Product;Sinds\\nNergens;Proef;2021', array['CSV', 'UTF_8', 'SEMICOLON', 'COMMA'],
                    array['Bestuur', 'Product', 'Sinds'], array[0, 1, 2], gen_random_uuid(), now())
                returning id::text
                """).param(supplier.value()).query(String.class).single();
        PortalDatabase.superuser().sql("""
                insert into import_row (organisation_id, batch_id, number, state, about_id, part, cells, before, after, problems, outcome)
                values (:organisation, :id::uuid, 2, 'REFUSED', null, '', '["Nergens", "Proef", "2021"]', '[]', '[]',
                    '[{"field": "authority", "key": "catalog.customers.problem.authority.unknown", "about": ["Nergens"]}]', '')
                """).param("organisation", supplier.value()).param("id", id).update();
        return id;
    }

    private static String newDraft(JdbcClient sql) {
        return sql.sql("""
                insert into content_version (id, kind, code, number, state, body, created_at)
                select gen_random_uuid(), kind, code, number + 1, 'DRAFT', body, now()
                from content_version where kind = 'questionnaire' order by number desc limit 1 returning id::text
                """).query(String.class).single();
    }

    /** A draft of the reference components, made when the last one was published or thrown away; several ask at once. */
    static synchronized String contentDraft() {
        var sql = PortalDatabase.superuser();
        return sql.sql(
                "select id::text from content_version where kind = 'reference-components' and state = 'DRAFT' limit 1")
                .query(String.class)
                .optional()
                .orElseGet(() -> sql.sql("""
                        insert into content_version (id, kind, code, number, state, body, created_at)
                        select gen_random_uuid(), kind, code, number + 1, 'DRAFT', body, now()
                        from content_version where kind = 'reference-components' order by number desc limit 1 returning id::text
                        """).query(String.class).single());
    }
}
