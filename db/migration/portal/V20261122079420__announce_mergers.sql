-- A merger is prepared before its day; until then it is a plan of V-ICT-OR's and changes nothing.
create table merger_announced (
    id               uuid not null constraint merger_announced_pk primary key,
    organisation_id  uuid not null constraint merger_announced_on_the_page_of_one references organisation,
    others           uuid[] not null constraint merger_announced_with_others check (cardinality(others) between 1 and 4),
    goes_on          boolean not null,
    name             text not null constraint merger_announced_name_is_short check (length(name) <= 150),
    nis              text not null,
    kbo_municipality text not null,
    kbo_ocmw         text not null,
    merged_on        date not null,
    announced_at     timestamptz not null,
    announced_by     uuid not null constraint merger_announced_by_a_person references person,
    announced_for    uuid not null constraint merger_announced_for_an_organisation references organisation,
    ended_at         timestamptz,
    ended_how        text constraint merger_announced_ends_so check (ended_how in ('DONE', 'CANCELLED', 'FAILED')),
    constraint merger_announced_end_is_whole check ((ended_at is null) = (ended_how is null))
);
comment on table merger_announced is 'platform: mergers to come, as they were typed; carried out on their day, or cancelled before';
create index merger_announced_to_come on merger_announced (merged_on) where ended_at is null;
grant select, insert, update on merger_announced to vlavirgem_app;
