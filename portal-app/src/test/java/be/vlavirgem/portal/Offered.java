package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Solutions of suppliers that are simply there, made past the portal. */
final class Offered {

    /** Where everybody reads the published one. */
    static final String SLUG = "proefoplossing";
    /** The document that proves one of its claims, and that everybody may read. */
    static final String PAPER = "b0000000-0000-4000-8000-0000000000aa";

    /** The digest of their logo. */
    static final String PICTURE = "0a".repeat(20);

    private static final String SHEET = """
            {"name": "%s", "summary": "Afspraken aan de balie", "description": "Burgers kiezen zelf een moment.",
             "product-page": "https://www.proef.test/product", "components": ["baliesysteem"], "audience": ["burgers"],
             "delivery": ["saas"], "licence": ["gesloten"], "pricing": ["per-inwoner"], "personal-data": ["gewoon"],
             "two-factor": ["verplicht"],
             "logo": {"digest": "%s", "document": "%s", "keeper": "%s"},
             "versions": [{"number": "4.2", "state": "actief", "since": "2026-01-15"}]}
            """;

    private Offered() {}

    /** One that is worked on. */
    static String draft(OrganisationId supplier, String name) {
        return solution(supplier, name, "DRAFT");
    }

    /** One that waits for V-ICT-OR. */
    static String submitted(OrganisationId supplier, String name) {
        var id = solution(supplier, name, "SUBMITTED");
        sql().sql("""
                insert into solution_review (solution_id, organisation_id, kind, revision, sheet, inherited, since)
                select id, organisation_id, 'FIRST', revision, sheet, '{}', now() from solution where id = ?::uuid
                """).param(id).update();
        return id;
    }

    /** One that everybody reads, and that changed for all of its supplier since V-ICT-OR looked at it; the same one each time. */
    static String published(OrganisationId supplier) {
        return sql().sql("select id::text from solution where slug = ?")
                .param(SLUG)
                .query(String.class)
                .optional()
                .orElseGet(() -> publish(supplier));
    }

    private static String publish(OrganisationId supplier) {
        var id = solution(supplier, "Proefoplossing", "PUBLISHED");
        sql().sql("""
                insert into published_solution (organisation_id, id, slug, name, other_names, supplier_name, summary, description,
                    keywords, facets, completeness, published_on, confirmed_on, sheet)
                select organisation_id, solution.id, slug, solution.name, '{}', organisation.name, sheet ->> 'summary', sheet ->> 'description',
                    '{}', '{delivery:saas,component:baliesysteem}', completeness, published_on, confirmed_on,
                    jsonb_build_object('fields', sheet, 'inherited', '[]'::jsonb, 'proven', jsonb_build_array(jsonb_build_object(
                        'claim', 'two-factor', 'on', confirmed_on, 'document', ?, 'keeper', organisation_id)), 'confirmed', confirmed_on,
                        'outdated', false, 'grade', jsonb_build_object('formula', 1, 'from', confirmed_on))
                from solution join organisation on organisation.id = organisation_id where solution.id = ?::uuid
                """).params(PAPER, id).update();
        proof(supplier, id, PAPER, "ACCEPTED");
        sql().sql("""
                insert into solution_review (solution_id, organisation_id, kind, revision, sheet, inherited, before, since, for_all)
                select id, organisation_id, 'CHANGED', revision, sheet, '{}', sheet - 'versions', now(), true from solution where id = ?::uuid
                """).param(id).update();
        return id;
    }

    private static String solution(OrganisationId supplier, String name, String state) {
        var picture = UUID.randomUUID().toString();
        document(supplier, picture, "solution-logo", PICTURE, "image/png");
        return sql().sql("""
                insert into solution (organisation_id, id, state, revision, sheet, remarks, completeness, ready, slug, begun_at, changed_at,
                    changed_by, submitted_at, published_on, confirmed_on)
                values (?, gen_random_uuid(), ?, 1, ?::jsonb, '{}', 28, true, case when ? = 'PUBLISHED' then ? else gen_random_uuid()::text end,
                    now(), now(), gen_random_uuid(), now(), current_date, current_date) returning id::text
                """)
                .params(supplier.value(), state, SHEET.formatted(name, PICTURE, picture, supplier.value()), state, SLUG)
                .query(String.class)
                .single();
    }

    /** What an authority asks a supplier, without its name, still to be answered. */
    static String question(OrganisationId authority, OrganisationId supplier, PersonId by, String text) {
        return sql().sql("""
                insert into solution_question (organisation_id, id, supplier_id, solution_id, solution_name, text, named, asked_at, asked_by)
                values (?, gen_random_uuid(), ?, gen_random_uuid(), 'Proef', ?, false, now(), ?) returning id::text
                """)
                .params(authority.value(), supplier.value(), text, by.value())
                .query(String.class)
                .single();
    }

    /** A document for a claim, which waits for V-ICT-OR. */
    static String proof(OrganisationId supplier) {
        return proof(supplier, draft(supplier, "Proef"), UUID.randomUUID().toString(), "WAITING");
    }

    private static String proof(OrganisationId supplier, String solution, String document, String state) {
        document(supplier, document, "claim-proof", "", "application/pdf");
        return proofOf(supplier, solution, document, state);
    }

    private static void document(OrganisationId supplier, String document, String kind, String part,
            String type) {
        sql().sql("""
                with held as (insert into document (organisation_id, id, subject_kind, subject_id, subject_part, title, description)
                        values (:supplier, :document::uuid, :kind, :document::uuid, :part, 'Verslag', '') returning organisation_id, id),
                    version as (insert into document_version (organisation_id, document_id, number, file_name, media_type, size, store, scanned, added_at, added_by)
                        select organisation_id, id, 1, 'bestand', :type, 8, 'DATABASE', false, now(), gen_random_uuid() from held)
                insert into document_content (organisation_id, document_id, number, content) select organisation_id, id, 1, '%PDF-1.7'::bytea from held
                """)
                .param("supplier", supplier.value())
                .param("document", document)
                .param("kind", kind)
                .param("part", part)
                .param("type", type)
                .update();
    }

    private static String proofOf(OrganisationId supplier, String solution, String document, String state) {
        return sql().sql("""
                with proof as (insert into claim_proof (organisation_id, id, origin, solution_id, claim, said, document_id, keeper_id, shown, state,
                            handed_in_at, decided_on)
                        values (:supplier, gen_random_uuid(), gen_random_uuid(), :solution::uuid, 'two-factor', '{"two-factor": ["verplicht"]}',
                            :document::uuid, :supplier, :state = 'ACCEPTED', :state, now(), case when :state = 'ACCEPTED' then current_date end)
                        returning *),
                    waiting as (insert into claim_check (proof_id, organisation_id, solution, claim, said, document_id, keeper_id, shown, since)
                        select id, organisation_id, 'Proef', claim, said, document_id, keeper_id, shown, handed_in_at from proof where state = 'WAITING')
                select id::text from proof
                """)
                .param("supplier", supplier.value())
                .param("solution", solution)
                .param("document", document)
                .param("state", state)
                .query(String.class)
                .single();
    }

    /** What a file would change, to be looked at. */
    static String proposal(OrganisationId supplier, String name) {
        return sql().sql("""
                insert into sheet_proposal (organisation_id, id, name, made_at, made_by, parts)
                values (?, gen_random_uuid(), ?, now(), gen_random_uuid(), '[{"solution": null, "revision": 0, "name": "Proef uit een bestand",
                    "fields": ["name"], "before": "{}", "after": "{\\"name\\": \\"Proef uit een bestand\\"}", "left": [], "alike": []}]')
                returning id::text
                """)
                .params(supplier.value(), name)
                .query(String.class)
                .single();
    }

    /** An authority of which the supplier says that it uses that solution. */
    static String customer(OrganisationId supplier, String solution, OrganisationId authority) {
        return sql().sql("""
                insert into solution_customer (organisation_id, id, solution_id, authority_id, since, stated_at)
                values (?, gen_random_uuid(), ?::uuid, ?, '2021-09-01', now())
                on conflict (organisation_id, solution_id, authority_id) do update set since = excluded.since returning id::text
                """).params(supplier.value(), solution, authority.value()).query(String.class).single();
    }

    /** What the authority is asked: whether it uses the published one. */
    static String asked(OrganisationId supplier, OrganisationId authority) {
        var solution = published(supplier);
        customer(supplier, solution, authority);
        return solution;
    }

    /** What the authority answered before, of a solution that nobody shows any more. */
    static void answered(OrganisationId authority) {
        sql().sql("""
                insert into solution_use (organisation_id, solution_id, name, supplier, answer, answered_at, answered_by)
                values (?, gen_random_uuid(), 'Proef', 'Proefleverancier', 'NO', now(), gen_random_uuid())
                """).param(authority.value()).update();
    }

    /** What another authority is asked, of a solution that nobody else is asked about; the same one each time. */
    static String askedElsewhere(OrganisationId supplier, OrganisationId authority) {
        var solution = sql().sql("select id::text from published_solution where slug = 'elders-gevraagd'")
                .query(String.class)
                .optional()
                .orElseGet(() -> {
                    var id = solution(supplier, "Elders gevraagd", "WITHDRAWN");
                    sql().sql("""
                            insert into published_solution (organisation_id, id, slug, name, other_names, supplier_name, summary, description,
                                keywords, facets, completeness, published_on, confirmed_on, sheet)
                            select organisation_id, id, 'elders-gevraagd', name, '{}', 'Andere leverancier', '', '', '{}', '{}', 10, current_date, current_date,
                                jsonb_build_object('fields', sheet, 'inherited', '[]'::jsonb, 'proven', '[]'::jsonb, 'confirmed', current_date, 'outdated', false)
                            from solution where id = ?::uuid
                            """).param(id).update();
                    return id;
                });
        customer(supplier, solution, authority);
        return solution;
    }

    /** One that everybody read once, and nobody does any more. */
    static void withdrawn(OrganisationId supplier, String name, String slug) {
        sql().sql("insert into withdrawn_solution (id, slug, name) values (?::uuid, ?, ?) on conflict do nothing")
                .params(solution(supplier, name, "WITHDRAWN"), slug, name)
                .update();
    }

    private static JdbcClient sql() {
        return PortalDatabase.superuser();
    }
}
