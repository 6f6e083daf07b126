alter table solution_question
    add column asked_on_at timestamptz,
    add column closed_at timestamptz,
    add column closed_by uuid constraint solution_question_closed_by_a_person references person,
    add column waits boolean not null generated always as (closed_at is null and (answer is null or asked_on_at is not null)) stored,
    add constraint solution_question_closing_is_whole check (num_nonnulls(closed_at, closed_by) in (0, 2));
comment on column solution_question.asked_on_at is 'since when the authority waits for another answer; null while the supplier had the last word';
comment on column solution_question.closed_at is 'when the authority closed it, or withdrew it where it was not answered yet; nothing is said after';

create table question_word (
    organisation_id uuid not null,
    question_id     uuid not null,
    number          integer not null,
    by_supplier     boolean not null,
    text            text not null constraint question_word_is_bounded check (text = btrim(text) and length(text) between 1 and 4000),
    said_at         timestamptz not null,
    said_by         uuid not null constraint question_word_by_a_person references person,
    answered_for    uuid constraint question_word_answered_for_a_supplier references organisation,
    constraint question_word_pk primary key (organisation_id, question_id, number),
    constraint question_word_is_about_a_question foreign key (organisation_id, question_id) references solution_question,
    constraint question_word_answered_for_somebody check (answered_for is null or by_supplier)
);
comment on table question_word is 'tenant: what either side said on a question after it was asked, but for the first answer; never changed, the supplier reads it by question_words() only';
comment on column question_word.answered_for is 'the supplier that said it, when it became part of the one that has the question now';
call make_tenant_table('question_word', true);

drop function questions_told;
create function questions_told()
    returns table (id uuid, supplier_id uuid, solution_id uuid, solution_name text, text text, asker text, asked_at timestamptz, answered_at timestamptz,
                   asked_on_at timestamptz, closed_at timestamptz, waits boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
select question.id, question.supplier_id, question.solution_id, question.solution_name, question.text,
       case when question.named then organisation.name end, question.asked_at, question.answered_at, question.asked_on_at, question.closed_at, question.waits
from solution_question as question join organisation on organisation.id = question.organisation_id
where question.supplier_id = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
$$;
revoke execute on function questions_told from public;
grant execute on function questions_told to vlavirgem_app;
comment on function questions_told is 'what the suppliers of the scope were told: never who asked without a name, and never a person';

create function question_words(of_question uuid)
    returns table (by_supplier boolean, text text, said_at timestamptz, replier text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
with question as (
    select * from solution_question
    where id = of_question and array[organisation_id, supplier_id] && nullif(current_setting('vlavirgem.readable', true), '')::uuid[]
), word as (
    select 0 as number, true as by_supplier, answer as text, answered_at as said_at, answered_for from question where answer is not null
    union all select number, question_word.by_supplier, question_word.text, question_word.said_at, question_word.answered_for
    from question join question_word on question_word.organisation_id = question.organisation_id and question_id = question.id
)
select word.by_supplier, word.text, word.said_at, organisation.name
from word left join organisation on organisation.id = word.answered_for order by word.said_at, word.number
$$;
revoke execute on function question_words from public;
grant execute on function question_words to vlavirgem_app;
comment on function question_words is 'what was said on a question, in order, for the authority that asked and the supplier that was asked: never a person';

-- Holds the question for who says something about it: nothing while somebody said more than was seen.
create function hold_question(of_question uuid, seen integer) returns setof solution_question
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    held solution_question;
begin
    select * into held from solution_question where id = of_question and closed_at is null for update;
    if found and seen = num_nonnulls(held.answer) + (select count(*) from question_word where question_id = of_question) then
        return next held;
    end if;
end $$;
revoke execute on function hold_question from public;

create function add_question_word(held solution_question, seen integer, supplies boolean, said text, by_person uuid, at_moment timestamptz) returns void
    language sql set search_path = pg_catalog, public, pg_temp as $$
insert into question_word (organisation_id, question_id, number, by_supplier, text, said_at, said_by)
values (held.organisation_id, held.id, seen + 1, supplies, said, at_moment, by_person)
$$;
revoke execute on function add_question_word from public;

-- The supplier of the scope answers, or says more. Says who is to hear of it: of an authority that merged, its successor.
drop function answer_question;
create function answer_question(of_question uuid, seen integer, said text, by_person uuid, at_moment timestamptz)
    returns table (asker uuid, person uuid, solution text)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    held solution_question;
begin
    select * into held from hold_question(of_question, seen)
    where supplier_id = nullif(current_setting('vlavirgem.organisation', true), '')::uuid;
    if not found then
        return;
    end if;
    if held.answer is null then
        update solution_question set answer = said, answered_at = at_moment, answered_by = by_person, asked_on_at = null where id = of_question;
    else
        perform add_question_word(held, seen, true, said, by_person, at_moment);
        update solution_question set asked_on_at = null where id = of_question;
    end if;
    return query with recursive asking as (
        select held.organisation_id as authority
        union select successor_id from asking join organisation on organisation.id = authority where successor_id is not null
    )
    select organisation.id, held.asked_by, held.solution_name
    from asking join organisation on organisation.id = authority and successor_id is null;
end $$;
revoke execute on function answer_question from public;
grant execute on function answer_question to vlavirgem_app;

-- The authority of the scope, or one it succeeded, asks on; false when that is over, or somebody said something meanwhile.
create function ask_on(of_question uuid, seen integer, said text, by_person uuid, at_moment timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    held solution_question;
begin
    select question.* into held from hold_question(of_question, seen) as question join organisation as supplier on supplier.id = supplier_id
    where question.organisation_id = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
      and (supplier.valid_until is null or supplier.valid_until >= current_date);
    if not found then
        return false;
    end if;
    perform add_question_word(held, seen, false, said, by_person, at_moment);
    update solution_question set asked_on_at = coalesce(asked_on_at, case when answer is not null then at_moment end) where id = of_question;
    return true;
end $$;
revoke execute on function ask_on from public;
grant execute on function ask_on to vlavirgem_app;

create function close_question(of_question uuid, seen integer, by_person uuid, at_moment timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    held solution_question;
begin
    select * into held from hold_question(of_question, seen)
    where organisation_id = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]);
    if not found then
        return false;
    end if;
    update solution_question set closed_at = at_moment, closed_by = by_person where id = of_question;
    return true;
end $$;
revoke execute on function close_question from public;
grant execute on function close_question to vlavirgem_app;

create or replace function questions_waiting(of_supplier uuid)
    returns table (question uuid, asker uuid, person uuid, solution text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
with recursive asking as (
    select id, organisation_id as authority from solution_question
    where supplier_id = of_supplier and waits
      and of_supplier = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[])
    union select asking.id, successor_id from asking join organisation on organisation.id = authority where successor_id is not null
)
select solution_question.id, organisation.id, solution_question.asked_by, solution_question.solution_name
from asking join organisation on organisation.id = authority and successor_id is null join solution_question on solution_question.id = asking.id
$$;

create or replace function give_questions(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if taker is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
       or not coalesce(giver = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]), false) then
        raise exception 'Questions to % are given to % in the scope of both only', giver, taker;
    end if;
    update question_word set answered_for = giver
    from solution_question as question
    where question.organisation_id = question_word.organisation_id and question.id = question_id
      and supplier_id = giver and by_supplier and question_word.answered_for is null;
    update solution_question set supplier_id = taker, answered_for = case when answer is not null then coalesce(answered_for, giver) end
    where supplier_id = giver;
end $$;
