-- Kept beside the sheet, so that a list of solutions reads no sheet for it.
alter table published_solution add column logo text generated always as (sheet #>> '{fields,logo,digest}') stored
    constraint published_solution_logo_is_a_digest check (logo ~ '^[0-9a-f]{40}$');
comment on column published_solution.logo is 'what its logo shows, as in the address of the picture; null where it has none';
