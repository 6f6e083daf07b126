create table withdrawn_solution (
    id   uuid not null constraint withdrawn_solution_pk primary key,
    slug text not null,
    name text not null
);
comment on table withdrawn_solution is 'platform: what published solutions were called that are shown no more, for whoever kept a comparison with one; follows published_solution';
create index withdrawn_solution_by_slug on withdrawn_solution (slug);
grant select on withdrawn_solution to vlavirgem_app;

create function remember_withdrawn_solutions() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        insert into withdrawn_solution (id, slug, name) select id, slug, name from gone
        on conflict (id) do update set slug = excluded.slug, name = excluded.name;
    else
        delete from withdrawn_solution where id in (select id from come);
    end if;
    return null;
end $$;
create trigger remember_solutions_that_go after delete on published_solution
    referencing old table as gone for each statement execute function remember_withdrawn_solutions();
create trigger forget_solutions_that_come_back after insert on published_solution
    referencing new table as come for each statement execute function remember_withdrawn_solutions();

-- What was shown before, and is no more: also what its supplier works on again.
insert into withdrawn_solution (id, slug, name)
select id, slug, name from solution
where state in ('WITHDRAWN', 'DRAFT', 'SUBMITTED') and published_on is not null and slug is not null
    and not exists (select from published_solution where published_solution.id = solution.id)
on conflict (id) do nothing;
