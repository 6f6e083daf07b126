create table solution_question (
    organisation_id uuid not null constraint solution_question_by_an_organisation references organisation,
    id              uuid not null constraint solution_question_id_is_unique unique,
    supplier_id     uuid not null constraint solution_question_to_a_supplier references organisation,
    solution_id     uuid not null,
    solution_name   text not null constraint solution_question_names_a_solution check (length(solution_name) between 1 and 200),
    text            text not null constraint solution_question_is_bounded check (text = btrim(text) and length(text) between 1 and 2000),
    named           boolean not null,
    asked_at        timestamptz not null,
    asked_by        uuid not null constraint solution_question_by_a_person references person,
    answer          text constraint solution_question_answer_is_bounded check (answer = btrim(answer) and length(answer) between 1 and 4000),
    answered_at     timestamptz,
    answered_by     uuid constraint solution_question_answered_by_a_person references person,
    constraint solution_question_pk primary key (organisation_id, id),
    constraint solution_question_answer_is_whole check (num_nonnulls(answer, answered_at, answered_by) in (0, 3))
);
comment on table solution_question is 'tenant: what an authority asked the supplier of a solution, and the answer; the supplier reads it by questions_told() only';
comment on column solution_question.named is 'whether the supplier is told which authority asks';
call make_tenant_table('solution_question', true);
create index solution_question_by_supplier on solution_question (supplier_id, asked_at);

-- What the suppliers of the scope were told: never who asked without a name, and never a person.
create function questions_told()
    returns table (id uuid, supplier_id uuid, solution_id uuid, solution_name text, text text, asker text, asked_at timestamptz, answer text, answered_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
select question.id, question.supplier_id, question.solution_id, question.solution_name, question.text,
       case when question.named then organisation.name end, question.asked_at, question.answer, question.answered_at
from solution_question as question join organisation on organisation.id = question.organisation_id
where question.supplier_id = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
$$;
revoke execute on function questions_told from public;
grant execute on function questions_told to vlavirgem_app;

-- The supplier of the scope answers, once. Says who is to hear of it: of an authority that merged, its successor.
create function answer_question(of_question uuid, said text, by_person uuid, at_moment timestamptz)
    returns table (asker uuid, person uuid, solution text)
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
with recursive asking as (
    select organisation_id as id from solution_question where id = of_question
    union select successor_id from asking join organisation using (id) where successor_id is not null
)
update solution_question as question set answer = said, answered_at = at_moment, answered_by = by_person
from asking join organisation using (id)
where question.id = of_question and question.supplier_id = nullif(current_setting('vlavirgem.organisation', true), '')::uuid
  and question.answer is null and successor_id is null
returning asking.id, question.asked_by, question.solution_name
$$;
revoke execute on function answer_question from public;
grant execute on function answer_question to vlavirgem_app;

-- Two suppliers become one. The scope of the transaction reads both and writes for the taker.
create function give_questions(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if taker is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
       or not coalesce(giver = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]), false) then
        raise exception 'Questions to % are given to % in the scope of both only', giver, taker;
    end if;
    update solution_question set supplier_id = taker where supplier_id = giver;
end $$;
revoke execute on function give_questions from public;
grant execute on function give_questions to vlavirgem_app;
