package be.vlavirgem.portal;

/** As many solutions in the public catalogue as asked, of a supplier of their own, put there past the portal and taken away again. */
final class OfferedSolutions {
    private static final String SUPPLIER = "b0000000-0000-4000-8000-00000000cafe";

    private OfferedSolutions() {}

    static void put(int number) {
        var sql = PortalDatabase.superuser();
        sql.sql("insert into organisation (id, kind, name) values (?::uuid, 'SUPPLIER', 'Molenwiek Software') on conflict (id) do nothing")
                .param(SUPPLIER)
                .update();
        sql.sql("""
                insert into published_solution (organisation_id, id, slug, name, other_names, supplier_name, summary, description,
                    keywords, facets, completeness, published_on, confirmed_on, sheet)
                select ?::uuid, md5('molenwiek-' || number)::uuid, 'molenwiek-' || number, 'Molenwiek ' || number, '{}', 'Molenwiek Software',
                    'Houdt dossiers bij.', '', '{}', array['delivery:saas', 'audience:gemeente', 'licence:' || case when number % 2 = 0 then 'open' else 'gesloten' end],
                    50, date '2026-10-01', date '2026-10-01', '{}'
                from generate_series(1, ?) as number
                """).params(SUPPLIER, number).update();
    }

    static void remove() {
        PortalDatabase.superuser()
                .sql("delete from published_solution where organisation_id = ?::uuid")
                .param(SUPPLIER)
                .update();
        PortalDatabase.superuser().sql("delete from organisation where id = ?::uuid").param(SUPPLIER).update();
    }
}
