-- A form is kept over the version it was made of; a series is added to nobody else's.
alter table own_series add column version integer not null default 1 constraint own_series_version_is_positive check (version > 0);
alter table own_series drop column summable;
