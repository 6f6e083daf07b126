-- That waits for who publishes, and nobody does before this is done: what came and went since the triggers are there is counted anew.
delete from catalogue_word;
insert into catalogue_word (word, solutions)
select word, count(*) from published_solution, catalogue_vocabulary(name, other_names, supplier_name, summary, keywords) as word group by word
on conflict (word) do update set solutions = excluded.solutions;
