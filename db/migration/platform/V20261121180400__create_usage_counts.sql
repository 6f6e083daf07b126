create table usage_day (
    day             date not null,
    module          text not null,
    organisation_id uuid not null constraint usage_day_of_an_organisation references organisation,
    people          integer not null constraint usage_day_people_is_not_negative check (people >= 0),
    actions         bigint not null constraint usage_day_actions_is_not_negative check (actions >= 0),
    constraint usage_day_pk primary key (day, module, organisation_id)
);
comment on table usage_day is 'technical: per day, module and organisation how many distinct people did how much; no click trail';
grant select, insert, update on usage_day to vlavirgem_app;

create table usage_day_person (
    day             date not null,
    module          text not null,
    organisation_id uuid not null,
    person_id       uuid not null,
    constraint usage_day_person_pk primary key (day, module, organisation_id, person_id)
);
comment on table usage_day_person is 'technical: who was counted already, kept for two days only';
grant select, insert, delete on usage_day_person to vlavirgem_app;
