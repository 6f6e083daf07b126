package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.people.Role;

/** Delegations that tests begin with. */
final class Delegated {

    private Delegated() {}

    /** What the authority lets that body do, for a year yet; the one there is when there is one. */
    static String to(OrganisationId body, OrganisationId authority, String reach) {
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into delegation (id, authority_id, body_id, area, reach, until, granted_by, granted_at)
                select gen_random_uuid(), ?, ?, 'MEASUREMENT', ?, current_date + 300, (select id from person limit 1), now()
                on conflict (authority_id, body_id, area) where ended_at is null do nothing
                """).params(authority.value(), body.value(), reach).update();
        return sql
                .sql("select id::text from delegation where authority_id = ? and body_id = ? and ended_at is null")
                .params(authority.value(), body.value())
                .query(String.class)
                .single();
    }

    /** Names somebody who is a member of the body. */
    static void name(String delegation, PersonId person) {
        PortalDatabase.superuser().sql("""
                insert into delegate (delegation_id, person_id, state, changed_by, changed_at) values (?::uuid, ?, 'NAMED', ?, now())
                on conflict (delegation_id, person_id) do update set state = 'NAMED'
                """).params(delegation, person.value(), person.value()).update();
    }

    /** Lets somebody of a fitting body do at the authority what the role says: a coach is of V-ICT-OR. */
    static void give(Visitors visitors, Visitors.Account account, Role role, OrganisationId authority) {
        var coach = role == Role.MEASUREMENT_COACH;
        var body = coach ? visitors.homes().keeper() : visitors.homes().body("Proefkring " + role);
        visitors.give(account, coach ? Role.VICTOR_EDITOR : Role.BODY_MEMBER, body);
        name(to(body, authority, role.name().replace("MEASUREMENT_", "")), account.person());
    }
}
