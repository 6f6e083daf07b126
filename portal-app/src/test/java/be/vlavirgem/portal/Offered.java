package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Solutions of suppliers that are simply there, made past the portal. */
final class Offered {

    /** Where everybody reads the published one. */
    static final String SLUG = "proefoplossing";

    private static final String SHEET = """
            {"name": "%s", "summary": "Afspraken aan de balie", "description": "Burgers kiezen zelf een moment.",
             "product-page": "https://www.proef.test/product", "components": ["baliesysteem"], "audience": ["burgers"],
             "delivery": ["saas"], "licence": ["gesloten"], "pricing": ["per-inwoner"], "personal-data": ["gewoon"],
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

    /** One that everybody reads, and that changed since V-ICT-OR looked at it; the same one each time. */
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
                    jsonb_build_object('fields', sheet, 'inherited', '[]'::jsonb, 'proven', '[]'::jsonb, 'confirmed', confirmed_on, 'outdated', false)
                from solution join organisation on organisation.id = organisation_id where solution.id = ?::uuid
                """).param(id).update();
        sql().sql("""
                insert into solution_review (solution_id, organisation_id, kind, revision, sheet, inherited, before, since)
                select id, organisation_id, 'CHANGED', revision, sheet, '{}', sheet - 'versions', now() from solution where id = ?::uuid
                """).param(id).update();
        return id;
    }

    private static String solution(OrganisationId supplier, String name, String state) {
        return sql().sql("""
                insert into solution (organisation_id, id, state, revision, sheet, remarks, completeness, ready, slug, begun_at, changed_at,
                    changed_by, submitted_at, published_on, confirmed_on)
                values (?, gen_random_uuid(), ?, 1, ?::jsonb, '{}', 28, true, case when ? = 'PUBLISHED' then ? else gen_random_uuid()::text end,
                    now(), now(), gen_random_uuid(), now(), current_date, current_date) returning id::text
                """)
                .params(supplier.value(), state, SHEET.formatted(name), state, SLUG)
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

    private static JdbcClient sql() {
        return PortalDatabase.superuser();
    }
}
