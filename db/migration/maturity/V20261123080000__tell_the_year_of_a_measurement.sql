-- As it was, with the year of the round, and the year whose inhabitants were counted when the measurement began.
create or replace view measurement_sheet with (security_invoker = true) as
select measurement.*, round.name as round_name, round.opens_on, ends.on_day as closes_on,
       submitter.name as submitted_by_name, previous_round.name as previous_round_name,
       answer.question, answer.version as answer_version, answer.value, answer.note, answer.evidence,
       answer.answered_at, answer.answered_by, author.name as answered_by_name, answer.earlier, ends.for_all_on as over_after,
       round.year as round_year, ends.population_year
from measurement
join measurement_round as round on round.id = measurement.round_id
cross join lateral (
    select round_ends_on(round.id, measurement.organisation_id) as on_day, round_is_over_after(round.id) as for_all_on,
           (select max(inhabitants.year) from inhabitants
            where inhabitants.organisation_id = measurement.organisation_id and inhabitants.count = measurement.inhabitants
              and inhabitants.year <= extract(year from round.opens_on)) as population_year offset 0) as ends
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
