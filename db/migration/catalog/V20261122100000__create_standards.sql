create table standard (
    id                  uuid not null constraint standard_pk primary key,
    slug                text not null constraint standard_slug_is_unique unique
                            constraint standard_slug_is_a_slug check (slug ~ '^[a-z0-9][a-z0-9-]*$' and length(slug) <= 120),
    origin              text not null constraint standard_origin_is_known check (origin in ('REGISTER', 'HAND')),
    title               text not null constraint standard_title_is_bounded check (length(title) between 1 and 200),
    kind                text constraint standard_kind_is_a_code check (kind ~ '^[A-Za-z0-9]{1,60}$'),
    status              text constraint standard_status_is_a_code check (status ~ '^[A-Za-z0-9]{1,60}$'),
    usage               text constraint standard_usage_is_a_code check (usage ~ '^[A-Za-z0-9]{1,60}$'),
    domain              text constraint standard_domain_is_a_code check (domain ~ '^[A-Za-z0-9]{1,60}$'),
    responsible         text constraint standard_responsible_is_bounded check (length(responsible) <= 500),
    specification       text constraint standard_specification_is_bounded check (length(specification) <= 1000),
    summary             text constraint standard_summary_is_bounded check (length(summary) <= 1000),
    published           text constraint standard_published_is_bounded check (length(published) <= 60),
    published_day       date,
    registered          text constraint standard_registered_is_bounded check (length(registered) <= 60),
    registered_day      date,
    agreed              text constraint standard_agreed_is_bounded check (length(agreed) <= 60),
    agreed_day          date,
    acknowledged        text constraint standard_acknowledged_is_bounded check (length(acknowledged) <= 60),
    acknowledged_day    date,
    review_from         text constraint standard_review_from_is_bounded check (length(review_from) <= 60),
    review_from_day     date,
    review_until        text constraint standard_review_until_is_bounded check (length(review_until) <= 60),
    review_until_day    date,
    ended               text constraint standard_ended_is_bounded check (length(ended) <= 60),
    ended_day           date,
    vanished_on         date constraint standard_vanishes_from_the_register_only check (vanished_on is null or origin = 'REGISTER'),
    revision            integer not null constraint standard_revision_counts_up check (revision >= 0)
);
comment on table standard is 'platform: a standard of the OSLO register, or a market standard or authentic source kept by hand; its slug never changes, and no row is ever deleted';
grant select, insert, update on standard to vlavirgem_app;

create table standard_register (
    id       boolean not null constraint standard_register_pk primary key constraint standard_register_is_one check (id),
    revision bigint not null constraint standard_register_revision_counts_up check (revision >= 0)
);
comment on table standard_register is 'platform: counts the changes of all standards together, so that a preview knows whether it still holds';
insert into standard_register (id, revision) values (true, 0);
grant select, update on standard_register to vlavirgem_app;
