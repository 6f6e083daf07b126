package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;

import java.util.UUID;

/** Invitations of which nobody knows the link. */
final class Invited {
    private Invited() {}

    /** Somebody with this name, asked to read there. */
    static String to(OrganisationId organisation, String name) {
        return PortalDatabase.superuser().sql("""
                insert into invitation (id, organisation_id, email, name, roles, token_hash, invited_by, made_at, sent_at)
                values (gen_random_uuid(), ?, gen_random_uuid() || '@proef.test', ?, array['AUTHORITY_READER'], sha256(gen_random_uuid()::text::bytea),
                    (select id from person order by id limit 1), now() - interval '1 day', now() - interval '1 day')
                returning id::text
                """).params(organisation.value(), name).query(String.class).single();
    }

    /** Somebody with this name who reads there, and never signed in. */
    static String member(OrganisationId organisation, String name) {
        var sql = PortalDatabase.superuser();
        var person = sql.sql(
                "insert into person (id, email, name) values (gen_random_uuid(), gen_random_uuid() || '@proef.test', ?) returning id")
                .param(name)
                .query(UUID.class)
                .single();
        sql.sql("insert into membership (person_id, organisation_id, role) values (?, ?, 'AUTHORITY_READER')")
                .params(person, organisation.value())
                .update();
        return person.toString();
    }

    /** Somebody with this name who asks for an account there, with a confirmed address. */
    static String asker(OrganisationId organisation, String name) {
        return PortalDatabase.superuser().sql("""
                insert into registration (id, organisation_id, email, name, position, token_hash, asked_at, confirmed_at)
                values (gen_random_uuid(), ?, gen_random_uuid() || '@proef.test', ?, 'ICT', sha256(gen_random_uuid()::text::bytea), now(), now())
                returning id::text
                """).params(organisation.value(), name).query(String.class).single();
    }

    /** One at V-ICT-OR, and one at each of the organisations that stand first in their lists. */
    static void whereTheCrawlLooks(OrganisationId victor) {
        to(victor, "Wies Wachter");
        asker(victor, "Vera Vrager");
        PortalDatabase.superuser()
                .sql("select id from organisation where kind = 'PRACTICE' or id in (select id from organisation order by name, id limit 4)")
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .forEach(id -> {
                    to(id, "Wies Wachter");
                    asker(id, "Vera Vrager");
                });
    }
}
