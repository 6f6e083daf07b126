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
