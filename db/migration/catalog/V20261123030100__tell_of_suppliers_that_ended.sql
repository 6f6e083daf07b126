-- Who is to hear of the questions a supplier did not answer: of an authority that merged, its successor. For the supplier of the scope.
create function questions_waiting(of_supplier uuid)
    returns table (question uuid, asker uuid, person uuid, solution text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
with recursive asking as (
    select id, organisation_id as authority from solution_question
    where supplier_id = of_supplier and answer is null
      and of_supplier = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
    union select asking.id, successor_id from asking join organisation on organisation.id = authority where successor_id is not null
)
select solution_question.id, organisation.id, solution_question.asked_by, solution_question.solution_name
from asking join organisation on organisation.id = authority and successor_id is null join solution_question on solution_question.id = asking.id
$$;
revoke execute on function questions_waiting from public;
grant execute on function questions_waiting to vlavirgem_app;

create or replace function give_questions(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if taker is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
       or not coalesce(giver = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]), false) then
        raise exception 'Questions to % are given to % in the scope of both only', giver, taker;
    end if;
    update solution_question set supplier_id = taker, answered_for = case when answer is not null then coalesce(answered_for, giver) end
    where supplier_id = giver;
end $$;
