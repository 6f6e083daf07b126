-- A round is planned by somebody, and may be closed before its last day; when it opened and ended is marked once.
alter table measurement_round add column closed_on date;
alter table measurement_round add column opened_at timestamptz;
alter table measurement_round add column ended_at timestamptz;
alter table measurement_round add column planned_by uuid constraint measurement_round_planned_by_a_person references person;
alter table measurement_round add column planned_for uuid constraint measurement_round_planned_for_an_organisation references organisation;
alter table measurement_round add column version integer not null default 0;
alter table measurement_round add constraint measurement_round_closes_after_it_opened check (closed_on >= opens_on);
alter table measurement_round add constraint measurement_round_planner_is_whole check ((planned_by is null) = (planned_for is null));
alter table measurement_round drop constraint measurement_round_does_not_overlap;
alter table measurement_round add constraint measurement_round_does_not_overlap
    exclude using gist (daterange(opens_on, least(closes_on + 1, closed_on), '[)') with &&);
-- A planned one that nobody began may be dropped; what refers to it refuses the rest.
grant delete on measurement_round to vlavirgem_app;

create table round_extension (
    id              uuid not null constraint round_extension_pk primary key,
    round_id        uuid not null constraint round_extension_of_a_round references measurement_round,
    organisation_id uuid constraint round_extension_for_an_organisation references organisation,
    until           date,
    reason          text not null constraint round_extension_has_a_reason check (length(reason) between 1 and 500),
    granted_at      timestamptz not null,
    granted_by      uuid not null constraint round_extension_by_a_person references person,
    constraint round_extension_for_all_has_a_day check (organisation_id is not null or until is not null)
);
comment on table round_extension is 'platform: a round made longer for one organisation or (without one) for all; of an organisation the latest counts, without a day it was taken back';
create index round_extension_by_organisation on round_extension (round_id, organisation_id, id);
grant select, insert on round_extension to vlavirgem_app;

-- The last day on which this organisation may answer.
create function round_ends_on(of_round uuid, of_organisation uuid) returns date
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
select greatest(least(round.closes_on, round.closed_on - 1), (
    select extension.until from round_extension as extension
    where extension.round_id = round.id and extension.organisation_id = of_organisation order by extension.id desc limit 1))
from measurement_round as round where round.id = of_round
$$;

-- The last day on which anybody may: from the day after it, nobody's answers move any more.
create function round_is_over_after(of_round uuid) returns date
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
select greatest(least(round.closes_on, round.closed_on - 1), (
    select max(latest.until) from (
        select distinct on (extension.organisation_id) extension.until from round_extension as extension
        where extension.round_id = round.id and extension.organisation_id is not null
        order by extension.organisation_id, extension.id desc) as latest))
from measurement_round as round where round.id = of_round
$$;
revoke execute on function round_ends_on, round_is_over_after from public;
grant execute on function round_ends_on, round_is_over_after to vlavirgem_app;

-- As it was, with the last day of the organisation whose measurement it is.
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
    (select distinct on (question) answer.*, false as earlier from answer
     where answer.organisation_id = measurement.organisation_id and answer.measurement_id = measurement.id
     order by question, version desc)
    union all
    (select distinct on (question) answer.*, true as earlier from answer
     where answer.organisation_id = measurement.previous_organisation_id and answer.measurement_id = measurement.previous_id
     order by question, version desc)
) as answer on true
left join person as author on author.id = answer.answered_by;
