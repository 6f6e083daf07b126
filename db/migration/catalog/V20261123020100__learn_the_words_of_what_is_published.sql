insert into catalogue_word (word, solutions)
select word, count(*) from published_solution, catalogue_vocabulary(name, other_names, supplier_name, summary, keywords) as word group by word;
