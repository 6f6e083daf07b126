alter table merged_solution add stays_sheet jsonb;
comment on column merged_solution.stays_sheet is 'what the other said until then, with what held for all products; null of mergers from before it was kept';
