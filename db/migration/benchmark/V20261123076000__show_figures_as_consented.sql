-- What a consent covers is what stood on the page when it was given: an indicator that joins a theme later needs a new one. An
-- indicator that also tells of another theme's figures (per employee, per workplace) is shown as far as both themes are.
alter table benchmark_consent add column covers jsonb not null default '{}';
alter table benchmark_consent add constraint benchmark_consent_to_somebody_covers_something check ((scope = 'NOBODY') = (covers = '{}'));
comment on column benchmark_consent.covers is 'by indicator, the other themes it tells of as well';

-- Where one practises, and in the model municipality, there is nothing to consent to.
create trigger benchmark_consent_counts before insert on benchmark_consent
    for each row when (new.scope <> 'NOBODY' and current_user <> 'vlavirgem_loader') execute function keep_peers_counted();

-- To whom, and until when, each indicator of the organisations of the scope may be shown; the narrowest of its themes counts.
create view benchmark_consented with (security_invoker = true) as
with latest as (
    select distinct on (organisation_id, theme) organisation_id, theme, until, covers,
           array_position(array['NOBODY', 'REGION', 'AUTHORITIES', 'PUBLIC'], scope) as reach
    from benchmark_consent order by organisation_id, theme, said_at desc, id desc
),
narrowed as (
    select latest.organisation_id, latest.theme, covered.key as indicator, least(latest.reach, beside.reach) as reach, least(latest.until, beside.until) as until
    from latest
    cross join lateral jsonb_each(latest.covers) as covered
    cross join lateral (
        select min(coalesce(other.reach, 1)) as reach, min(other.until) as until
        from jsonb_array_elements_text(covered.value) as needed
        left join latest as other on other.organisation_id = latest.organisation_id and other.theme = needed
    ) as beside
)
select organisation_id, theme, indicator, (array['NOBODY', 'REGION', 'AUTHORITIES', 'PUBLIC'])[reach] as scope, until
from narrowed where reach > 1;
comment on view benchmark_consented is 'platform: to whom the figures of an indicator may be shown by name, whatever they are';
grant select on benchmark_consented to vlavirgem_app;

-- Figures that were submitted follow at once, whoever changes them; open data needs no consent.
create function benchmark_follow_values() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    -- Whoever says something of its figures waits until these are kept, or these until that is said.
    perform pg_advisory_xact_lock_shared(hashtextextended('benchmark-consent ' || one.organisation_id, 0))
    from (select distinct organisation_id from changed order by organisation_id) as one;
    delete from benchmark_shown as shown using changed
    where shown.organisation_id = changed.organisation_id and shown.indicator = changed.indicator and shown.period = changed.period
      and not exists (select from benchmark_value as value
                      where value.organisation_id = shown.organisation_id and value.indicator = shown.indicator and value.period = shown.period
                        and value.standing = 'SUBMITTED');
    if exists (select from benchmark_consent as consent where consent.organisation_id in (select organisation_id from changed)) then
        insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
        select value.organisation_id, consented.theme, value.indicator, value.period, value.numerator, value.denominator, value.state,
               consented.scope, consented.until
        from changed as value
        join benchmark_consented as consented on consented.organisation_id = value.organisation_id and consented.indicator = value.indicator
        where value.standing = 'SUBMITTED' and value.source <> 'IMPORT'
          and exists (select from benchmark_value as kept
                      where kept.organisation_id = value.organisation_id and kept.indicator = value.indicator and kept.period = value.period)
        on conflict (organisation_id, theme, indicator, period) do update set
            numerator = excluded.numerator, denominator = excluded.denominator, state = excluded.state, scope = excluded.scope, until = excluded.until;
    end if;
    return null;
end $$;
create trigger benchmark_value_is_shown_when_made after insert on benchmark_value referencing new table as changed
    for each statement when (current_user <> 'vlavirgem_loader') execute function benchmark_follow_values();
create trigger benchmark_value_is_shown_when_changed after update on benchmark_value referencing new table as changed
    for each statement when (current_user <> 'vlavirgem_loader') execute function benchmark_follow_values();
create trigger benchmark_value_is_hidden_when_gone after delete on benchmark_value referencing old table as changed
    for each statement when (current_user <> 'vlavirgem_loader') execute function benchmark_follow_values();

-- After what was said changed: all an organisation shows, made anew.
create function benchmark_show(of_organisation uuid) returns void
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from benchmark_shown where organisation_id = of_organisation;
    insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
    select value.organisation_id, consented.theme, value.indicator, value.period, value.numerator, value.denominator, value.state,
           consented.scope, consented.until
    from benchmark_consented as consented
    join benchmark_value as value on value.organisation_id = consented.organisation_id and value.indicator = consented.indicator
    where consented.organisation_id = of_organisation and value.standing = 'SUBMITTED' and value.source <> 'IMPORT';
end $$;
revoke execute on function benchmark_show from public;
grant execute on function benchmark_show to vlavirgem_app;

-- Who reads what: the public; other authorities; those of the same region. Who works for no authority of its own (a supplier, a
-- government, the model, where one practises, an authority that ended) reads what the public does. The reader asks the last day.
create view benchmark_named with (security_invoker = true) as
with reader as (
    select counted.id, authority.region
    from counted_organisation as counted left join local_authority as authority on authority.organisation_id = counted.id
    where counted.id = (select nullif(current_setting('vlavirgem.organisation', true), '')::uuid)
      and not exists (select from organisation as ended
                      where ended.id = counted.id and ended.valid_until < (now() at time zone 'Europe/Brussels')::date)
)
select shown.organisation_id, shown.theme, shown.indicator, shown.period, shown.numerator, shown.denominator, shown.state, shown.scope, shown.until
from benchmark_shown as shown
where shown.scope = 'PUBLIC'
   or shown.scope = 'AUTHORITIES' and exists (select from reader)
   or shown.scope = 'REGION' and shown.organisation_id in (
       select neighbour.organisation_id from local_authority as neighbour join reader on reader.region = neighbour.region);
comment on view benchmark_named is 'platform: figures shown by name, as far as the organisation of the scope may know them; who reads asks the last day';
grant select on benchmark_named to vlavirgem_app;
