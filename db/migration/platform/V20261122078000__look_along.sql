create table look_along (
    id              uuid not null constraint look_along_pk primary key,
    organisation_id uuid not null constraint look_along_for_an_organisation references organisation,
    person_id       uuid not null constraint look_along_with_a_person references person,
    asked_by        uuid not null constraint look_along_asked_by_a_person references person,
    reason          text not null constraint look_along_reason_is_given check (reason = btrim(reason) and length(reason) between 1 and 300),
    asked_at        timestamptz not null,
    until           timestamptz not null,
    approved_at     timestamptz,
    begun_at        timestamptz,
    pages           int not null default 0 constraint look_along_pages_are_counted check (pages >= 0),
    ended_at        timestamptz,
    ended_because   text constraint look_along_end_is_known check (ended_because in
                        ('LAPSED', 'REFUSED', 'WITHDRAWN', 'TIME', 'STOPPED_BY_USER', 'STOPPED_BY_ONLOOKER', 'SIGNED_OUT', 'NO_LONGER_ALLOWED')),
    constraint look_along_is_of_somebody_else check (person_id <> asked_by),
    constraint look_along_lasts_thirty_minutes check (until = coalesce(approved_at, asked_at) + interval '30 minutes'),
    constraint look_along_begins_after_approval check (begun_at is null or begun_at >= approved_at),
    constraint look_along_pages_come_after_the_beginning check (pages = 0 or begun_at is not null),
    constraint look_along_end_says_why check (num_nonnulls(ended_at, ended_because) in (0, 2)),
    constraint look_along_refused_is_not_approved check (approved_at is null or ended_because not in ('LAPSED', 'REFUSED', 'WITHDRAWN'))
);
comment on table look_along is 'platform: somebody of V-ICT-OR who asks to see the portal as a person does, whether that may, until when, and how it ended; gone a year later';
create unique index look_along_is_one_at_a_time on look_along (person_id) where ended_at is null;
create index look_along_of_a_person on look_along (person_id, asked_at);
create index look_along_by_a_person on look_along (asked_by) where ended_at is null;
grant select, insert, update, delete on look_along to vlavirgem_app;
