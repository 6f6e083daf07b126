-- Which published names look alike, kept with the names: asked for at every look at the quality of the catalogue.
create table solution_likeness (
    solution_id uuid not null,
    other_id    uuid not null,
    likeness    real not null constraint solution_likeness_is_much check (likeness between 0.6 and 1),
    constraint solution_likeness_pk primary key (solution_id, other_id)
);
comment on table solution_likeness is 'platform: published solutions of which a name looks much like a name of another, both ways; follows solution_name';
create index solution_likeness_by_other on solution_likeness (other_id);
grant select on solution_likeness to vlavirgem_app;

create function liken_solutions() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into solution_likeness (solution_id, other_id, likeness)
    select one, other, max(likeness) from (
        select come.solution_id, solution_name.solution_id, similarity(lower(come.name), lower(solution_name.name))
        from come join solution_name on lower(solution_name.name) % lower(come.name) and solution_name.solution_id <> come.solution_id
        union all
        select solution_name.solution_id, come.solution_id, similarity(lower(come.name), lower(solution_name.name))
        from come join solution_name on lower(solution_name.name) % lower(come.name) and solution_name.solution_id <> come.solution_id
    ) as pair (one, other, likeness)
    where likeness >= 0.6 group by one, other
    on conflict (solution_id, other_id) do update set likeness = greatest(solution_likeness.likeness, excluded.likeness);
    return null;
end $$;
create trigger liken_names_that_come after insert on solution_name
    referencing new table as come for each statement execute function liken_solutions();

create function forget_likeness_of_solutions() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from solution_likeness where solution_id in (select solution_id from gone) or other_id in (select solution_id from gone);
    return null;
end $$;
create trigger forget_likeness_of_names_that_go after delete on solution_name
    referencing old table as gone for each statement execute function forget_likeness_of_solutions();

insert into solution_likeness (solution_id, other_id, likeness)
select one.solution_id, other.solution_id, max(similarity(lower(one.name), lower(other.name)))
from solution_name as one join solution_name as other on lower(one.name) % lower(other.name) and one.solution_id <> other.solution_id
where similarity(lower(one.name), lower(other.name)) >= 0.6 group by one.solution_id, other.solution_id;

create index organisation_by_name_of_supplier on organisation using gin (lower(name) gin_trgm_ops) where kind = 'SUPPLIER';

-- Two that may be the same: of one supplier or of two with names alike, and for the same need or called nearly the same.
create view alike_solution with (security_invoker = true) as
select solution_id, other_id, likeness
from solution_likeness join published_solution as one on one.id = solution_id join published_solution as other on other.id = other_id
where (one.organisation_id = other.organisation_id or similarity(lower(one.supplier_name), lower(other.supplier_name)) >= 0.45)
  and (likeness >= 0.8 or exists (select from unnest(one.facets) as facet where facet like 'component:%' and facet = any (other.facets)));
comment on view alike_solution is 'published solutions that may be one';
grant select on alike_solution to vlavirgem_app;

create view alike_supplier with (security_invoker = true) as
select one.id as supplier_id, other.id as other_id, similarity(lower(one.name), lower(other.name)) as likeness
from organisation as one join organisation as other on other.kind = 'SUPPLIER' and lower(other.name) % lower(one.name) and other.id <> one.id
where one.kind = 'SUPPLIER' and one.valid_until is null and other.valid_until is null
  and similarity(lower(one.name), lower(other.name)) >= 0.6
  and exists (select from supplier where organisation_id = one.id) and exists (select from supplier where organisation_id = other.id);
comment on view alike_supplier is 'suppliers in the register that may be one';
grant select on alike_supplier to vlavirgem_app;

-- What lacks of each published solution, by the codes of Defect; out of what everybody reads.
create view solution_quality with (security_invoker = true) as
select id, slug, name, letters, organisation_id, supplier_name, completeness, confirmed_on, array_remove(array[
    case when completeness < 60 then 'incomplete' end,
    case when (sheet ->> 'outdated')::boolean then 'outdated' end,
    case when confirmed_on <= published_on and published_on < current_date - interval '1 year' then 'unconfirmed' end,
    case when exists (select from jsonb_array_elements(sheet #> '{fields,certificates}') as held
                      where (held ->> 'valid-until')::date < current_date) then 'certificate' end,
    case when jsonb_array_length(coalesce(sheet #> '{fields,versions}', '[]')) > 0
          and not exists (select from jsonb_array_elements(sheet #> '{fields,versions}') as version
                          where version ->> 'state' <> 'einde-ondersteuning' and coalesce((version ->> 'until')::date >= current_date, true)) then 'versions' end,
    case when not exists (select from jsonb_array_elements_text(sheet #> '{fields,components}') as need join reference_component on code = need
                          where state <> 'LAPSED') then 'component' end,
    case when exists (select from jsonb_array_elements(sheet #> '{fields,standards}') as said left join standard on standard.slug = said ->> 'standard'
                      where said ->> 'degree' <> 'niet' and (standard.id is null or vanished_on is not null or status = 'Beeindigd')) then 'standard' end,
    case when exists (select from alike_solution where solution_id = published_solution.id) then 'duplicate' end
], null) as defects
from published_solution;
comment on view solution_quality is 'what lacks of published solutions';
grant select on solution_quality to vlavirgem_app;

-- What lacks of each supplier in the register, by the codes of Defect.
create view supplier_quality with (security_invoker = true) as
select organisation.id, name, slug, published, completeness, lacking, array_remove(array[
    case when published = 0 then 'nothing' end,
    case when about = '' or website = '' then 'silent' end,
    case when not exists (select from membership join person on person.id = person_id
                          where membership.organisation_id = organisation.id and locked_at is null) then 'people' end,
    case when lacking > 0 then 'solutions' end,
    case when exists (select from alike_supplier where supplier_id = organisation.id) then 'double' end
], null) as defects
from supplier join organisation on organisation.id = supplier.organisation_id and valid_until is null
left join lateral (select round(avg(completeness))::int as completeness, count(*) filter (where defects <> '{}') as lacking
                   from solution_quality where solution_quality.organisation_id = organisation.id) as offered on true;
comment on view supplier_quality is 'what lacks of suppliers in the register';
grant select on supplier_quality to vlavirgem_app;
