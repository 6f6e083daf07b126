create table audit_entry (
    organisation_id uuid not null constraint audit_entry_of_an_organisation references organisation,
    id              uuid not null,
    at              timestamptz not null,
    person_id       uuid,
    action          text not null constraint audit_entry_action_is_a_dotted_verb check (action ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
    subject_id      uuid not null,
    detail          text constraint audit_entry_detail_is_short check (length(detail) <= 200),
    constraint audit_entry_pk primary key (organisation_id, id, at)
) partition by range (at);
comment on table audit_entry is 'tenant: who did what when; append-only, person ids never names, codes and counts never texts';
call make_tenant_table('audit_entry', append_only => true);
create index audit_entry_by_subject on audit_entry (organisation_id, subject_id, at);

create table audit_entry_other partition of audit_entry default;
comment on table audit_entry_other is 'tenant: entries of months without a partition; reachable through audit_entry only';
alter table audit_entry_other enable row level security;
alter table audit_entry_other force row level security;

-- The application owns nothing, so the owner lends it the making of next months.
create function prepare_audit_partitions(first_month date, months int) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    month date;
    made  int := 0;
begin
    if months not between 1 and 36 then
        raise exception 'prepare_audit_partitions makes 1 to 36 months, not %', months;
    end if;
    for month in select generate_series(date_trunc('month', first_month), date_trunc('month', first_month) + make_interval(months => months - 1), interval '1 month')::date loop
        if to_regclass(format('public.audit_entry_%s', to_char(month, 'YYYY_MM'))) is null then
            execute format('create table public.audit_entry_%s partition of public.audit_entry for values from (%L) to (%L)',
                to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
            execute format('comment on table public.audit_entry_%s is ''tenant: a month of audit_entry; reachable through it only''', to_char(month, 'YYYY_MM'));
            execute format('alter table public.audit_entry_%s enable row level security', to_char(month, 'YYYY_MM'));
            execute format('alter table public.audit_entry_%s force row level security', to_char(month, 'YYYY_MM'));
            made := made + 1;
        end if;
    end loop;
    return made;
end $$;
revoke execute on function prepare_audit_partitions from public;
grant execute on function prepare_audit_partitions to vlavirgem_app;
