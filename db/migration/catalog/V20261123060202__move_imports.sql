-- A batch goes along with its rows when it gets another owner.
alter table import_row drop constraint import_row_of_a_batch,
    add constraint import_row_of_a_batch foreign key (organisation_id, batch_id) references import_batch on update cascade on delete cascade;

-- Two suppliers become one: the files of customers the giver brought go along with its solutions, so that the taker reads them and
-- can take them back. One that is being applied stays, which stops the merger.
create function give_imports(giver uuid, taker uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if taker is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
       or not coalesce(giver = any (nullif(current_setting('vlavirgem.readable', true), '')::uuid[]), false) then
        raise exception 'Imports of % are given to % in the scope of both only', giver, taker;
    end if;
    update import_row set about_id = taker
    from import_batch where import_row.organisation_id = giver and import_row.about_id = giver
        and import_batch.organisation_id = giver and import_batch.id = batch_id and import_batch.state <> 'APPLYING';
    update import_batch set organisation_id = taker where organisation_id = giver and state <> 'APPLYING';
end $$;
revoke execute on function give_imports from public;
grant execute on function give_imports to vlavirgem_app;
