create table dashboard_tile (
    organisation_id uuid not null constraint dashboard_tile_of_an_organisation references organisation,
    tile            text not null constraint dashboard_tile_has_a_slug check (tile ~ '^[a-z-]+$'),
    facts           text not null,
    changed_at      timestamptz not null,
    constraint dashboard_tile_pk primary key (organisation_id, tile)
);
comment on table dashboard_tile is 'tenant: the facts behind each tile of the dashboard, written by its module in the transaction that changes them';
call make_tenant_table('dashboard_tile');
