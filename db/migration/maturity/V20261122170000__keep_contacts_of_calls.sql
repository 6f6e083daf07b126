-- Whom V-ICT-OR calls at an authority where nobody uses the portal yet: entered by V-ICT-OR, one for each authority, gone when it is
-- emptied and when the authority ends.
create table call_contact (
    organisation_id uuid not null constraint call_contact_pk primary key
                        constraint call_contact_of_an_organisation references organisation on delete cascade,
    name            text not null constraint call_contact_name_is_short check (length(name) between 1 and 100),
    position        text not null constraint call_contact_position_is_short check (length(position) <= 100),
    telephone       text not null constraint call_contact_telephone_is_one check (telephone ~ '^[0-9+ ()./-]{0,30}$'),
    email           text not null constraint call_contact_email_is_short check (length(email) <= 254),
    version         integer not null constraint call_contact_version_is_positive check (version > 0)
);
comment on table call_contact is 'platform: whom V-ICT-OR calls at an authority about a round; personal data, deleted when it is emptied or the authority ends';
grant select, insert, update, delete on call_contact to vlavirgem_app;
