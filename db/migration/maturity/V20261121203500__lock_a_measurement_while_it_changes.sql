-- A measurement with the current version of each of its answers; the view keeps to the policies of who reads it.
create view measurement_sheet with (security_invoker = true) as
select measurement.*, round.name as round_name, round.opens_on, round.closes_on, submitter.name as submitted_by_name,
       answer.question, answer.version as answer_version, answer.value, answer.note,
       answer.answered_at, answer.answered_by, author.name as answered_by_name
from measurement
join measurement_round as round on round.id = measurement.round_id
left join person as submitter on submitter.id = measurement.submitted_by
left join lateral (
    select distinct on (question) * from answer
    where answer.organisation_id = measurement.organisation_id and answer.measurement_id = measurement.id
    order by question, version desc
) as answer on true
left join person as author on author.id = answer.answered_by;
comment on view measurement_sheet is 'tenant: a measurement with its current answers, one row per answer';
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
