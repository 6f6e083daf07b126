-- Numbers (=12.5), sets (+een,twee), explained but unanswered or taken back (nothing), and where it can be seen.
alter table answer drop constraint answer_value_is_a_code;
alter table answer add constraint answer_value_is_a_token check (
    length(value) <= 2000
    and value ~ '^([a-z0-9-]{1,40}|[?]|[+][a-z0-9,-]*|=[0-9]{1,12}([.][0-9]{1,2})?|)$');
alter table answer add column evidence text not null default ''
    constraint answer_evidence_is_an_address check (length(evidence) <= 500 and evidence ~ '^(https?://.+|)$');

-- Who answers is fixed at the start, as is the measurement before this one: of the organisation or of its predecessor.
alter table measurement add column inhabitants integer not null default 0
    constraint measurement_inhabitants_are_counted check (inhabitants >= 0);
alter table measurement add column previous_organisation_id uuid;
alter table measurement add column previous_id uuid
    constraint measurement_previous_is_whole check ((previous_id is null) = (previous_organisation_id is null));

drop function measurement_sheet_for_change(uuid);
drop view measurement_sheet;

-- A measurement with the current version of each of its answers, and with those of the measurement before it
-- (earlier); the view keeps to the policies of who reads it.
create view measurement_sheet with (security_invoker = true) as
select measurement.*, round.name as round_name, round.opens_on, round.closes_on, submitter.name as submitted_by_name,
       previous_round.name as previous_round_name,
       answer.question, answer.version as answer_version, answer.value, answer.note, answer.evidence,
       answer.answered_at, answer.answered_by, author.name as answered_by_name, answer.earlier
from measurement
join measurement_round as round on round.id = measurement.round_id
left join person as submitter on submitter.id = measurement.submitted_by
left join measurement as previous on previous.organisation_id = measurement.previous_organisation_id and previous.id = measurement.previous_id
left join measurement_round as previous_round on previous_round.id = previous.round_id
left join lateral (
    (select distinct on (question) answer.*, false as earlier from answer
     where answer.organisation_id = measurement.organisation_id and answer.measurement_id = measurement.id
     order by question, version desc)
    union all
    (select distinct on (question) answer.*, true as earlier from answer
     where answer.organisation_id = measurement.previous_organisation_id and answer.measurement_id = measurement.previous_id
     order by question, version desc)
) as answer on true
left join person as author on author.id = answer.answered_by;
comment on view measurement_sheet is 'tenant: a measurement with its current answers and those of the one before, one row per answer';
grant select on measurement_sheet to vlavirgem_app;

-- Two statements in one call: the second sees what was committed while the first waited for the lock. In a single
-- query the lock would be taken after the snapshot, and a colleague's answer of the same moment be overlooked.
create function measurement_sheet_for_change(measurement_id uuid) returns setof measurement_sheet
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    perform from measurement where measurement.id = measurement_id for update;
    return query select * from measurement_sheet where measurement_sheet.id = measurement_id;
end $$;
revoke execute on function measurement_sheet_for_change from public;
grant execute on function measurement_sheet_for_change to vlavirgem_app;

-- A submitted measurement may be opened again as a whole; nothing else of it ever changes.
create or replace function keep_submitted_scores() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.state = 'OPEN' and new.version = old.version + 1
       and (new.organisation_id, new.id, new.round_id, new.questionnaire_version_id, new.type, new.started_at, new.inhabitants,
            new.previous_organisation_id, new.previous_id)
           is not distinct from (old.organisation_id, old.id, old.round_id, old.questionnaire_version_id, old.type, old.started_at, old.inhabitants,
            old.previous_organisation_id, old.previous_id) then
        return new;
    end if;
    raise exception 'measurement % is submitted and never changes', old.id using errcode = 'restrict_violation';
end $$;
alter table measurement add constraint measurement_open_has_no_score check (state = 'SUBMITTED' or (score is null and submitted_by is null));
