create table finance_amount (
    organisation_id uuid not null constraint finance_amount_of_an_organisation references organisation,
    year            smallint not null constraint finance_amount_year_is_plausible check (year between 1990 and 2100),
    kind            text collate "C" not null constraint finance_amount_kind_is_known check (kind in ('PLAN', 'ACCOUNT')),
    block           text collate "C" not null constraint finance_amount_block_is_known check (block in ('EXPENDITURE', 'REVENUE', 'BALANCE', 'DEBT')),
    section         text collate "C" not null constraint finance_amount_section_is_known check (section in ('', 'INVESTMENT', 'OPERATING', 'FINANCING')),
    domain          smallint not null constraint finance_amount_domain_is_known check (domain between -1 and 9),
    report_year     smallint not null constraint finance_amount_report_year_is_plausible check (report_year between 1990 and 2100),
    amount          numeric(16, 2) not null,
    territory       text not null constraint finance_amount_territory_is_known check (territory in ('OF_THE_YEAR', 'OF_TODAY')),
    import_id       uuid not null,
    constraint finance_amount_pk primary key (organisation_id, year, kind, block, section, domain, report_year)
);
comment on table finance_amount is 'published: what an authority planned and accounted for, open data; of several plans for a year the latest report counts';
comment on column finance_amount.domain is 'the policy domain, -1 for all together';
comment on column finance_amount.territory is 'whether a merged authority''s amounts of before the merger are its own or those of the ones before it';
create index finance_amount_by_year on finance_amount (year, kind, block) include (organisation_id, domain, amount);
call make_published_table('finance_amount');
