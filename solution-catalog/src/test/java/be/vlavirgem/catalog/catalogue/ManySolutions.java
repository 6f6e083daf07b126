package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.testsupport.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes as many plausible published solutions as asked in one statement, the same every time: of one supplier in four, with
 * names of their own, texts in Dutch of a small vocabulary, and facets as frequent as they are in practice. The word "dossier"
 * is in every other one, "kerkfabriek" in three, however many there are.
 */
final class ManySolutions {
    private static final String SUPPLIERS = """
            insert into organisation (id, kind, name)
            select md5('many-supplier-' || number)::uuid, 'SUPPLIER', 'Leverancier ' || number from generate_series(1, ? / 4) as number
            """;

    /** What is chosen of a list for a number is the same every time, and differs from list to list. */
    private static final String SOLUTIONS = """
            insert into published_solution (organisation_id, id, slug, name, other_names, supplier_name, summary, description,
                keywords, facets, completeness, published_on, confirmed_on, sheet)
            select md5('many-supplier-' || supplier)::uuid, md5('many-solution-' || number)::uuid, 'veel-' || number,
                initcap(brand) || ' ' || kind, '{}', 'Leverancier ' || supplier,
                kind || case when number % 2 = 0 then ' voor elk dossier van ' else ' voor de aanvragen van ' end || audience
                    || case when number in (7, 77, 177) then ', met een module voor de kerkfabriek.' else '.' end,
                (select string_agg(word[1 + abs(hashtext(number || '-' || place) % 40)], ' ') from generate_series(1, 40) as place),
                array[word[1 + abs(hashtext(number || 'k') % 40)]],
                array['component:' || lower(kind) || '-' || number % 6, 'domain:domein-' || number % 18,
                    'supplier:' || md5('many-supplier-' || supplier)::uuid, 'delivery:' || case when number % 5 < 3 then 'saas' else 'on-premises' end,
                    'hosting:hosting-' || number % 5, 'data-location:plaats-' || number % 4,
                    'licence:' || case when number % 7 = 0 then 'open' else 'gesloten' end, 'standard:standaard-' || number % 250,
                    'certificate:iso-27001', 'audience:' || lower(audience)],
                20 + number % 80, date '2026-01-01' + number % 300, date '2026-01-01' + number % 320, '{}'
            from generate_series(1, ?) as number
            cross join (select array['aanvraag', 'afspraak', 'agenda', 'archief', 'begroting', 'bericht', 'besluit', 'burger', 'contract',
                'controle', 'dienst', 'document', 'factuur', 'formulier', 'gegevens', 'goedkeuring', 'inschrijving', 'kaart', 'klacht',
                'koppeling', 'loket', 'melding', 'notulen', 'overzicht', 'personeel', 'planning', 'rapport', 'register', 'reservatie',
                'school', 'subsidie', 'taak', 'termijn', 'vergadering', 'vergunning', 'voorraad', 'wachtlijst', 'werkbon', 'zaak', 'zitting'] as word,
                array['Zaaksysteem', 'Loket', 'Archief', 'Boekhouding', 'Planner', 'Register', 'Burgerportaal', 'Kassa', 'Bibliotheek',
                'Vergunningen', 'Werkbeheer', 'Notulering', 'Personeel', 'Toegang', 'Telefonie', 'Begraafplaats', 'Opvang', 'Facturatie', 'Kaarten'] as kinds,
                array['Gemeente', 'OCMW', 'Politie', 'Onderwijs'] as audiences) as lists
            cross join lateral (select 1 + number % greatest(1, ? / 4) as supplier, kinds[1 + abs(hashtext(number || 'n') % 19)] as kind,
                audiences[1 + abs(hashtext(number || 'a') % 4)] as audience,
                translate(left(md5('brand-' || number), 9), '0123456789abcdef', 'bodafikulemopsty') as brand) as each
            """;

    private ManySolutions() {}

    /** Fills an empty catalogue, past row-level security. */
    static void make(TestDatabase database, int number) {
        JdbcClient.create(database.owner()).sql(SUPPLIERS).param(number).update();
        JdbcClient.create(database.loader()).sql(SOLUTIONS).params(number, number).update();
        JdbcClient.create(database.superuser()).sql("vacuum analyze published_solution").update();
        JdbcClient.create(database.superuser()).sql("vacuum analyze catalogue_word").update();
        JdbcClient.create(database.superuser()).sql("vacuum analyze catalogue_count").update();
    }

    /** What the solution of this number is called. */
    static String name(TestDatabase database, int number) {
        return JdbcClient.create(database.owner())
                .sql("select name from published_solution where slug = 'veel-' || ?::int")
                .param(number)
                .query(String.class)
                .single();
    }
}
