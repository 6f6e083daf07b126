-- Whether an authority handed in a measurement with a score and has no value at all: after an update, in a new demo, and when
-- making them was broken off. Who has some has all, for those of an organisation are kept together.
grant select (score) on measurement to vlavirgem_stats;
create or replace function benchmark_lacks_values() returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select exists (
    select from measurement join counted_organisation on counted_organisation.id = measurement.organisation_id
    where measurement.state = 'SUBMITTED' and measurement.score is not null
      and not exists (select from benchmark_value
                      where benchmark_value.organisation_id = measurement.organisation_id and benchmark_value.source <> 'IMPORT'))
$$;
