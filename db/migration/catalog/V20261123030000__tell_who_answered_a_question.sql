alter table solution_question
    add column answered_for uuid constraint solution_question_answered_for_a_supplier references organisation,
    add constraint solution_question_answered_for_somebody check (answered_for is null or answer is not null);
comment on column solution_question.answered_for is 'the supplier that answered, when it became part of the one that has the question now; null while it is that one';

drop function questions_told;
create function questions_told()
    returns table (id uuid, supplier_id uuid, solution_id uuid, solution_name text, text text, asker text, asked_at timestamptz, answer text, answered_at timestamptz, replier text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
select question.id, question.supplier_id, question.solution_id, question.solution_name, question.text,
       case when question.named then organisation.name end, question.asked_at, question.answer, question.answered_at, replier.name
from solution_question as question join organisation on organisation.id = question.organisation_id
left join organisation as replier on replier.id = question.answered_for
where question.supplier_id = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
$$;
revoke execute on function questions_told from public;
grant execute on function questions_told to vlavirgem_app;
comment on function questions_told is 'what the suppliers of the scope were told: never who asked without a name, and never a person';
