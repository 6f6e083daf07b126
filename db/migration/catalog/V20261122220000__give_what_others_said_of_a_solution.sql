-- Two solutions of the supplier of the scope become one: nothing of another is touched.
create function demand_own_solutions(giver uuid, taker uuid) returns void
    language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
    if giver = taker or (select count(*) from solution where id in (giver, taker)
        and organisation_id = nullif(current_setting('vlavirgem.organisation', true), '')::uuid) <> 2 then
        raise exception 'What is said of % becomes that of % in the scope of the supplier of both only', giver, taker;
    end if;
end $$;
revoke execute on function demand_own_solutions from public;

-- What authorities answered, of which the supplier sees nothing. Of two answers of one authority "yes" counts, since the earlier
-- day; "later" is none.
create function give_use_of_solution(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform demand_own_solutions(giver, taker);
    update solution_use as kept set answer = 'YES', asked_again_on = null,
            since = least(ended.since, case kept.answer when 'YES' then kept.since end)
        from solution_use as ended
        where kept.organisation_id = ended.organisation_id and kept.solution_id = taker and ended.solution_id = giver and ended.answer = 'YES';
    update solution_use as kept set answer = 'NO', asked_again_on = null
        from solution_use as ended
        where kept.organisation_id = ended.organisation_id and kept.solution_id = taker and ended.solution_id = giver
          and ended.answer = 'NO' and kept.answer = 'LATER';
    update solution_use set solution_id = taker where solution_id = giver
        and organisation_id not in (select organisation_id from solution_use where solution_id = taker);
    delete from solution_use where solution_id = giver;
    insert into solution_look as kept (solution_id, day, looks) select taker, day, looks from solution_look where solution_id = giver
        on conflict (solution_id, day) do update set looks = kept.looks + excluded.looks;
    delete from solution_look where solution_id = giver;
    delete from solution_use_count where solution_id = giver;
end $$;
revoke execute on function give_use_of_solution from public;
grant execute on function give_use_of_solution to vlavirgem_app;

create function give_questions_about(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform demand_own_solutions(giver, taker);
    update solution_question set solution_id = taker where solution_id = giver;
end $$;
revoke execute on function give_questions_about from public;
grant execute on function give_questions_about to vlavirgem_app;
