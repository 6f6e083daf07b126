-- A word goes with the last solution that has it. Whoever publishes waits for others at the counts of facets, so nobody else counts it meanwhile.
create function forget_words_of_no_solution() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from catalogue_word where solutions <= 0 and word in (
        select vocabulary.word from gone, catalogue_vocabulary(name, other_names, supplier_name, summary, keywords) as vocabulary (word));
    return null;
end $$;
create trigger let_words_go_that_changed after update on published_solution
    referencing old table as gone for each statement execute function forget_words_of_no_solution();
create trigger let_words_go_that_went after delete on published_solution
    referencing old table as gone for each statement execute function forget_words_of_no_solution();

-- Triggers are made when nobody publishes, and until this is done nobody does.
delete from catalogue_word where solutions <= 0;
comment on column catalogue_word.solutions is 'how many have it; a word goes with the last one';
