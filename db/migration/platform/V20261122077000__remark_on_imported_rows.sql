alter table import_row add column remarks jsonb not null default '[]';
comment on column import_row.remarks is 'what a reader should see beside a cell that is sound: whom it is about, a figure that strikes';
