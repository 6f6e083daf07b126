-- Sums over all organisations, for who keeps the portal going: never what is stored, nor whose it is.
grant select (organisation_id, store, size) on document_version to vlavirgem_stats;
grant select (state) on import_batch to vlavirgem_stats;

create function storage_in_use() returns table (files bigint, bytes bigint, folder_bytes bigint, organisations bigint, most_bytes bigint, database_bytes bigint, drafts bigint, applying bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
with kept as (
    select organisation_id, count(*) as files, sum(size) as bytes, coalesce(sum(size) filter (where store = 'FOLDER'), 0) as folder_bytes
    from document_version group by organisation_id
)
select coalesce(sum(kept.files), 0)::bigint, coalesce(sum(kept.bytes), 0)::bigint, coalesce(sum(kept.folder_bytes), 0)::bigint,
       count(*), coalesce(max(kept.bytes), 0)::bigint, pg_database_size(current_database()),
       (select count(*) from import_batch where state = 'DRAFT'), (select count(*) from import_batch where state = 'APPLYING')
from kept
$$;
revoke execute on function storage_in_use from public;
grant execute on function storage_in_use to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function storage_in_use owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
