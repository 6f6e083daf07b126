-- What is found, by stem and without accents: a name weighs most, a description least.
create function catalogue_words(name text, other_names text[], supplier text, summary text, keywords text[], description text)
    returns tsvector language sql immutable parallel safe
    set search_path = pg_catalog, public, pg_temp as $$
    select setweight(to_tsvector('dutch_plain', name), 'A')
        || setweight(to_tsvector('dutch_plain', array_to_string(other_names, ' · ')), 'A')
        || setweight(to_tsvector('dutch_plain', array_to_string(keywords, ' · ') || ' · ' || summary || ' · ' || supplier), 'B')
        || setweight(to_tsvector('dutch_plain', description), 'C')
$$;
revoke execute on function catalogue_words from public;
grant execute on function catalogue_words to vlavirgem_app, vlavirgem_loader;

-- The names letter by letter, without capitals and accents, for who makes a typing error.
create function catalogue_letters(name text, other_names text[])
    returns text language sql immutable parallel safe
    set search_path = pg_catalog, public, pg_temp as $$
    select lower(unaccent(name || ' · ' || array_to_string(other_names, ' · ')))
$$;
revoke execute on function catalogue_letters from public;
grant execute on function catalogue_letters to vlavirgem_app, vlavirgem_loader;

create table published_solution (
    organisation_id uuid not null constraint published_solution_is_of_an_organisation references organisation,
    id              uuid not null constraint published_solution_is_shown_once unique,
    slug            text not null constraint published_solution_has_its_own_address unique
                        constraint published_solution_slug_fits_an_address check (slug ~ '^[a-z0-9][a-z0-9-]{0,119}$'),
    name            text not null constraint published_solution_has_a_name check (name = btrim(name) and name <> ''),
    other_names     text[] not null,
    supplier_name   text not null,
    summary         text not null,
    description     text not null,
    keywords        text[] not null,
    facets          text[] not null,
    completeness    smallint not null constraint published_solution_completeness_is_a_percentage check (completeness between 0 and 100),
    published_on    date not null,
    confirmed_on    date not null,
    sheet           jsonb not null,
    words           tsvector not null generated always as
                        (catalogue_words(name, other_names, supplier_name, summary, keywords, description)) stored,
    letters         text not null generated always as (catalogue_letters(name, other_names)) stored,
    constraint published_solution_pk primary key (organisation_id, id)
);
comment on table published_solution is 'published: of each solution on offer what everybody may find, its supplier''s own copy';
comment on column published_solution.supplier_name is 'repeats organisation.name, so that it is found; kept by a trigger';
create index published_solution_by_words on published_solution using gin (words) with (fastupdate = off);
create index published_solution_by_facet on published_solution using gin (facets) with (fastupdate = off);
create index published_solution_by_letters on published_solution using gin (letters gin_trgm_ops) with (fastupdate = off);
create index published_solution_by_name on published_solution (letters, id);
create index published_solution_by_confirmation on published_solution (confirmed_on desc, letters, id);
create index published_solution_by_completeness on published_solution (completeness desc, letters, id);
call make_published_table('published_solution');

-- What the catalogue holds in all, by facet; '*' counts every solution.
create table catalogue_count (
    facet     text not null constraint catalogue_count_pk primary key,
    dimension text not null generated always as (split_part(facet, ':', 1)) stored,
    solutions integer not null,
    label     text
);
create index catalogue_count_by_dimension on catalogue_count (dimension, solutions desc, facet);
comment on table catalogue_count is 'platform: how many published solutions have a facet, so that the whole catalogue is never counted';
comment on column catalogue_count.label is 'the name of a supplier; of other facets the code lists know it';
grant select, insert, update on catalogue_count to vlavirgem_app, vlavirgem_loader;

-- Counted a statement at a time. One who publishes waits for another: the same counts in two orders would lock each other out.
create function count_published_solutions() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('catalogue_count'));
    if tg_op <> 'INSERT' then
        insert into catalogue_count (facet, solutions)
        select facet, -count(*) from gone, unnest(facets || '*'::text) as facet group by facet
        on conflict (facet) do update set solutions = catalogue_count.solutions + excluded.solutions;
    end if;
    if tg_op <> 'DELETE' then
        insert into catalogue_count (facet, solutions, label)
        select facet, count(*), max(supplier_name) filter (where facet like 'supplier:%') from come, unnest(facets || '*'::text) as facet group by facet
        on conflict (facet) do update set solutions = catalogue_count.solutions + excluded.solutions,
                                          label = coalesce(excluded.label, catalogue_count.label);
    end if;
    return null;
end $$;
create trigger count_solutions_that_come after insert on published_solution
    referencing new table as come for each statement execute function count_published_solutions();
create trigger count_solutions_that_change after update on published_solution
    referencing old table as gone new table as come for each statement execute function count_published_solutions();
create trigger count_solutions_that_go after delete on published_solution
    referencing old table as gone for each statement execute function count_published_solutions();

-- Whoever corrects the name of a supplier does not work for it, so this is the owner's to change.
create function name_supplier_of_published_solutions() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update published_solution set supplier_name = new.name where organisation_id = new.id;
    return null;
end $$;
create trigger name_supplier_in_catalogue after update of name on organisation
    for each row when (old.name <> new.name) execute function name_supplier_of_published_solutions();
