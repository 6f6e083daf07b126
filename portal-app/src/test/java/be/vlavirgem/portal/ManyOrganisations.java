package be.vlavirgem.portal;

/** Thirty thousand municipalities that never were, each with a legal person and the inhabitants of six years. */
final class ManyOrganisations {

    private static final String INVENTED = "from organisation where name like 'Verzonnen %'";

    private ManyOrganisations() {}

    static void add() {
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into organisation (id, kind, name, nis, valid_from, valid_until)
                select gen_random_uuid(), 'LOCAL_AUTHORITY', 'Verzonnen ' || number, to_char(60000 + number % 10000, 'FM00000'),
                       make_date(1900 + number / 10000 * 2, 1, 1), make_date(1900 + number / 10000 * 2, 12, 31)
                from generate_series(0, 29999) as number
                """).update();
        sql.sql("""
                insert into local_authority (organisation_id, province_nis, district, region, facility_class, centre_city,
                                             area_km2, latitude, longitude, post_codes)
                select id, '10000', 'Verzonnen', 'Regio Antwerpen', 'c1', false, 10, 51, 4, '{2000}' %s
                """.formatted(INVENTED)).update();
        sql.sql("insert into legal_person (id, organisation_id, kind) select gen_random_uuid(), id, 'MUNICIPALITY' "
                + INVENTED).update();
        sql.sql("insert into inhabitants (organisation_id, year, count) select id, year, 12000 + year %s"
                .formatted(INVENTED.replace("organisation",
                        "organisation cross join generate_series(2019, 2024) as year")))
                .update();
        sql.sql("analyze organisation").update();
        sql.sql("analyze inhabitants").update();
    }

    static void remove() {
        var sql = PortalDatabase.superuser();
        for (var table : new String[]{ "inhabitants", "legal_person", "local_authority" }) {
            sql.sql("delete from %s where organisation_id in (select id %s)".formatted(table, INVENTED)).update();
        }
        sql.sql("delete " + INVENTED).update();
    }
}
