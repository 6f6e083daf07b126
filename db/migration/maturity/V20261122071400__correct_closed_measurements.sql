create table answer_correction (
    organisation_id uuid not null,
    id              uuid not null,
    measurement_id  uuid not null,
    question        text not null constraint answer_correction_question_is_a_code check (question ~ '^[A-Z]{3}[0-9]{2}$'),
    value           text not null constraint answer_correction_value_is_a_token check (
        length(value) <= 2000 and value ~ '^([a-z0-9-]{1,40}|[?]|[+][a-z0-9,-]*|=[0-9]{1,12}([.][0-9]{1,2})?)$'),
    reason          text not null constraint answer_correction_has_a_reason check (length(reason) between 1 and 1000),
    corrected_at    timestamptz not null,
    corrected_by    uuid not null,
    constraint answer_correction_pk primary key (organisation_id, id),
    constraint answer_correction_of_a_measurement foreign key (organisation_id, measurement_id) references measurement (organisation_id, id)
);
comment on table answer_correction is 'tenant: what an answer of a submitted measurement should have been; stands beside it, the latest counts, the score stays';
create index answer_correction_by_measurement on answer_correction (organisation_id, measurement_id, id);
call make_tenant_table('answer_correction', append_only => true);

create function keep_corrections_apart() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    perform 1 from measurement where organisation_id = new.organisation_id and id = new.measurement_id and state = 'SUBMITTED' for share;
    if not found then
        raise exception 'measurement % is not submitted; its answers change by themselves', new.measurement_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger answer_correction_needs_submitted_measurement before insert on answer_correction
    for each row when (current_user <> 'vlavirgem_loader') execute function keep_corrections_apart();

-- That something was corrected, for V-ICT-OR; neither what it was nor what it became, nor why.
create function round_corrections(of_round uuid) returns table (organisation_id uuid, question text, corrected_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select correction.organisation_id, correction.question, correction.corrected_at
from answer_correction as correction
join measurement on measurement.organisation_id = correction.organisation_id and measurement.id = correction.measurement_id
join counted_organisation on counted_organisation.id = correction.organisation_id
where measurement.round_id = of_round order by correction.corrected_at desc limit 200
$$;
grant select (organisation_id, measurement_id, question, corrected_at) on answer_correction to vlavirgem_stats;
revoke execute on function round_corrections from public;
grant execute on function round_corrections to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function round_corrections owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;

-- As it was, with the last day of the organisation whose measurement it is; what was corrected of the one before is what one goes on from.
create or replace view measurement_sheet with (security_invoker = true) as
select measurement.*, round.name as round_name, round.opens_on, ends.on_day as closes_on,
       submitter.name as submitted_by_name, previous_round.name as previous_round_name,
       answer.question, answer.version as answer_version, answer.value, answer.note, answer.evidence,
       answer.answered_at, answer.answered_by, author.name as answered_by_name, answer.earlier, ends.for_all_on as over_after
from measurement
join measurement_round as round on round.id = measurement.round_id
cross join lateral (
    select round_ends_on(round.id, measurement.organisation_id) as on_day, round_is_over_after(round.id) as for_all_on offset 0) as ends
left join person as submitter on submitter.id = measurement.submitted_by
left join measurement as previous on previous.organisation_id = measurement.previous_organisation_id and previous.id = measurement.previous_id
left join measurement_round as previous_round on previous_round.id = previous.round_id
left join lateral (
    (select distinct on (question) question, version, value, note, evidence, answered_at, answered_by, false as earlier from answer
     where answer.organisation_id = measurement.organisation_id and answer.measurement_id = measurement.id
     order by question, version desc)
    union all
    (select distinct on (question) question, version, coalesce((
         select correction.value from answer_correction as correction
         where correction.organisation_id = answer.organisation_id and correction.measurement_id = answer.measurement_id
           and correction.question = answer.question and correction.corrected_at > previous.submitted_at
         order by correction.id desc limit 1), answer.value),
         note, evidence, answered_at, answered_by, true as earlier from answer
     where answer.organisation_id = measurement.previous_organisation_id and answer.measurement_id = measurement.previous_id
     order by question, version desc)
) as answer on true
left join person as author on author.id = answer.answered_by;
