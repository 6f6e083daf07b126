-- The words somebody may mean who makes a typing error: of all published solutions, each once, folded as it is looked for.
create function catalogue_vocabulary(name text, other_names text[], supplier text, summary text, keywords text[])
    returns setof text language sql stable parallel safe
    set search_path = pg_catalog, public, pg_temp as $$
    select distinct word from regexp_split_to_table(
        lower(unaccent(concat_ws(' ', name, array_to_string(other_names, ' '), supplier, summary, array_to_string(keywords, ' ')))),
        '[^[:alnum:]]+') as word
    where length(word) between 4 and 40 and word !~ '^[0-9]+$'
$$;
revoke execute on function catalogue_vocabulary from public;

create table catalogue_word (
    word      text not null constraint catalogue_word_pk primary key,
    solutions integer not null
);
comment on table catalogue_word is 'platform: each word of names, other names, suppliers, summaries and keywords of published solutions; follows published_solution';
comment on column catalogue_word.solutions is 'how many have it; one that none has any more is never offered';
create index catalogue_word_by_letters on catalogue_word using gin (word gin_trgm_ops) with (fastupdate = off) where solutions > 0;
grant select on catalogue_word to vlavirgem_app;

-- A statement at a time, and only what changed. It comes after the counts of facets, by its name, so that one who publishes waits for another there.
create function keep_words_of_published_solutions() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into catalogue_word as known (word, solutions)
        select word, count(*) from come, catalogue_vocabulary(name, other_names, supplier_name, summary, keywords) as word group by word
        on conflict (word) do update set solutions = known.solutions + excluded.solutions;
    elsif tg_op = 'DELETE' then
        insert into catalogue_word as known (word, solutions)
        select word, -count(*) from gone, catalogue_vocabulary(name, other_names, supplier_name, summary, keywords) as word group by word
        on conflict (word) do update set solutions = known.solutions + excluded.solutions;
    else
        insert into catalogue_word as known (word, solutions)
        select word, sum(step) from (
            select word, 1 from come, catalogue_vocabulary(name, other_names, supplier_name, summary, keywords) as word
            union all
            select word, -1 from gone, catalogue_vocabulary(name, other_names, supplier_name, summary, keywords) as word
        ) as change (word, step) group by word having sum(step) <> 0
        on conflict (word) do update set solutions = known.solutions + excluded.solutions;
    end if;
    return null;
end $$;
create trigger keep_words_that_come after insert on published_solution
    referencing new table as come for each statement execute function keep_words_of_published_solutions();
create trigger keep_words_that_change after update on published_solution
    referencing old table as gone new table as come for each statement execute function keep_words_of_published_solutions();
create trigger keep_words_that_go after delete on published_solution
    referencing old table as gone for each statement execute function keep_words_of_published_solutions();

-- Names were compared letter by letter; now their words are.
drop index published_solution_by_letters;
