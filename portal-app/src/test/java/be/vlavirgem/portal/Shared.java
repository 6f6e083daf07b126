package be.vlavirgem.portal;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.secret.Secret;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shares, approvals and keys that are simply there, made past the portal. */
final class Shared {

    private static final String SHOWER = "13003";

    private Shared() {}

    /** The latest measurement, given to another organisation for a month. */
    static String withOrganisation(OrganisationId owner, OrganisationId grantee) {
        var id = share(owner, "READ", "measurement-result", latest(owner), "ORGANISATION", grantee.value());
        sql().sql(
                "insert into share_door (organisation_id, share_id, grantee_id, valid_until) values (?, ?, ?, current_date + 30)")
                .params(owner.value(), id, grantee.value())
                .update();
        return id.toString();
    }

    /** An authority that shows everybody a figure by name; the same one every time. */
    static String byName(Visitors visitors) {
        var shower = visitors.homes().authority(SHOWER);
        sql().sql("""
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
                values (?, 'mensen', 'ict-vte', ?, 6, 10000, 'DECLARED', 'PUBLIC', current_date + 300) on conflict do nothing
                """).params(shower.value(), Benchmarked.YEAR).update();
        return shower.toString();
    }

    /** A theme of an authority, with one figure in it. */
    static void withEverybody(OrganisationId owner) {
        sql().sql("""
                with said as (
                    insert into benchmark_consent (organisation_id, id, theme, scope, until, covers, said_at, said_by)
                    values (:owner, gen_random_uuid(), 'mensen', 'PUBLIC', current_date + 90, '{"ict-vte": []}', now() - interval '1 day', :by)
                    returning organisation_id)
                insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, state, scope, until)
                select organisation_id, 'mensen', 'ict-vte', :year, 6, 'DECLARED', 'PUBLIC', current_date + 90 from said on conflict do nothing
                """)
                .param("owner", owner.value())
                .param("by", somebody())
                .param("year", Benchmarked.YEAR)
                .update();
    }

    /** A group of peers an authority chose; dropped by whoever is through with it. */
    static String peerGroup(OrganisationId owner) {
        return sql().sql("""
                insert into benchmark_own_group (organisation_id, id, system, year, name, made_at, made_by)
                select ?, id, 'SELECTION', 2019, 'Proef ' || id, now(), ? from gen_random_uuid() as id returning id::text
                """).params(owner.value(), somebody()).query(String.class).single();
    }

    /** A series of its own, with two years and one between them. */
    static String ownSeries(OrganisationId owner) {
        return sql().sql("""
                with made as (
                    insert into own_series (organisation_id, id, name, unit, decimals)
                    select ?, id, 'Proef ' || id, 'bezoekers', 1 from gen_random_uuid() as id returning *
                ), filled as (
                    insert into own_series_value (organisation_id, series_id, year, value)
                    select organisation_id, id, year, year * 1.5 from made, unnest(array[2023, 2025]) as year
                )
                select id::text from made
                """).params(owner.value()).query(String.class).single();
    }

    /** The same by a link; its secret. */
    static String byLink(OrganisationId owner) {
        return link(owner, share(owner, "READ", "measurement-result", latest(owner), "LINK", null));
    }

    /** Asked of a colleague, who did not decide yet. */
    static String approval(OrganisationId owner, String measurement, PersonId colleague) {
        var share = share(owner, "APPROVE", "measurement", UUID.fromString(measurement), "PERSON", colleague.value());
        return sql().sql("""
                insert into approval (organisation_id, id, share_id, kind, subject_id, fingerprint, asked_at, asked_by)
                values (?, gen_random_uuid(), ?, 'measurement', ?, repeat('0', 64), now(), ?) returning id::text
                """)
                .params(owner.value(), share, UUID.fromString(measurement), somebody())
                .query(String.class)
                .single();
    }

    /** Asked of an address, which did not decide yet; the secret of its link. */
    static String toApprove(OrganisationId owner, String measurement) {
        var share = share(owner, "APPROVE", "measurement", UUID.fromString(measurement), "LINK", null);
        sql().sql("""
                insert into approval (organisation_id, id, share_id, kind, subject_id, fingerprint, asked_at, asked_by)
                values (?, gen_random_uuid(), ?, 'measurement', ?, repeat('0', 64), now(), ?)
                """).params(owner.value(), share, UUID.fromString(measurement), somebody()).update();
        return link(owner, share);
    }

    /** A question asked of somebody without account, who began; the secret of its link. */
    static String toAnswer(OrganisationId owner, String measurement) {
        var share = share(owner, "ANSWER", "measurement-questions", UUID.fromString(measurement), "LINK", null);
        guest(owner, measurement, share, "Proef");
        return link(owner, share);
    }

    /** The same, as who asked it follows it. */
    static String guestRequest(OrganisationId owner, String measurement, String name) {
        var share = share(owner, "ANSWER", "measurement-questions", UUID.fromString(measurement), "LINK", null);
        link(owner, share);
        return guest(owner, measurement, share, name);
    }

    private static String guest(OrganisationId owner, String measurement, UUID share, String name) {
        return sql().sql("""
                insert into guest_request (organisation_id, id, share_id, measurement_id, chapter, questions, with_earlier, name, message, asked_at, asked_by, begun_at)
                values (?, gen_random_uuid(), ?, ?, 'SEC', array['SEC01', 'SEC03'], false, ?, '', now(), ?, now()) returning id::text
                """)
                .params(owner.value(), share, UUID.fromString(measurement), name, colleague(owner))
                .query(String.class)
                .single();
    }

    private static String link(OrganisationId owner, UUID share) {
        var secret = Secret.make();
        sql().sql(
                "insert into share_door (organisation_id, share_id, token_hash, valid_until) values (?, ?, ?, current_date + 30)")
                .params(owner.value(), share, secret.hash())
                .update();
        return secret.text();
    }

    /** A key of which nobody knows the text. */
    static String key(OrganisationId owner) {
        return sql().sql("""
                insert into api_token (id, organisation_id, token_hash, name, scopes, made_at, made_by, valid_until)
                values (gen_random_uuid(), ?, sha256(gen_random_uuid()::text::bytea), 'Proef', array['MEASUREMENTS'], now(), ?, current_date + 30)
                returning id::text
                """).params(owner.value(), somebody()).query(String.class).single();
    }

    private static UUID share(OrganisationId owner, String purpose, String kind, UUID subject, String granteeKind,
            @Nullable UUID grantee) {
        return sql().sql("""
                insert into share (organisation_id, id, purpose, kind, subject_id, title, grantee_kind, grantee_id, valid_until, made_at, made_by, renewed_at)
                values (:owner, gen_random_uuid(), :purpose, :kind, :subject, 'Meetronde 2025', :granteeKind, :grantee, current_date + 30, now(), :maker, now())
                returning id
                """)
                .param("owner", owner.value())
                .param("purpose", purpose)
                .param("kind", kind)
                .param("subject", subject)
                .param("granteeKind", granteeKind)
                .param("grantee", grantee)
                .param("maker", somebody())
                .query(UUID.class)
                .single();
    }

    private static UUID latest(OrganisationId owner) {
        return sql().sql(
                "select id from measurement where organisation_id = ? order by started_at desc limit 1")
                .param(owner.value())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> new UUID(0, 1));
    }

    /** Who works there, for a link opens only while who asked does. */
    private static UUID colleague(OrganisationId owner) {
        return sql().sql("""
                select id from person join membership on person_id = person.id
                where organisation_id = ? and locked_at is null order by id limit 1
                """).param(owner.value()).query(UUID.class).single();
    }

    private static UUID somebody() {
        return sql().sql("select id from person order by id limit 1").query(UUID.class).single();
    }

    private static JdbcClient sql() {
        return PortalDatabase.superuser();
    }
}
