-- What each authority planned or accounted for in a block, by its latest report: as it was given in one amount, else the sum of its policy
-- domains. The whole block is the sum of its three parts only where it has all three.
create view finance_block with (security_invoker = true) as
select organisation_id, year, kind, block, bool_or(today) as today,
       coalesce(max(amount) filter (where section = ''), case when count(*) = 3 then sum(amount) end) as whole,
       max(amount) filter (where section = 'OPERATING') as operating,
       max(amount) filter (where section = 'INVESTMENT') as investment,
       max(amount) filter (where section = 'FINANCING') as financing
from (
    select organisation_id, year, kind, block, section, bool_or(territory = 'OF_TODAY') as today,
           coalesce(max(amount) filter (where domain = -1), sum(amount)) as amount
    from (
        select organisation_id, year, kind, block, section, domain, report_year, territory, amount,
               max(report_year) over (partition by organisation_id, year, kind, block, section) as latest
        from finance_amount
    ) as told
    where report_year = latest
    group by organisation_id, year, kind, block, section
) as part
group by organisation_id, year, kind, block;
comment on view finance_block is 'what each authority planned or accounted for in a year and block, whole and by part';
comment on column finance_block.today is 'whether any of it is of the territory of today';
grant select on finance_block to vlavirgem_app;
