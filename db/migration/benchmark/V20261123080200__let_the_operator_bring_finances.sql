-- Finances are open data that V-ICT-OR brings for all authorities at once, as it brings inhabitants: nobody's own copy, so no
-- policy by who writes. What an import changed is kept by the import itself.
drop policy published_reads on finance_amount;
drop policy tenant_inserts on finance_amount;
drop policy tenant_updates on finance_amount;
drop policy tenant_deletes on finance_amount;
drop policy owner_maintains on finance_amount;
drop policy statistics_read on finance_amount;
alter table finance_amount no force row level security;
alter table finance_amount disable row level security;
alter table finance_amount drop column import_id;
comment on table finance_amount is 'platform: what an authority planned and accounted for, open data; of several plans for a year the latest report counts';
comment on column finance_amount.territory is 'OF_THE_YEAR: of whoever bore the code that year; OF_TODAY: of all that became part of it since as well';
