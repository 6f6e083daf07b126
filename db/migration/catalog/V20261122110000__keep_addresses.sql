create table catalog_address (
    kind     text not null constraint catalog_address_kind_is_known check (kind in ('SUPPLIER', 'SOLUTION')),
    slug     text not null constraint catalog_address_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    thing_id uuid not null,
    given_at timestamptz not null,
    constraint catalog_address_pk primary key (kind, slug)
);
comment on table catalog_address is 'platform: every public address a supplier or solution ever had; none is given twice, old ones lead to what they became';
create index catalog_address_by_thing on catalog_address (kind, thing_id);
grant select, insert, update on catalog_address to vlavirgem_app;
