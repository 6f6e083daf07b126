-- What a supplier is told of looks: by months that ended, by fives downwards. A month that goes on is not told, nor a day, so whoever
-- looks every day learns nothing that whoever looks once a month does not.
create view told_look with (security_invoker = true) as
select solution_id, date_trunc('month', day)::date as month, sum(looks)::int / 5 * 5 as told
from solution_look where day < date_trunc('month', current_date) group by 1, 2;
comment on view told_look is 'how often solutions were looked at, as their suppliers are told';
grant select on told_look to vlavirgem_app;
