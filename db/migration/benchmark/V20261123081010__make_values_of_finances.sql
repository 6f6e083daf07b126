-- Which import brought an amount; what was invented for a demo nobody brought.
-- Until now nothing was invented: what stands here already came by an import, which one was not written down.
alter table finance_amount add column import_id uuid default '00000000-0000-0000-0000-000000000000';
alter table finance_amount alter column import_id drop default;
comment on column finance_amount.import_id is 'the import that wrote it last; null where it was invented for a demo';

-- Indicators of finances, of these organisations (all of them when null): each term of a formula adds an amount to one of its sides.
-- Open data, so it looks past the scope; nothing but values of imports is touched, and what did not change stays as it is.
create function benchmark_bring(of_organisations uuid[], indicators text[], belows boolean[], kinds text[], blocks text[], sections text[],
                                domains smallint[], per_inhabitants boolean[], of_moment timestamptz) returns integer
    language sql security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
with term as (
    select * from unnest(indicators, belows, kinds, blocks, sections, domains, per_inhabitants)
        as term (indicator, below, kind, block, section, domain, per_inhabitant)
),
formula as (
    select indicator, below, count(*) as terms, bool_or(per_inhabitant) as per_inhabitant,
           bool_or(bool_or(below)) over (partition by indicator) as divided
    from term group by indicator, below
),
told as materialized (
    select * from (
        select organisation_id, year, kind, block, section, domain, report_year, amount, import_id,
               max(report_year) over (partition by organisation_id, year, kind, block, section) as latest
        from finance_amount where organisation_id = any (coalesce(of_organisations, array(select id from organisation)))
    ) as amount where report_year = latest
),
part as (
    select organisation_id, year, kind, block, section, coalesce(max(amount) filter (where domain = -1), sum(amount)) as amount,
           max(import_id::text) as import_id
    from told group by organisation_id, year, kind, block, section
),
known as (
    select organisation_id, year, kind, block, section, domain, amount, import_id::text from told where domain >= 0
    union all
    select organisation_id, year, kind, block, section, -1, amount, import_id from part
    union all
    select organisation_id, year, kind, block, '', -1, sum(amount), max(import_id) from part
    group by organisation_id, year, kind, block having count(*) = 3 and bool_and(section <> '')
),
side as (
    select known.organisation_id, known.year, term.indicator, term.below, sum(known.amount) as amount, max(known.import_id) as import_id, count(*) as terms
    from known join term on term.kind = known.kind and term.block = known.block and term.section = known.section and term.domain = known.domain
    group by known.organisation_id, known.year, term.indicator, term.below
),
whole as (
    select side.organisation_id, side.year, side.indicator, side.below, side.amount, side.import_id, formula.per_inhabitant, formula.divided
    from side join formula using (indicator, below, terms)
),
made as (
    select above.organisation_id, above.indicator, above.year, above.amount as numerator,
           case when above.per_inhabitant then people.count else below.amount end as denominator,
           case when above.per_inhabitant then people.year end as population_year,
           coalesce(greatest(above.import_id, below.import_id)::uuid, '00000000-0000-0000-0000-000000000000') as source_id
    from whole as above
    left join whole as below on below.below and (below.organisation_id, below.year, below.indicator) = (above.organisation_id, above.year, above.indicator)
    left join lateral (
        select count, year from inhabitants where above.per_inhabitant and organisation_id = above.organisation_id
        order by abs(inhabitants.year - above.year), inhabitants.year limit 1
    ) as people on true
    where not above.below
      and case when above.per_inhabitant then people.count is not null when above.divided then below.amount > 0 else true end
),
gone as (
    delete from benchmark_value as value
    where value.source = 'IMPORT' and value.indicator = any (indicators) and value.organisation_id = any (coalesce(of_organisations, array(select id from organisation)))
      and not exists (select from made where (made.organisation_id, made.indicator, made.year) = (value.organisation_id, value.indicator, value.period))
    returning 1
),
kept as (
    insert into benchmark_value as value (organisation_id, indicator, period, numerator, denominator, state, standing, source, source_id,
                                          population_year, changed_at)
    select organisation_id, indicator, year, numerator, denominator, 'DECLARED', 'SUBMITTED', 'IMPORT', source_id, population_year, of_moment from made
    on conflict (organisation_id, indicator, period) do update set
        numerator = excluded.numerator, denominator = excluded.denominator, state = excluded.state, standing = excluded.standing,
        source_id = excluded.source_id, population_year = excluded.population_year,
        changed_at = case when (value.numerator, value.denominator) is distinct from (excluded.numerator, excluded.denominator)
                     then excluded.changed_at else value.changed_at end
    where value.source = 'IMPORT'
      and (value.numerator, value.denominator, value.source_id, value.population_year)
          is distinct from (excluded.numerator, excluded.denominator, excluded.source_id, excluded.population_year)
    returning 1
)
select ((select count(*) from gone) + (select count(*) from kept))::integer
$$;
revoke execute on function benchmark_bring from public;
grant execute on function benchmark_bring to vlavirgem_app;

-- What was invented for a demo goes as soon as real amounts of the same plans or accounts come, of the whole family of a merger: never
-- do real and invented amounts stand in one row.
create index finance_amount_that_was_invented on finance_amount (organisation_id, kind) where import_id is null;
