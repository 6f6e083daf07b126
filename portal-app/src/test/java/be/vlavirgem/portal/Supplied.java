package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.UUID;

/** Suppliers in the register, and companies that ask to stand there. */
final class Supplied {

    /** Where the supplier of the tests stands. */
    static final String ADDRESS = "proefleverancier";
    private static final String OTHER = "Proefbedrijf in het register";
    private static final String OTHER_ADDRESS = "proefbedrijf";

    private Supplied() {}

    /** Puts an organisation in the register, at this address. */
    static void registers(OrganisationId organisation, String address) {
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into supplier (organisation_id, kbo, slug, legal_name, about, website, street, place, email, phone, admitted_on, published, version)
                select id, kbo, :address, '', '', 'https://www.proef.test', '', 'Aalst', 'info@proef.test', '', current_date, 0, 0
                from organisation, (select first || lpad((97 - first::bigint % 97)::text, 2, '0') as kbo
                                    from (select '1998' || lpad((abs(hashtext(:address)) % 10000)::text, 4, '0') as first) as digits) as number
                where id = :id on conflict do nothing
                """).param("id", organisation.value()).param("address", address).update();
        sql.sql("insert into catalog_address (kind, slug, thing_id, given_at) values ('SUPPLIER', ?, ?, now()) on conflict do nothing")
                .params(address, organisation.value())
                .update();
    }

    /** One nobody works for, which goes on whatever a request before did with it. */
    static OrganisationId other() {
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into organisation (id, kind, name) select gen_random_uuid(), 'SUPPLIER', :name
                where not exists (select from organisation where name = :name)
                """).param("name", OTHER).update();
        sql.sql("update organisation set valid_until = null where name = ?").param(OTHER).update();
        var id = new OrganisationId(
                sql.sql("select id from organisation where name = ?").param(OTHER).query(UUID.class).single());
        registers(id, OTHER_ADDRESS);
        return id;
    }

    /** A company that asks, with a confirmed address. */
    static String request(String name) {
        return PortalDatabase.superuser().sql("""
                insert into supplier_request (id, kbo, name, website, asker, email, token_hash, asked_at, confirmed_at)
                values (gen_random_uuid(), '1997000168', ?, 'https://www.proef.test', 'Vera Vrager', gen_random_uuid() || '@proef.test',
                    sha256(gen_random_uuid()::text::bytea), now(), now())
                returning id::text
                """).param(name).query(String.class).single();
    }
}
