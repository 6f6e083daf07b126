-- Months begin at midnight in UTC, whatever the time zone of the session. Two nodes that prepare at the same moment do so
-- one after the other; entries that came before their month move into it; and a month far away is not for the asking.
create or replace function prepare_audit_partitions(first_month date, months int) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
    start timestamptz;
    month text;
    made  int := 0;
begin
    if months not between 1 and 36 then
        raise exception 'prepare_audit_partitions makes 1 to 36 months, not %', months;
    end if;
    if first_month not between date '2026-01-01' and current_date + 366 then
        raise exception 'prepare_audit_partitions begins between 2026 and a year from now, not at %', first_month;
    end if;
    perform pg_advisory_xact_lock(hashtext('prepare_audit_partitions'));
    for start in select generate_series(date_trunc('month', first_month), date_trunc('month', first_month) + make_interval(months => months - 1), interval '1 month') loop
        month := 'audit_entry_' || to_char(start, 'YYYY_MM');
        if to_regclass('public.' || month) is null then
            execute format('create table public.%I (like public.audit_entry including all)', month);
            execute format('with early as (delete from public.audit_entry where at >= %L and at < %L returning *) insert into public.%I select * from early',
                start, start + interval '1 month', month);
            execute format('alter table public.audit_entry attach partition public.%I for values from (%L) to (%L)', month, start, start + interval '1 month');
            execute format('comment on table public.%I is ''tenant: a month of audit_entry; reachable through it only''', month);
            execute format('alter table public.%I enable row level security', month);
            execute format('alter table public.%I force row level security', month);
            made := made + 1;
        end if;
    end loop;
    return made;
end $$;
